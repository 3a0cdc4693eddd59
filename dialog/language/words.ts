/** Scripts that the model tells languages apart in. A word in any other script says nothing about our languages. */
export const SCRIPTS = ["latin", "cyrillic", "arabic"] as const;
export type Script = (typeof SCRIPTS)[number];

export interface Word {
  readonly script: Script;
  /** Lower case, NFC, one kind of apostrophe, no vowel signs of Arabic. */
  readonly text: string;
}

/** Longer messages say nothing more about their language; the limit keeps a turn's cost bounded. Characters. */
const MAX_TEXT = 1_000;

/** Longer runs are codes or repeated letters, not words. Characters. */
const MAX_WORD = 40;

const ADDRESSES = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu;
const RUNS = /[\p{L}\p{M}\p{Nd}'\u200c]+/gu;

/** Digits that stand for letters in Arabic chat spelling (3 = ع, 7 = ح …) and in Bulgarian (4 = ч, 6 = ш). */
const CHAT_DIGITS = /^[\p{L}\p{M}'2-9]+$/u;

/** Splits a text into words of the scripts we know. Addresses, numbers and codes such as "24a" are left out. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const plain = text.slice(0, MAX_TEXT).replace(ADDRESSES, " ");
  for (const [run] of normalise(plain).matchAll(RUNS)) {
    const word = readWord(run);
    if (word !== null) words.push(word);
  }
  return words;
}

/** One spelling for what keyboards and phones write in several ways, where the difference says nothing about the language. */
function normalise(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("i\u0307", "i") // Turkish İ in lower case, in Unicode's default mapping
    .replaceAll("ţ", "ț") // Romanian before 2007; ş stays, since Turkish and Kurmanji share it
    .replace(/[’ʼ`´‘ʹ]/gu, "'")
    .replace(/[\u0640\u064b-\u0655\u0670]/gu, "");
}

function readWord(run: string): Word | null {
  const bare = run.replace(/^['\u200c]+|\u200c+$|'{2,}$/gu, "");
  const text = /\p{Nd}/u.test(bare) ? readDigits(bare) : bare;
  if (text === null || text.length > MAX_WORD) return null;
  const script = scriptOf(text);
  return script === null ? null : { script, text };
}

/** Keeps a word of chat spelling whole ("3andi", "mar7aba"); "24a", "b1" and "a38" are codes. */
function readDigits(run: string): string | null {
  const letters = run.replace(/[^\p{L}]/gu, "");
  const digits = run.replace(/\P{Nd}/gu, "");
  const isChat = CHAT_DIGITS.test(run) && letters.length >= 2 && digits.length <= letters.length && !/\d{3}/u.test(run);
  return isChat ? run : null;
}

/** The script of the first letter; a word that mixes scripts is rare enough not to matter. */
function scriptOf(word: string): Script | null {
  const [letter] = /\p{L}/u.exec(word) ?? [];
  if (letter === undefined) return null;
  if (letter <= "z" || /\p{Script=Latin}/u.test(letter)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  return /\p{Script=Arabic}/u.test(letter) ? "arabic" : null;
}
