import type { Language } from "../../../dialog/model/language.ts";
import { type Analyzer, createAnalyzer, type LanguageRules } from "./analyzer.ts";
import { arabic } from "./languages/ar.ts";
import { bulgarian } from "./languages/bg.ts";
import { german } from "./languages/de.ts";
import { english } from "./languages/en.ts";
import { persian } from "./languages/fa.ts";
import { french } from "./languages/fr.ts";
import { kurmanji } from "./languages/ku.ts";
import { polish } from "./languages/pl.ts";
import { romanian } from "./languages/ro.ts";
import { russian } from "./languages/ru.ts";
import { turkish } from "./languages/tr.ts";
import { ukrainian } from "./languages/uk.ts";

/** Leichte Sprache is German to a search: a question in it must find both texts. */
const RULES: Readonly<Record<Language, LanguageRules>> = {
  de: german,
  "de-simple": german,
  en: english,
  tr: turkish,
  ar: arabic,
  fa: persian,
  ku: kurmanji,
  uk: ukrainian,
  ru: russian,
  pl: polish,
  ro: romanian,
  bg: bulgarian,
  fr: french,
};

const made = new Map<LanguageRules, Analyzer>();

/** One analyzer per language for the whole program: its stems are cached once. */
export function analyzerFor(language: Language): Analyzer {
  const rules = RULES[language];
  const known = made.get(rules);
  if (known !== undefined) return known;
  const fresh = createAnalyzer(language, rules);
  made.set(rules, fresh);
  return fresh;
}
