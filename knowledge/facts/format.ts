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

export const localeOf = (language: Language): string => LOCALES[language];

/** The euro sign's place differs by language; ICU writes "EUR" in some, citizens write "€". */
function formatMoney(amount: number, language: Language): string {
  const options = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  const number = new Intl.NumberFormat(LOCALES[language], options).format(amount);
  return language === "en" ? `€${number}` : `${number}\u00a0€`;
}

/** Kurmanji months as used in Germany's Kurmanji media; ICU's own mix styles. */
const KURMANJI_MONTHS = [
  "çile",
  "sibat",
  "adar",
  "nîsan",
  "gulan",
  "hezîran",
  "tîrmeh",
  "tebax",
  "îlon",
  "çiriya pêşîn",
  "çiriya paşîn",
  "kanûn",
];

function formatDate(value: string, language: Language): string {
  const date = new Date(`${value}T12:00:00Z`);
  if (language === "ku") return `${date.getUTCDate()} ${KURMANJI_MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
  const written = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(date);
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
      const format = new Intl.NumberFormat(LOCALES[language], { useGrouping: "min2" });
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
