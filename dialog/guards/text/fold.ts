const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u00b7]/g;
const MARKS = /\p{M}+/gu;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Drawn-out letters ("hiiilfe"): nobody writes three in a row on purpose in our languages. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const ASCII = /^[\u0020-\u007e]*$/;

/** Letters without a decomposition, and letters that keyboards of neighbouring languages swap. */
const SAME: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ґ: "г",
  ё: "е",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
};
const SWAPPED = new RegExp(`[${Object.keys(SAME).join("")}]`, "g");

const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/**
 * What phrases and messages have in common however they were typed: lower case, no accents, one form of each letter.
 * Umlauts lose their dots here; "ae" for "ä" is a variant of the phrase (match/variants.ts), because folding it away in
 * messages would damage words of other languages ("tue", "blue").
 */
export function fold(text: string): string {
  const plain = ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKC")
        .toLowerCase()
        .normalize("NFD")
        .replace(INVISIBLE, "")
        .replace(MARKS, "")
        .normalize("NFC")
        .replace(SWAPPED, (letter) => SAME[letter] ?? letter)
        .replace(OTHER_DIGITS, latinDigit);
  return plain.replace(DRAWN_OUT, "$1");
}
