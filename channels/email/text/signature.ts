import { SENT_FROM } from "./quote-phrases.ts";

/** "-- " (RFC 3676 §4.3), with the blank lost on the way, as a long dash, or the "__" of mailing lists. */
const SEPARATOR = /^\s*(?:--|—|–|_{2,})\s*$/;

/** Longer lines, or such with a further clause, are sentences that begin like an advertisement. */
const isSentFrom = (line: string): boolean => line.length < 120 && !/,\s/.test(line) && SENT_FROM.test(line.trim());

/**
 * Takes away what is under the signature separator or under the advertisement of a telephone: Outlook's for telephones quotes
 * the earlier mail there without any mark. Greetings are elsewhere.
 */
export function removeSignature(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => SEPARATOR.test(line) || isSentFrom(line));
  const above = end === -1 ? lines : lines.slice(0, end);
  const kept = above.some((line) => line.trim() !== "")
    ? above
    : lines.filter((line) => !SEPARATOR.test(line) && !isSentFrom(line));
  return kept
    .filter((line) => !/^\s*[-_=*]{4,}\s*$/.test(line))
    .join("\n")
    .trim();
}
