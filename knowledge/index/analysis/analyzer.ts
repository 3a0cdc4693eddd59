import type { Language } from "../../../dialog/model/language.ts";

/** What one language needs to turn text into index terms. One file per language in languages/. */
export interface LanguageRules {
  /** Common ground of all spellings of a word: lower case, no diacritics that people leave out. Must be idempotent. */
  fold(text: string): string;
  /** Word (folded) → stem. Different forms of a word should meet; different words should not. */
  stem(word: string): string;
  /** Words (folded) that say nothing about the topic. */
  readonly stopWords: ReadonlySet<string>;
  /** Words (as written) that questions about anything contain: find, apply, documents, cost. They count less. */
  readonly weakWords: string;
  /** Writes compounds as one word, so that they must be taken apart. */
  readonly compounds: boolean;
  /** Script of the language: decides whether Latin letters in it are a transliteration. */
  readonly script: "latin" | "cyrillic" | "arabic";
  /** Words (folded) that a query means besides those it says: "melde … an" → "anmelde". */
  extraWords?(words: readonly string[]): readonly string[];
}

export interface Token {
  readonly word: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly weak: boolean;
  /** Place among all words of the text, stop words included: nearness is measured in what is really said. */
  readonly position: number;
}

export interface Analyzer {
  readonly language: Language;
  readonly rules: LanguageRules;
  tokens(text: string): Token[];
  stem(word: string): string;
}

/** Longer words are not words (base64, pasted links); cutting them bounds the work per token. */
const MAX_WORD = 48;
/** Stems are asked for again and again while an index is built; the cache is emptied, not grown, beyond this. */
const MAX_CACHED = 20_000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function createAnalyzer(language: Language, rules: LanguageRules): Analyzer {
  const stems = new Map<string, string>();

  const stem = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const fresh = /\d/.test(word) ? word : rules.stem(word) || word;
    if (stems.size >= MAX_CACHED) stems.clear();
    stems.set(word, fresh);
    return fresh;
  };

  const wordsOf = (text: string): string[] => rules.fold(text).match(WORD) ?? [];
  const weak = new Set(wordsOf(rules.weakWords).map(stem));

  const tokens = (text: string): Token[] => {
    const found = wordsOf(text);
    return found.map((raw, position) => {
      const word = raw.length > MAX_WORD ? raw.slice(0, MAX_WORD) : raw;
      const root = stem(word);
      return { word, stem: root, stop: rules.stopWords.has(word) || isNoise(word), weak: weak.has(root), position };
    });
  };

  return { language, rules, tokens, stem };
}

/** One letter is an article, a list label or half of "e. V."; one digit is meaningful ("§ 9"). */
const isNoise = (word: string): boolean => word.length === 1 && !/\d/.test(word);
