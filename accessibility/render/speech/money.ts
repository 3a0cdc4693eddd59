import type { TextLanguage } from "../../../dialog/model/language.ts";
import { labelsOf } from "../../labels/index.ts";
import { fill, type Plural } from "../../labels/labels.ts";
import { perLanguage } from "../../per-language.ts";

const NUMBER = "(\\d{1,3}(?:[.,'’ \\u00a0\\u202f٬]\\d{3})+(?!\\d)|\\d+)(?:[.,٫](\\d{1,2})(?!\\d)|,[-–])?";
const UNIT = "(?:€|EUR|Euros?|euros?|евро|євро|يورو|یورو|ewro|avro)";
const AMOUNT = new RegExp(
  `(?<![\\d.,])(?:(?:€|EUR)[ \\u00a0]?${NUMBER}|${NUMBER}[ \\u00a0\\u202f]?${UNIT}(?![\\p{L}\\d]))`,
  "gu",
);
const HINT = /€|EUR|e[uvw]r?o|av?ro|вро|ورو/i;

/** From here on a voice needs the separator of thousands, and the check for unspoken digit groups with it. */
const LARGE = 10_000;

/** Amounts as they are said: "27,60 €" is "27 Euro 60". The form of the word follows the number. */
export const speakMoney = (text: string, language: TextLanguage): string =>
  HINT.test(text) ? text.replace(AMOUNT, (_, a, b, c, d) => amount(a ?? c, b ?? d ?? "", language)) : text;

function amount(whole: string, fraction: string, language: TextLanguage): string {
  const words = labelsOf(language).speech;
  const euros = Number(whole.replace(/\D/g, ""));
  const cents = Number(fraction.padEnd(2, "0"));
  const euro = `${euros >= LARGE ? formatOf(language).format(euros) : euros} ${form(words.euro, euros, language)}`;
  if (cents === 0) return euro;
  const cent = `${cents} ${form(words.cent, cents, language)}`;
  return euros === 0 ? cent : fill(words.money, { euro, cent, cents: String(cents) });
}

const rulesOf = perLanguage((language) => new Intl.PluralRules(language));
const formatOf = perLanguage((language) => new Intl.NumberFormat(language, { numberingSystem: "latn" }));

const form = (plural: Plural, count: number, language: TextLanguage): string =>
  plural[rulesOf(language).select(count)] ?? plural.other;
