import { type Failure, failure } from "./errors.ts";
import { fail, ok, type Result } from "./result.ts";

/** Longest citizen message in code points; longer chat input is refused, longer mail is cut by its channel. */
export const MAX_MESSAGE_CHARS = 2_000;

/**
 * Control characters (but tab and newline), and the bidi overrides and isolates that could make a transcript read
 * differently from what was written (Unicode TR9; "Trojan Source", CVE-2021-42574). Zero-width joiners stay: Persian needs them.
 */
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A citizen's words as they are stored: well-formed Unicode, NFC, trimmed, 1 to 2 000 code points. */
export function cleanText(raw: string): Result<string, Failure> {
  const text = tidy(raw);
  if (text === "") return fail(failure("message.empty"));
  const length = codePoints(text);
  if (length > MAX_MESSAGE_CHARS) return fail(failure("message.tooLong", { length, limit: MAX_MESSAGE_CHARS }));
  return ok(text);
}

/** The same without limits, for channels that cut instead of refusing. */
export const tidy = (raw: string): string =>
  raw.replaceAll("\r\n", "\n").replaceAll("\r", "\n").toWellFormed().replace(HARMFUL, "").normalize("NFC").trim();

/** Cuts at a code point border. */
export const clip = (text: string, limit: number): string =>
  codePoints(text) <= limit ? text : Array.from(text).slice(0, limit).join("").trimEnd();

const codePoints = (text: string): number => (text.length < 1_000 ? text.length : Array.from(text).length);
