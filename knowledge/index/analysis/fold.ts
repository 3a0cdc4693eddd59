/** Letters of all scripts to what they have in common, before a language adds its own rules. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640·‧]/g;
const MARKS = /\p{M}+/gu;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Most queries and many texts need nothing of all this. */
const ASCII = /^[\x00-\x7f]*$/;

const asciiDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/**
 * Compatibility forms, digits, lower case; soft hyphens, direction marks, tatweel and the Mediopunkt of Leichte
 * Sprache vanish inside words. "İ" is lowered to "i" without the dot above that Unicode would leave behind.
 */
export const foldCommon = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase().replace(/`/g, "'") : foldUnicode(text);

const foldUnicode = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(OTHER_DIGITS, asciiDigit)
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/[’ʼ`´‘]/g, "'");

/** é → e, ş → s, ą → a: people leave diacritics out, and speech recognition is not consistent about them. */
export const dropMarks = (text: string): string =>
  ASCII.test(text) ? text : text.normalize("NFD").replace(MARKS, "").normalize("NFC");

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));
