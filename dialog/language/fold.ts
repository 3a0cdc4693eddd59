/** Letters of Arabic script that keyboards of different countries write differently. */
const ARABIC: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ی: "ي", ئ: "ي", ة: "ه", ک: "ك", ؤ: "و" };

/** Letters that have no decomposition in Unicode but that people leave the stroke or dot off. */
const LATIN: Readonly<Record<string, string>> = { ı: "i", ł: "l", ß: "ss", đ: "d", ё: "е" };

/** A spelling for comparing words: lower case, no diacritics, one form of each Arabic letter. й and ї keep their marks. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u0640\u064b-\u0655\u0670]/gu, "")
    .replace(/\p{Script=Latin}|\u0307/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[ıłßđё]/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/[أإآىیئةکؤ]/gu, (letter) => ARABIC[letter] ?? letter);
}

/** The folded words of a text. Apostrophes and hyphens part words ("по-русски", "Türkçe'ye"). */
export const foldedWords = (text: string): readonly string[] => fold(text.normalize("NFC")).match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
