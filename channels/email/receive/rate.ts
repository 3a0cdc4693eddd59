import type { Clock } from "../../../dialog/ports.ts";
import { MAX_REMEMBERED_SENDERS, MAX_REPLIES_AN_HOUR } from "../limits.ts";

const HOUR_MS = 3_600_000;

interface Remembered {
  readonly times: readonly number[];
  readonly conversation: string;
}

export interface ReplyRate {
  /** False after ten replies within the last hour. */
  allows(address: string): boolean;
  record(address: string, conversation: string): void;
  /** Where the last reply to this address was, so that a flood ends up in one case and not in a thousand. */
  last(address: string): string | null;
}

/**
 * Breaks loops that nothing else recognises: two programs that write to each other like people (RFC 3834 §2). Kept in memory:
 * a restart gives a loop ten more mails, no more.
 */
export function createReplyRate(clock: Clock): ReplyRate {
  const remembered = new Map<string, Remembered>();
  const recent = (address: string): readonly number[] =>
    remembered.get(address.toLowerCase())?.times.filter((at) => at > clock.now() - HOUR_MS) ?? [];
  return {
    allows: (address) => recent(address).length < MAX_REPLIES_AN_HOUR,
    record(address, conversation) {
      const times = [...recent(address), clock.now()];
      const key = address.toLowerCase();
      remembered.delete(key); // and to the end, so that the first of the map is the longest quiet one
      remembered.set(key, { times, conversation });
      const [quietest] = remembered.keys();
      if (remembered.size > MAX_REMEMBERED_SENDERS && quietest !== undefined) remembered.delete(quietest);
    },
    last: (address) => remembered.get(address.toLowerCase())?.conversation ?? null,
  };
}
