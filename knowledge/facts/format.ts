import type { Language } from "../../dialog/model/language.ts";
import type { KnownFact } from "../model/fact.ts";
import { formatDuration } from "./duration.ts";

/**
 * Locale for numbers and dates. Arabic and Persian get Latin digits and the Gregorian calendar: that is what stands on
 * German forms, bills and signs (docs/decisions/0008).
 */
const LOCALES: Readonly<Record<Language, string>> = {
  de: "de-DE",
  "de-simple": "de-DE",
  en: "en-GB",
  tr: "tr-TR",
  ar: "ar-u-nu-latn-ca-gregory",
  fa: "fa-u-nu-latn-ca-gregory",
  ku: "ku",
  uk: "uk-UA",
  ru: "ru-RU",
  pl: "pl-PL",
  ro: "ro-RO",
  bg: "bg-BG",
  fr: "fr-FR",
};

/** Formatters cost ICU a thousand times more to make than to use. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<Language, Intl.DateTimeFormat>();

function numberFormat(language: Language, decimals: 0 | 2 | null): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = numbers.get(key);
  if (known) return known;
  const digits =
    decimals === null ? { useGrouping: "min2" as const } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(LOCALES[language], digits);
  numbers.set(key, made);
  return made;
}

function dateFormat(language: Language): Intl.DateTimeFormat {
  const known = dates.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" });
  dates.set(language, made);
  return made;
}

/** The euro sign's place differs by language; ICU writes "EUR" in some, citizens write "€". */
function formatMoney(amount: number, language: Language): string {
  const number = numberFormat(language, Number.isInteger(amount) ? 0 : 2).format(amount);
  return language === "en" ? `€${number}` : `${number}\u00a0€`;
}

function formatDate(value: string, language: Language): string {
  const date = new Date(`${value}T12:00:00Z`);
  const written = dateFormat(language).format(date);
  if (language === "fr") return written.replace(/^1 /, "1er ");
  return written.replace(/\s?(г\.|р\.)$/, language === "ru" ? " года" : language === "uk" ? " року" : "$&");
}

/** A fact as words of a language. Links and hours are blocks of their own and never words. */
export function formatFact(fact: KnownFact, language: Language, oblique: boolean): string {
  switch (fact.kind) {
    case "money":
      return fact.to === undefined
        ? formatMoney(fact.amount, language)
        : `${formatMoney(fact.amount, language)} – ${formatMoney(fact.to, language)}`;
    case "duration":
      return formatDuration(fact.value, fact.to, fact.unit, language, LOCALES[language], oblique);
    case "number": {
      const format = numberFormat(language, null);
      return fact.to === undefined ? format.format(fact.value) : `${format.format(fact.value)}–${format.format(fact.to)}`;
    }
    case "date":
      return formatDate(fact.value, language);
    case "phone":
    case "email":
    case "address":
    case "name":
      return fact.value;
    case "link":
    case "hours":
      return "";
  }
}
