import type { TextLanguage } from "../../../dialog/model/language.ts";

/**
 * Characters that a telephone voice says in a second, blanks included. Estimates, to be replaced by measurements of the voices
 * in use: about 150 words a minute at the language's mean length of a word. Arabic and Persian write few vowels and so say
 * more with each letter; Leichte Sprache is spoken slowly.
 */
const CHARACTERS_PER_SECOND: Readonly<Partial<Record<TextLanguage, number>>> = {
  de: 14.5,
  "de-simple": 11,
  en: 15,
  tr: 14.5,
  ar: 11,
  fa: 11.5,
  ku: 13,
  uk: 13.5,
  ru: 13.5,
  pl: 14,
  ro: 14.5,
  bg: 13.5,
  fr: 15.5,
};

/** A digit is one character and a whole word: "sieben", "yedi", "сім". */
const EXTRA_PER_DIGIT = 4;

/** How long a text takes to say, in seconds. */
export function secondsOf(text: string, language: TextLanguage): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return (text.length + digits * EXTRA_PER_DIGIT) / (CHARACTERS_PER_SECOND[language] ?? 13);
}
