import { HEADER_LABELS, ORIGINAL, WROTE } from "./quote-phrases.ts";

/** Marks that Gmail puts around names inside Arabic and Persian lines; they would hide the end of a line. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Three lines: a long name and address is wrapped by the sender's program. */
const MAX_ATTRIBUTION_LINES = 3;
const MAX_ATTRIBUTION_CHARS = 350;

/**
 * What a citizen wrote anew: without lines that begin with ">", without the line that introduces them, and without a quoted
 * mail that stands unmarked below its header (Outlook). Text between and under quotes stays. No RFC rules this; RFC 3676 §4.5
 * knows ">" alone, the rest is what programs do.
 */
export function removeQuotes(text: string): string {
  const lines = text.replace(MARKS, "").split("\n");
  const kept: string[] = [];
  const hasWords = () => kept.some((line) => /[\p{L}\p{N}]/u.test(line));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isQuoted(line)) continue;
    if (isOriginalMark(lines, at) || isHeaderBlock(lines, at)) {
      if (hasWords()) break;
      continue;
    }
    const introduced = attributionLines(lines, at);
    if (introduced === 0) {
      kept.push(line);
      continue;
    }
    kept.length -= introduced - 1;
    if (hasWords() && !isQuoted(nextLine(lines, at))) break;
  }
  return kept.join("\n").trim();
}

/** ">:" alone is the wrapped end of "Name <address>:". */
const isQuoted = (line: string): boolean => /^\s*>(?!\s*[:：]\s*$)/.test(line);

const nextLine = (lines: readonly string[], at: number): string => {
  for (let next = at + 1; next < lines.length; next++) if (lines[next]?.trim()) return lines[next] ?? "";
  return "";
};

/** A known phrase between dashes, or any words between dashes above a header line. */
function isOriginalMark(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim().replaceAll("İ", "i") ?? ""; // no pattern takes the Turkish dotted capital for an i
  if (line.length > 120) return false;
  if (/^[-_=*\s]{2,}.+[-_=*]{2,}$/.test(line) && ORIGINAL.test(line)) return true;
  return /^-{3,}\s*\p{L}[\p{L}\p{M} '’]{2,40}\s*-{3,}$/u.test(line) && /^[^:]{1,20}\s?:/.test(nextLine(lines, at));
}

/** How far below the first line of a header block the others may stand: empty lines and continued lists of recipients. */
const HEADER_BLOCK_LINES = 8;

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? "";
  const { from, sent, to, subject } = HEADER_LABELS;
  if (!from.test(first) && !sent.test(first)) return false;
  const block = lines.slice(at, at + HEADER_BLOCK_LINES).flatMap((line) => splitRun(line));
  const has = (label: RegExp) => block.some((line) => label.test(line));
  return has(from) && [sent, to, subject].filter(has).length >= 2;
}

/** Some programs put "To: … Subject: …" into one line. */
const splitRun = (line: string): string[] => [line, ...line.slice(0, 500).split(/(?<=\S)\s+(?=\S+ ?:\s)/u)];

/** How many lines, the one at `at` the last of them, say who wrote the quoted mail and when; 0: none. The fewest win. */
function attributionLines(lines: readonly string[], at: number): number {
  let joined = "";
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count++) {
    const line = lines[at - count + 1]?.trim() ?? "";
    if (line === "" || isQuoted(line)) return 0;
    joined = count === 1 ? line : `${line} ${joined}`;
    if (joined.length > MAX_ATTRIBUTION_CHARS || (count === 1 && !mayEnd(line))) return 0;
    if (isAttribution(joined)) return count + (isDateLine(lines[at - count]) ? 1 : 0);
  }
  return 0;
}

/** Ends with a colon, or with the verb (Zoho: "---- On … wrote ----"). */
const mayEnd = (line: string): boolean => /[:：]\s*[-_]*$/.test(line) || (line.length < 200 && WROTE.test(line.slice(-30)));

/** "On Nov 21, 2014," with the rest of the sentence below. */
const isDateLine = (line: string | undefined): boolean => line !== undefined && line.length < 60 && /\p{Nd}{4},\s*$/u.test(line);

function isAttribution(line: string): boolean {
  const words = line.replace(/<?\S+@\S+>?/g, " ");
  const time = /\p{Nd}{1,2}[:.h٫]\p{Nd}{2}(?!\p{Nd})|\p{Nd}{4}/u.test(words);
  const named = /<[^<>\s]+@[^<>\s]+\s*>\s*[:：]?$/.test(line);
  if (named && time) return true;
  return WROTE.test(line) && (time || (/@/.test(line) && /\p{Nd}/u.test(words)));
}
