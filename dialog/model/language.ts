/** The languages the assistant answers in (DESIGN §6), as BCP 47 tags. `de-simple` is Leichte Sprache; `ku` is Kurmanji in Latin script. */
export const LANGUAGES = ["de", "de-simple", "en", "tr", "ar", "fa", "ku", "uk", "ru", "pl", "ro", "bg", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages recognised so that they are not mistaken for one of ours; the assistant says so and offers a person. */
export const FOREIGN_LANGUAGES = ["bs", "hr", "sr", "es", "it", "sq", "vi"] as const;
export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];

/** What a text may be in: one of ours, or one in which the assistant can only say that it does not speak it. */
export type TextLanguage = Language | ForeignLanguage;

const ALL: ReadonlySet<string> = new Set(LANGUAGES);
export const isLanguage = (value: unknown): value is Language => typeof value === "string" && ALL.has(value);

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_LANGUAGES);
export const isTextLanguage = (value: unknown): value is TextLanguage =>
  isLanguage(value) || (typeof value === "string" && FOREIGN.has(value));

const RIGHT_TO_LEFT: ReadonlySet<TextLanguage> = new Set(["ar", "fa"]);

/** Base direction of a text in this language, for `dir` attributes and mail bodies (WCAG 1.3.2, 3.1.2). */
export const direction = (language: TextLanguage): "ltr" | "rtl" => (RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr");

/** The name of each language in that language, as a citizen looks for it in a list. */
export const ENDONYMS: Readonly<Record<Language, string>> = {
  de: "Deutsch",
  "de-simple": "Leichte Sprache",
  en: "English",
  tr: "Türkçe",
  ar: "العربية",
  fa: "فارسی",
  ku: "Kurmancî",
  uk: "Українська",
  ru: "Русский",
  pl: "Polski",
  ro: "Română",
  bg: "Български",
  fr: "Français",
};
