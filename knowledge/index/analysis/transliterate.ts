import type { Language } from "../../../dialog/model/language.ts";

/**
 * Words of Cyrillic and Arabic-script languages written in Latin letters. Nobody keeps to a standard, so both sides are
 * reduced to a skeleton in which the usual spellings meet.
 */

const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ:a ы:i ь: э:e ю:iu я:ia і:i ї:i є:e"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Consonants only: short vowels are not written in Arabic script, long ones are written in many ways in Latin. */
const ARABIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "ب:b پ:p ت:t ط:t ث:s ج:j چ:C ح:h ه:h خ:h د:d ض:d ذ:z ز:z ظ:z ژ:Z ر:r س:s ص:s ش:S غ:g ف:f ق:k ك:k ک:k گ:g ل:l م:m ن:n"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const lettersOf = (word: string, table: Readonly<Record<string, string>>, keep: (letter: string) => string): string =>
  Array.from(word, (letter) => table[letter] ?? keep(letter)).join("");

const squeeze = (text: string): string => text.replace(/(.)\1+/g, "$1");

/** Latin spelling of a Cyrillic word → classes of letters that writers confuse. */
const cyrillicClasses = (latin: string): string =>
  squeeze(
    latin
      .replace(/shch|sch|sht|sh/g, "S")
      .replace(/tsch|tch|ch/g, "C")
      .replace(/zh/g, "Z")
      .replace(/kh|x|g/g, "h")
      .replace(/ts|tz|c/g, "c")
      .replace(/[yj']/g, "i")
      .replace(/ou/g, "u")
      .replace(/w/g, "v")
      .replace(/i+(?=[aeiou])/g, "")
      .replace(/ii+/g, "i"),
  );

/** Latin spelling of an Arabic or Persian word → its consonants. Digits are the letters of chat Arabic (3arabi, 7al). */
const arabicClasses = (latin: string): string =>
  squeeze(
    latin
      .replace(/^(al|el)-?(?=[^aeiou])/, "")
      .replace(/[5x]|7'|kh/g, "h")
      .replace(/7/g, "h")
      .replace(/[239']/g, "")
      .replace(/8|gh/g, "g")
      .replace(/sh|ch(?=[aeiou]?r)/g, "S")
      .replace(/ch/g, "C")
      .replace(/zh/g, "Z")
      .replace(/th/g, "s")
      .replace(/dh/g, "z")
      .replace(/[qc]/g, "k")
      .replace(/v/g, "f")
      .replace(/[aeiouwy]/g, ""),
  );

export type ForeignScript = "cyrillic" | "arabic";

/** Skeleton of a word in its own script. Latin words in a text of another script keep their letters. */
export function skeletonOf(word: string, script: ForeignScript): string {
  if (script === "cyrillic") return cyrillicClasses(lettersOf(word, CYRILLIC_TO_LATIN, (letter) => letter));
  return squeeze(lettersOf(word, ARABIC_TO_LATIN, () => ""));
}

export const skeletonOfLatin = (word: string, script: ForeignScript): string =>
  script === "cyrillic" ? cyrillicClasses(word) : arabicClasses(word);

const LATIN_TO_CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "щ"],
  [/zh/g, "ж"],
  [/kh/g, "х"],
  [/ts|tz/g, "ц"],
  [/tsch|ch/g, "ч"],
  [/sh/g, "ш"],
  [/ya|ja|ia/g, "я"],
  [/yu|ju|iu/g, "ю"],
];
const SINGLES: Readonly<Record<string, string>> = Object.fromEntries(
  "a:а b:б c:ц d:д e:е f:ф g:г h:х i:и j:й k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:ы z:з"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const OWN_LETTERS: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  uk: { h: "г", i: "і", y: "и" },
  bg: { y: "й", h: "х" },
};

/** A guess at the Cyrillic spelling, good enough for the stemmer to find the ending. */
export function cyrillicFromLatin(word: string, language: Language): string {
  const own = OWN_LETTERS[language] ?? {};
  const digraphs = LATIN_TO_CYRILLIC.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
  return Array.from(digraphs, (letter) => own[letter] ?? SINGLES[letter] ?? letter).join("");
}

export const isLatin = (word: string): boolean => /^[a-z0-9']+$/.test(word);
