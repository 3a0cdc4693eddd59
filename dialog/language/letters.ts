import type { Label } from "./labels.ts";

/**
 * Letters that only some of our languages write. The model learns most of this by itself, but the word lists that it
 * learnt from hold foreign names, and a letter outside of a language's alphabet is stronger evidence than any of them.
 */
const ONLY_IN: readonly (readonly [letters: RegExp, labels: readonly Label[]])[] = [
  [/[ٹڈڑںےټډړښځڅېۍڕڵۆێەھ]/u, ["other"]], // Urdu, Pashto, Sorani
  [/[پچژگ\u200c]/u, ["fa", "other"]],
  [/[یک]/u, ["fa", "other"]],
  [/[ةىأإ]/u, ["ar"]],
  [/[їєґ]/u, ["uk"]],
  [/[ыэё]/u, ["ru"]],
  [/[ђћјљњџ]/u, ["sr"]],
  [/і/u, ["uk"]],
  [/ъ./u, ["bg", "ru"]],
  [/[ğı]/u, ["tr"]],
  [/[ąęłśźż]/u, ["pl"]],
  [/[ț]/u, ["ro"]],
  [/ß/u, ["de"]],
  [/ñ/u, ["es"]],
  [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, ["vi"]],
  [/[őűůřěãõ]/u, ["other", "vi"]],
  [/ê/u, ["ku", "fr", "vi", "other"]],
  [/[îû]/u, ["ku", "fr", "ro", "tr", "it"]],
  [/ş/u, ["tr", "ku", "ro"]],
];

/** What is left for a language whose alphabet lacks a letter: names and quotations exist. */
export const OUTSIDE_ALPHABET = 0.03;

/** Languages that the letters of a word leave open; null when its letters say nothing. */
export function languagesOfLetters(word: string): readonly Label[] | null {
  if (/^[a-z']*$/u.test(word)) return null;
  return ONLY_IN.find(([letters]) => letters.test(word))?.[1] ?? null;
}
