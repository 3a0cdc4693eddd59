import { setTimeout } from "node:timers/promises";

/** Remembers that something happened until somebody waits for it: nothing is missed between looking and waiting. */
export interface Wake {
  ring(): void;
  /** Resolves at once when it rang since the last wait, else at the next ring or after `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
}

export function createWake(): Wake {
  let rung = false;
  let resolve: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      resolve?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        const waiting = Promise.withResolvers<void>();
        resolve = waiting.resolve;
        const enough = new AbortController();
        await Promise.race([waiting.promise, pause(milliseconds, enough.signal)]);
        enough.abort();
        resolve = null;
      }
      rung = false;
    },
  };
}

/** Waits, but not after the signal: stopping never takes as long as a pause. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined); // it rejects when the signal comes
}
