import type { DialogState, PendingOption } from "../model/state.ts";
import type { Candidate } from "../ports.ts";

/** Digits of the scripts our citizens type with: Latin, Arabic-Indic, Persian. */
const DIGITS = /^\D{0,6}?([1-4١-٤۱-۴])\D{0,6}$/u;

/**
 * The option that an answer picks: by its number, or by words that find one of the offered entries best.
 * Null when nothing is pending or the message is about something else.
 */
export function pickOption(text: string, state: DialogState, candidates: readonly Candidate[]): PendingOption | null {
  if (state.pending?.kind !== "choice") return null;
  const { options } = state.pending;
  const number = DIGITS.exec(text.trim())?.[1];
  if (number !== undefined) return options.find((option) => option.id === latinDigit(number)) ?? null;
  const offered = candidates.filter(({ entry }) => options.some((option) => option.entry === entry));
  const best = offered[0];
  if (!best || best.entry !== candidates[0]?.entry) return null;
  return options.find((option) => option.entry === best.entry) ?? null;
}

/** U+0660 and U+06F0 begin the two Arabic digit ranges; the low four bits are the value in all three scripts. */
const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);
