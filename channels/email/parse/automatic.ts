import { readAddresses, sameAddress } from "./addresses.ts";
import {
  AWAY_SUBJECT,
  BOUNCE_SUBJECT,
  LIST_FIELDS,
  REPORT_TYPE,
  ROBOT_FIELDS,
  ROBOT_LOCAL,
  ROBOT_NAME,
} from "./automatic-patterns.ts";
import type { Headers } from "./headers.ts";
import { ownMessage, readMessageIds } from "./message-ids.ts";
import { readSubject } from "./subject.ts";

/** Why a mail is taken for the work of a program. Also the label of the counter. */
export type AutomaticReason = "own" | "report" | "autoSubmitted" | "nullSender" | "bulk" | "suppressed" | "robot" | "subject";

/** Our own mails carry it, so that one of them that comes back is known even when its Message-ID was replaced. */
export const OWN_FIELD = "X-Kreislotse";

/**
 * Says whether a mail was written by a program, which must never be answered (RFC 3834 §2): answers to answers make loops, and
 * bounces with forged senders make us a source of spam. Looks at the header alone, so that an oversized or broken mail is judged
 * too. When in doubt it is automatic: it stays unread in the mailbox, where a person may see it.
 */
export function automaticReason(headers: Headers, own: string): AutomaticReason | null {
  const found = CHECKS.find(([, check]) => check(headers, own));
  return found ? found[0] : null;
}

type Check = (headers: Headers, own: string) => boolean;

const has = (headers: Headers, names: readonly string[]): boolean => names.some((name) => headers.get(name) !== null);

/** First word of a value, before parameters and comments. */
const token = (value: string | null): string => /^[\w-]*/.exec(value?.trim().toLowerCase() ?? "")?.[0] ?? "";

const CHECKS: readonly (readonly [AutomaticReason, Check])[] = [
  ["own", isOwn],
  ["report", (h) => REPORT_TYPE.test(h.get("content-type") ?? "") || REPORT_TYPE.test(h.get("content-description") ?? "")],
  ["autoSubmitted", (h) => !["", "no"].includes(token(h.get("auto-submitted")))],
  ["nullSender", (h) => h.all("return-path").some((path) => /^<\s*>/.test(path))],
  ["bulk", (h) => has(h, LIST_FIELDS) || /^(?:bulk|list|junk|auto[-_]reply)/i.test(h.get("precedence") ?? "")],
  ["suppressed", (h) => /\b(?:all|oof|autoreply)\b/i.test(h.get("x-auto-response-suppress") ?? "")],
  ["robot", isRobot],
  ["subject", (h) => isRobotSubject(readSubject(h.get("subject")))],
];

const isRobotSubject = (subject: string): boolean => BOUNCE_SUBJECT.test(subject) || AWAY_SUBJECT.test(subject);

function isOwn(headers: Headers, own: string): boolean {
  const domain = own.slice(own.lastIndexOf("@") + 1).toLowerCase();
  const ids = readMessageIds(headers.get("message-id"));
  return (
    headers.get(OWN_FIELD) !== null ||
    ids.some((id) => ownMessage(id, domain) !== null) ||
    readAddresses(headers.get("from")).some((address) => sameAddress(address, own))
  );
}

function isRobot(headers: Headers): boolean {
  if (has(headers, ROBOT_FIELDS)) return true;
  const authors = ["from", "sender", "reply-to", "return-path"].flatMap((name) => readAddresses(headers.get(name)));
  if (authors.some((address) => ROBOT_LOCAL.test(address.split("@")[0] ?? ""))) return true;
  const from = headers.get("from") ?? "";
  return ROBOT_NAME.test(from.split("<")[0] ?? "");
}
