import { readFileSync } from "node:fs";
import i18next from "i18next";
import { LANGUAGES, type Language } from "../model/language.ts";
import type { Texts } from "../ports.ts";

const FOLDER = new URL("../texts/", import.meta.url);

/**
 * The fixed texts of dialog/texts, one file a language, through i18next (placeholders and plurals).
 * A key that a language lacks falls back to German; the knowledge check fails before that can reach a citizen.
 */
export function loadTexts(): Texts {
  const files = LANGUAGES.map((language) => [language, readTexts(language)] as const);
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: "de",
    fallbackLng: "de",
    resources: Object.fromEntries(files.map(([language, texts]) => [language, { translation: texts }])),
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // replies are blocks of plain text; the renderers escape
    initAsync: false,
  });
  const translate = new Map(LANGUAGES.map((language) => [language, i18n.getFixedT(language)]));
  return {
    has: (key, language) => i18n.exists(key, { lng: language }),
    say(key, language, values) {
      const text = translate.get(language)?.(key, values ?? {});
      if (text === undefined || text === key) throw new Error(`no text for ${key}`);
      return text;
    },
  };
}

/** Keys and texts of one language, as written. */
export function readTexts(language: Language): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), "utf8")) as Record<string, string>;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
