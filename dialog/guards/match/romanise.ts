/**
 * Russian, Ukrainian and Bulgarian written in Latin letters. Nobody keeps to a standard, so a phrase and a message are
 * both reduced to a skeleton in which the usual spellings meet: "помогите" and "pamagite" → "pamahite".
 */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ:a ы:i ь: э:e ю:iu я:ia і:i є:e"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sht|sh/g, "S"],
  [/tsch|tch|ch/g, "C"],
  [/zh/g, "Z"],
  [/kh|x|g/g, "h"],
  [/ts|tz|c/g, "c"],
  [/[yj']/g, "i"],
  [/ou/g, "u"],
  [/w/g, "v"],
  // Unstressed o sounds like a in Russian, and people write what they hear.
  [/o/g, "a"],
  [/i+(?=[aeu])/g, ""],
  [/(.)\1+/g, "$1"],
];

/** A Latin spelling → its skeleton. */
export const skeletonOfLatin = (word: string): string =>
  CLASSES.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);

/** A folded Cyrillic word → its skeleton. */
export const skeletonOfCyrillic = (word: string): string =>
  skeletonOfLatin(Array.from(word, (letter) => LATIN[letter] ?? letter).join(""));

export const isCyrillic = (word: string): boolean => /^[\u0400-\u04ff]/.test(word);
