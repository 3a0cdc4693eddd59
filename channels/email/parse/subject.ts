import { decodeWords } from "postal-mime";
import { clip, tidy } from "../../../dialog/intake.ts";
import { MAX_SUBJECT_CHARS } from "../limits.ts";

/**
 * What mail programs put before the subject of a reply, in our languages and their neighbours': Re, AW, Antw, SV, VS, YNT, Odp,
 * Отв, Відп, RE[2] … Forwards (WG, Fwd, TR) stay: the subject of a forwarded mail is somebody else's.
 */
const REPLY_PREFIX =
  /^\s*(?:re|aw|antw|antwort|sv|vs|ynt|cevap|odp|r[eé]p|réf|rif|res|bls|ils|atb|vá|y[au]nıt|отв|ответ|відп|відповідь|отг|отговор|răsp|bersiv|رد|پاسخ)\s*\.?\s*(?:[[(]\s*\d+\s*[\])])?\s*[:：]/iu;

/** The subject as it may stand in a header of ours and in a transcript: decoded, one line, at most 200 characters. */
export const readSubject = (value: string | null): string =>
  value === null ? "" : clip(tidy(decodeWords(value.slice(0, MAX_SUBJECT_BYTES))).replace(/\s+/g, " "), MAX_SUBJECT_CHARS);

/** Enough for 200 characters of four bytes in base64 words. */
const MAX_SUBJECT_BYTES = 8_000;

export const isReplySubject = (subject: string): boolean => REPLY_PREFIX.test(subject);

/** "AW: Re: Pass" → "Pass". */
export function bareSubject(subject: string): string {
  let bare = subject;
  while (REPLY_PREFIX.test(bare)) bare = bare.replace(REPLY_PREFIX, "");
  return bare.trim();
}

/** The subject of our answer: one "Re:", as RFC 5322 §3.6.5 has it, whatever the language of the prefixes before. */
export const replySubject = (subject: string): string => `Re: ${bareSubject(subject)}`.trimEnd();
