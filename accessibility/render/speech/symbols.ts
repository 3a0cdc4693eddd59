import type { TextLanguage } from "../../../dialog/model/language.ts";
import { labelsOf } from "../../labels/index.ts";
import { fill } from "../../labels/labels.ts";

/** Invisible or silent: soft hyphen, bidi marks and controls, zero-width space, the middle dot of Leichte Sprache. U+200C stays: Persian spells with it. */
const SILENT = /(?<=\p{L})[·‧](?=\p{L})|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

const UNCLEAN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff·‧\u00a0\u202f\t\n\r٠-٩۰-۹]| {2}/;

/** What every text goes through first. Digits become Latin, which each voice reads in its own language. */
export const clean = (text: string): string =>
  UNCLEAN.test(text)
    ? text
        .replace(SILENT, "")
        .replace(/[\u00a0\u202f\s]+/g, " ")
        .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    : text;

/** Percentages, sections, ranges and long digit groups. Runs after phone numbers, dates, times and money. */
export function speakFigures(text: string, language: TextLanguage): string {
  if (!/\d/.test(text)) return text;
  const words = labelsOf(language).speech;
  return text
    .replace(/(\d+(?:[.,]\d+)?) ?%|%(\d+(?:[.,]\d+)?)/g, (_, a, b) => fill(words.percent, { n: a ?? b }))
    .replace(/§{1,2} ?(?=\d)/g, `${words.paragraph} `)
    .replace(/(?<=\d) ?[–—-] ?(?=\d)/g, ` ${words.to} `)
    .replace(/(?<=\d)\/(?=\d)/g, " ")
    .replace(/\d{5,}/g, (digits) => [...digits].join(" "));
}

/** Letters that cannot be read as a word are named one by one: "PDF", "SGB", and a few that could ("EU"). */
const ACRONYM = /(?<![\p{L}\d])(?:(?!PM)[B-DF-HJ-NP-TV-Z]{2,5}|EU|EWR|USA|ID|AU|HU)(?![\p{L}\d])/gu;

export const spellAcronyms = (text: string): string =>
  !/[A-Z]{2}/.test(text) ? text : text.replace(ACRONYM, (letters) => [...letters].join(" "));

const SIGNS = /[()[\]{}/&"„“”«»‹›*#_~|<>^\\=•·→`–—]/;

/** Brackets become pauses, slashes "or", and signs that a voice would name ("Sternchen") are left out. */
export function speakSigns(text: string, language: TextLanguage): string {
  if (!SIGNS.test(text)) return text;
  const labels = labelsOf(language);
  const pause = labels.comma;
  return text
    .replace(/ ?[([{]([^()[\]{}]*)[)\]}]/g, `${pause}$1${pause}`)
    .replace(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ` ${labels.speech.or} `)
    .replace(/ & /g, labels.and === " و" ? " و" : ` ${labels.and.trim()} `)
    .replace(/ [–—·-] /g, pause)
    .replace(/[()[\]{}/&"„“”«»‹›*#_~|<>^\\=•·→`–—]/g, " ");
}

const UNTIDY = /\s{2}| [,.;:!?،؟]|[,،] ?[,،.;:!?؟]|^[ ,،]|[ ,،]$/;

/** Blanks and commas that the steps before left behind. */
export const tidy = (text: string): string =>
  UNTIDY.test(text)
    ? text
        .replace(/\s+/g, " ")
        .replace(/ (?=[,.;:!?،؟])/g, "")
        .replace(/[,،]+(?: ?[,،])*(?=[.;:!?؟])/g, "")
        .replace(/([,،])(?: ?[,،])+/g, "$1")
        .replace(/^[ ,،]+|[ ,،]+$/g, "")
    : text;
