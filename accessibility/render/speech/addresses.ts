import type { TextLanguage } from "../../../dialog/model/language.ts";
import { labelsOf } from "../../labels/index.ts";
import { digitGroups, PHONE_SOURCE } from "../../phone-numbers.ts";
import { EMAIL_SOURCE, URL_SOURCE } from "../../runs.ts";

const URL_PATTERN = new RegExp(URL_SOURCE, "g");
const EMAIL_PATTERN = new RegExp(EMAIL_SOURCE, "g");
const PHONE_PATTERN = new RegExp(PHONE_SOURCE, "gu");
/** A bare host name, perhaps with a path: "landkreis-celle.de/termin". */
const DOMAIN = /(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:de|eu|com|org|net|info|bund|berlin)(\/[^\s]*[^\s.,;:!?)])?(?![\w-])/gi;

/** Web addresses, mail addresses and host names: never read as symbols (issue 2, item 9; EN 301 549, 4.2.1). */
export function speakAddresses(text: string, language: TextLanguage): string {
  if (!/[@/]|\.[a-z]|www/i.test(text)) return text;
  const words = labelsOf(language).speech;
  return text
    .replace(URL_PATTERN, words.website)
    .replace(EMAIL_PATTERN, (address) => spell(address, language) ?? words.website)
    .replace(DOMAIN, (domain, path) => (path === undefined ? spell(domain, language) : null) ?? words.website);
}

/** "info@celle.de" as "info at celle Punkt de". Null where the voice cannot read Latin letters. */
function spell(address: string, language: TextLanguage): string | null {
  const { spelling, plus } = labelsOf(language).speech;
  if (spelling === null) return null;
  const signs: Readonly<Record<string, string>> = {
    "@": spelling.at,
    ".": spelling.dot,
    "-": spelling.hyphen,
    _: spelling.underscore,
    "+": plus,
  };
  return address.replace(/[@._+-]/g, (sign) => ` ${signs[sign] ?? ""} `);
}

/** Phone numbers digit by digit, in the groups in which they are written: "0 5 1 4 1, 9 1 6, 0". */
export const speakPhones = (text: string, language: TextLanguage): string =>
  /\d{3}|\+\d/.test(text) ? text.replace(PHONE_PATTERN, (number) => speakNumber(number, language)) : text;

/** One phone number, as `contact` has it. */
export const speakNumber = (number: string, language: TextLanguage): string =>
  digitGroups(number)
    .map((group) => [...group].map((char) => (char === "+" ? labelsOf(language).speech.plus : char)).join(" "))
    .join(", ");
