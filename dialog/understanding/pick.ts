import type { DialogState, PendingOption } from "../model/state.ts";
import type { Candidate } from "../ports.ts";

/** Digits of the scripts our citizens type with: Latin, Arabic-Indic, Persian. */
const DIGITS = /^\D{0,12}?([1-4١-٤۱-۴])\D{0,6}$/u;

/** "The second one", in the order of the options; the first letters are enough. */
const ORDINALS: readonly RegExp[] = [
  /^(erst|first|birinci|ilk|الأول|الاول|اولی|اول|yekem|перш|перв|pierwsz|prim|първ|premi)/u,
  /^(zweit|second|ikinci|الثان|دوم|duyem|друг|втор|drug|doua|doilea|deuxi)/u,
  /^(dritt|third|üçüncü|الثالث|سوم|sêyem|трет|trzec|treia|treilea|trois)/u,
  /^(viert|fourth|dördüncü|الرابع|چهارم|çarem|четверт|четвърт|czwart|patra|patrulea|quatri)/u,
];
/** A longer message says more than which option is meant. */
const MOST_WORDS = 4;

/** Who has just been offered something most likely means it, even when something else fits the words a little better. */
const OFFERED_FROM = 0.5;

function byOrdinal(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > MOST_WORDS ? -1 : ORDINALS.findIndex((ordinal) => words.some((word) => ordinal.test(word)));
}

/**
 * The option that an answer picks: by its number, or by words that find one of the offered entries best.
 * Null when nothing is pending or the message is about something else.
 */
export function pickOption(text: string, state: DialogState, candidates: readonly Candidate[]): PendingOption | null {
  if (state.pending?.kind !== "choice") return null;
  const { options } = state.pending;
  const number = DIGITS.exec(text.trim())?.[1];
  if (number !== undefined) return options.find((option) => option.id === latinDigit(number)) ?? null;
  const ordinal = options[byOrdinal(text)];
  if (ordinal) return ordinal;
  const offered = candidates.filter(({ entry }) => options.some((option) => option.entry === entry));
  const best = offered[0];
  if (!best || best.score < (candidates[0]?.score ?? 0) * OFFERED_FROM) return null;
  return options.find((option) => option.entry === best.entry) ?? null;
}

/** U+0660 and U+06F0 begin the two Arabic digit ranges; the low four bits are the value in all three scripts. */
const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);
