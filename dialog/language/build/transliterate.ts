/** A source of numbers in [0, 1), so that a build is repeatable. */
export type Random = () => number;

type Table = Readonly<Record<string, readonly string[]>>;

/** How people without a Cyrillic keyboard write; the first spelling of each letter is the commonest and is drawn most. */
const CYRILLIC: Table = {
  ...{ а: ["a"], б: ["b"], в: ["v", "v", "w"], д: ["d"], е: ["e", "e", "ye"], ё: ["yo", "e", "jo", "io"] },
  ...{ ж: ["zh", "zh", "j"], з: ["z"], к: ["k"], л: ["l"], м: ["m"], н: ["n"], о: ["o"], п: ["p"], р: ["r"] },
  ...{ с: ["s"], т: ["t"], у: ["u"], ф: ["f"], х: ["h", "kh", "x"], ц: ["ts", "c", "tz"], ч: ["ch", "ch", "4"] },
  ...{ ш: ["sh", "sh", "6"], ь: ["", "", "'"], э: ["e"], ю: ["yu", "ju", "iu"], я: ["ya", "ja", "ia"], "'": [""] },
};

const RUSSIAN: Table = {
  ...CYRILLIC,
  ...{ г: ["g"], и: ["i"], й: ["y", "j", "i"], щ: ["sch", "shch", "sh"], ъ: [""], ы: ["y", "y", "i"] },
};

const UKRAINIAN: Table = {
  ...CYRILLIC,
  ...{ г: ["h", "h", "g"], ґ: ["g"], и: ["y", "y", "i"], і: ["i"], ї: ["yi", "i", "ji"], є: ["ye", "ie", "je"] },
  ...{ й: ["y", "j", "i"], щ: ["shch", "sch"], е: ["e"] },
};

const BULGARIAN: Table = {
  ...CYRILLIC,
  ...{ г: ["g"], и: ["i"], й: ["y", "j", "i"], щ: ["sht", "sht", "6t"], ъ: ["a", "a", "y", "u"], е: ["e"] },
  ...{ х: ["h", "h", "x"], ж: ["zh", "j", "zh"], ю: ["yu", "iu", "ju"], я: ["ya", "ia", "q"], ц: ["ts", "c"] },
};

/** Consonants of Arabic as chat spelling has them; the digits look like the letters. Long vowels are handled apart. */
const ARABIC: Table = {
  ...{ ب: ["b"], ت: ["t"], ث: ["th", "t", "s"], ج: ["j", "g"], ح: ["h", "7", "7"], خ: ["kh", "5", "7'"], د: ["d"] },
  ...{ ذ: ["th", "z", "d"], ر: ["r"], ز: ["z"], س: ["s"], ش: ["sh", "sh", "ch"], ص: ["s"], ض: ["d"], ط: ["t", "6"] },
  ...{ ظ: ["z", "d"], ع: ["3", "3", "a"], غ: ["gh", "8"], ف: ["f"], ق: ["q", "k", "2"], ك: ["k"], ل: ["l"], م: ["m"] },
  ...{ ن: ["n"], ه: ["h"], ة: ["a", "e", "eh"], ء: ["2", ""], أ: ["a"], إ: ["i", "e"], آ: ["a", "aa"], ى: ["a"] },
  ...{ ئ: ["2", "i"], ؤ: ["2", "o"], ا: ["a", "a", "aa"], و: ["u", "o", "w", "ou"], ي: ["i", "y", "ee"], پ: ["p"] },
};

const PERSIAN: Table = {
  ...{ ب: ["b"], پ: ["p"], ت: ["t"], ث: ["s"], ج: ["j"], چ: ["ch"], ح: ["h"], خ: ["kh", "kh", "x"], د: ["d"] },
  ...{ ذ: ["z"], ر: ["r"], ز: ["z"], ژ: ["zh", "j"], س: ["s"], ش: ["sh"], ص: ["s"], ض: ["z"], ط: ["t"], ظ: ["z"] },
  ...{ ع: ["a", ""], غ: ["gh", "q"], ف: ["f"], ق: ["gh", "q"], ک: ["k"], ك: ["k"], گ: ["g"], ل: ["l"], م: ["m"], ن: ["n"] },
  ...{ ه: ["h"], ة: ["e"], ء: [""], أ: ["a"], إ: ["e"], آ: ["a", "aa"], ئ: ["y", "i"], ؤ: ["o"], ا: ["a", "a", "aa"] },
  ...{ و: ["u", "o", "v", "oo"], ی: ["i", "y", "ee"], ي: ["i", "y"], ى: ["a"] },
};

const VOWEL = /[aeiou]/u;

/** Short vowels are not written in Arabic script: chat spelling puts them back, mostly between two consonants. */
const SHORT_ARABIC = ["a", "a", "e", "i", "o", "u"] as const;
const SHORT_PERSIAN = ["a", "a", "e", "e", "o"] as const;

const pick = <T>(choices: readonly T[], random: Random): T | undefined => choices[Math.floor(random() * choices.length)];

function spell(word: string, table: Table, random: Random): readonly string[] {
  return [...word].map((letter) => pick(table[letter] ?? [""], random) ?? "");
}

/** Puts a short vowel where two consonants would meet inside a word, often enough to look like speech. */
function vocalise(pieces: readonly string[], vowels: readonly string[], random: Random): string {
  const spoken = pieces.filter((piece) => piece !== "");
  let word = "";
  let run = 0;
  for (const [at, piece] of spoken.entries()) {
    const isVowel = VOWEL.test(piece);
    if (isVowel) run = 0;
    else {
      const mayStay = at > 1 && run === 1 && at < spoken.length - 1 && random() < 0.4;
      if (run >= 1 && !mayStay) word += pick(vowels, random) ?? "";
      run = run >= 1 && mayStay ? 2 : 1;
    }
    word += piece;
  }
  return word;
}

/** One of the ways in which a word may be written in Latin letters. */
export const romanise = {
  "ru-Latn": (word: string, random: Random): string => spell(word, RUSSIAN, random).join(""),
  "uk-Latn": (word: string, random: Random): string => spell(word, UKRAINIAN, random).join(""),
  "bg-Latn": (word: string, random: Random): string => spell(word, BULGARIAN, random).join(""),
  "ar-Latn": (word: string, random: Random): string => romaniseArabic(word, random),
  "fa-Latn": (word: string, random: Random): string => romanisePersian(word, random),
} as const;

function romaniseArabic(word: string, random: Random): string {
  const hasArticle = word.startsWith("ال") && word.length > 4;
  const stem = vocalise(spell(hasArticle ? word.slice(2) : word, ARABIC, random), SHORT_ARABIC, random);
  if (!hasArticle) return stem;
  return random() < 0.5 ? stem : `${random() < 0.5 ? "al" : "el"}${stem}`;
}

function romanisePersian(word: string, random: Random): string {
  const bare = word.replaceAll("\u200c", "");
  const pieces = [...spell(bare, PERSIAN, random)];
  if (/[^اویآ]ه$/u.test(bare)) pieces[pieces.length - 1] = pick(["e", "e", "eh"], random) ?? "e";
  return vocalise(pieces, SHORT_PERSIAN, random);
}
