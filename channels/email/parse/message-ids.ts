import { MAX_MESSAGE_ID_CHARS, MAX_REFERENCES } from "../limits.ts";

/** Message-IDs in this program stand without their angle brackets: visible ASCII, no blanks, no brackets. */
const MESSAGE_ID = /<([\x21-\x3b\x3d\x3f-\x7e]+)>/g;

/** The Message-IDs of a Message-ID, In-Reply-To or References field (RFC 5322 §3.6.4), in order, each once. */
export function readMessageIds(value: string | null): readonly string[] {
  if (value === null) return [];
  const found = Array.from(value.matchAll(MESSAGE_ID), ([, id]) => id ?? "");
  return [...new Set(found)].filter((id) => id.length <= MAX_MESSAGE_ID_CHARS);
}

/** The id of our message that a Message-ID of ours was made of; null for everybody else's. */
export function ownMessage(messageId: string, domain: string): string | null {
  const [local = "", host, ...more] = messageId.split("@");
  return more.length === 0 && host?.toLowerCase() === domain && /^[\w-]{22}$/.test(local) ? local : null;
}

/** References of a reply: those of the mail it answers and that mail itself, the root and the newest when there are too many. */
export function replyReferences(references: readonly string[], inReplyTo: readonly string[], messageId: string | null): string[] {
  const parents = references.length > 0 ? references : inReplyTo.slice(0, 1);
  const all = [...new Set(messageId === null ? parents : [...parents.filter((id) => id !== messageId), messageId])];
  return all.length <= MAX_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_REFERENCES)];
}
