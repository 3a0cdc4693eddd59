import type { ForeignLanguage, Language } from "../model/language.ts";
import type { Script } from "./words.ts";

/** What the model tells apart. `ar-Latn` is Arabic in Latin letters (Arabizi); `other` is a language nobody asked for. */
export const LATIN_LABELS = [
  ...(["de", "en", "tr", "ku", "pl", "ro", "fr", "hr", "es", "it", "sq", "vi"] as const),
  ...(["ar-Latn", "fa-Latn", "ru-Latn", "uk-Latn", "bg-Latn", "other"] as const),
] as const;
export const CYRILLIC_LABELS = ["uk", "ru", "bg", "sr"] as const;
export const ARABIC_LABELS = ["ar", "fa", "other"] as const;

export type Label = (typeof LATIN_LABELS)[number] | (typeof CYRILLIC_LABELS)[number] | (typeof ARABIC_LABELS)[number];

export const LABELS_OF_SCRIPT: Readonly<Record<Script, readonly Label[]>> = {
  latin: LATIN_LABELS,
  cyrillic: CYRILLIC_LABELS,
  arabic: ARABIC_LABELS,
};

export const LABELS: readonly Label[] = [...new Set<Label>([...LATIN_LABELS, ...CYRILLIC_LABELS, ...ARABIC_LABELS])];

/** What a label means to the dialog. Bosnian, Croatian and Serbian in Latin letters are one group, reported as "hr". */
export const LANGUAGE_OF_LABEL: Readonly<Record<Label, Language | ForeignLanguage | null>> = {
  de: "de",
  en: "en",
  tr: "tr",
  ku: "ku",
  pl: "pl",
  ro: "ro",
  fr: "fr",
  hr: "hr",
  es: "es",
  it: "it",
  sq: "sq",
  vi: "vi",
  uk: "uk",
  ru: "ru",
  bg: "bg",
  sr: "sr",
  ar: "ar",
  fa: "fa",
  "ar-Latn": "ar",
  "fa-Latn": "fa",
  "ru-Latn": "ru",
  "uk-Latn": "uk",
  "bg-Latn": "bg",
  other: null,
};
