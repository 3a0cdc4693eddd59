import type { Mask } from "../ports.ts";

/** What is taken out, most specific first; each replacement says what stood there. */
const PATTERNS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu, "[E-Mail]"],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/g, "[IBAN]"],
  [/\b(?:\d[ -]?){13,19}\b/g, "[Nummer]"],
  [/\b[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?\b/g, "[Kennzeichen]"],
  [/\b(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}\b/g, "[Datum]"],
  [/\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g, "[Datum]"],
  [/(?<![\p{L}\d])\+?\d(?:[ ()/.-]{0,2}\d){6,15}(?![\p{L}\d])/gu, "[Nummer]"],
  [/\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8,14}\b/g, "[Nummer]"],
  [/\b\p{Lu}\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s+\d{1,4}\s?[a-z]?\b/gu, "[Adresse]"],
  [
    /(?<=\b(?:ich heiße|ich heisse|mein name ist|name:|my name is|i am called|benim adım|adım|je m'appelle|mă numesc|nazywam się|меня зовут|мене звати|казвам се|navê min)\s)\p{L}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/giu,
    "[Name]",
  ],
  [/(?<=(?:اسمي|نام من|اسم من)\s)[\p{L}]+(?:\s+[\p{L}]+)?/gu, "[Name]"],
  [/(?<=\b(?:Herr|Frau|Herrn|Mr|Mrs|Ms|Madame|Monsieur|Pan|Pani)\.?\s)\p{Lu}[\p{L}'’-]+/gu, "[Name]"],
];

/**
 * Takes out what names a person: addresses of mail, numbers of accounts, papers, telephones and cars, dates of birth,
 * names after "my name is". Postcodes, years and fees stay: they are what questions are about. No program finds every
 * name; what is masked is kept for editors only and deleted with retention.
 */
export function createMask(): Mask {
  return { mask: (text) => PATTERNS.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text) };
}
