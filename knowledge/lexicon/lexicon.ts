import type { Language } from "../../dialog/model/language.ts";
import { analyzerFor } from "../index/analysis/analyzers.ts";
import { type ForeignScript, skeletonOf } from "../index/analysis/transliterate.ts";

/** One row: what a thing is called in each language. */
export interface Concept {
  readonly id: string;
  /**
   * Its names in a language; they may have several words. Read when they are asked for: a program that is asked in
   * German does not keep the words of twelve other languages.
   */
  variants(language: Language): readonly string[];
}

/** Concepts that stand in a text: from word `start` to before word `end`. Several concepts are alternatives. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly number[];
}

export interface Lexicon {
  readonly size: number;
  /** The id of a concept, by its number. */
  idOf(concept: number): string;
  /** All mentions, shorter ones inside longer ones included. `stems`: every word of the text, stop words too. */
  mentions(language: Language, stems: readonly string[]): Mention[];
  /** Concepts that one stem stands for on its own. */
  conceptsOf(language: Language, stem: string): readonly number[];
  /** Does a word (folded) stand in the lexicon as it is, or is it a stem of one that does? */
  isWord(language: Language, word: string): boolean;
  /** Stems of a language in Cyrillic or Arabic letters that sound like this skeleton. */
  bySkeleton(language: Language, skeleton: string): readonly string[];
}

/** No phrase of the lexicon is longer. */
const MAX_WORDS = 6;
const NO_CONCEPTS: readonly number[] = [];

interface Table {
  /** Concepts by the stems of a name; beginnings of longer names have none, so that a search knows when to stop. */
  readonly phrases: ReadonlyMap<string, readonly number[]>;
  /** Single words as written, and their stems. */
  readonly words: ReadonlySet<string>;
  readonly skeletons: ReadonlyMap<string, readonly string[]>;
}

/**
 * Tables are made per language when it is first needed: a question in English does not wait for the stems of twelve
 * other languages.
 */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const tables = new Map<Language, Table>();
  const tableOf = (spoken: Language): Table => {
    const language = spoken === "de-simple" ? "de" : spoken;
    const known = tables.get(language);
    if (known !== undefined) return known;
    const fresh = createTable(concepts, language);
    tables.set(language, fresh);
    return fresh;
  };
  return {
    size: concepts.length,
    idOf: (concept) => concepts[concept]?.id ?? "",
    mentions: (language, stems) => mentionsIn(tableOf(language), stems),
    conceptsOf: (language, stem) => tableOf(language).phrases.get(stem) ?? NO_CONCEPTS,
    isWord: (language, word) => tableOf(language).words.has(word),
    bySkeleton: (language, skeleton) => tableOf(language).skeletons.get(skeleton) ?? [],
  };
}

function createTable(concepts: readonly Concept[], language: Language): Table {
  const analyzer = analyzerFor(language);
  const phrases = new Map<string, readonly number[]>();
  const words = new Set<string>();
  concepts.forEach((concept, number) => {
    for (const variant of concept.variants(language)) {
      const tokens = analyzer.tokens(variant);
      const stems = tokens.map((token) => token.stem);
      if (stems.length === 0 || stems.length > MAX_WORDS) continue;
      if (tokens.length === 1) for (const { word, stem } of tokens) words.add(word).add(stem);
      addPhrase(phrases, stems, number);
    }
  });
  const script = analyzer.rules.script;
  return { phrases, words, skeletons: script === "latin" ? new Map() : skeletonsOf(phrases, script) };
}

function addPhrase(phrases: Map<string, readonly number[]>, stems: readonly string[], concept: number): void {
  let key = "";
  stems.forEach((stem, at) => {
    key = at === 0 ? stem : `${key} ${stem}`;
    const known = phrases.get(key) ?? NO_CONCEPTS;
    const isWhole = at === stems.length - 1;
    phrases.set(key, isWhole && !known.includes(concept) ? [...known, concept] : known);
  });
}

function skeletonsOf(phrases: ReadonlyMap<string, readonly number[]>, script: ForeignScript): Map<string, string[]> {
  const skeletons = new Map<string, string[]>();
  for (const [phrase, concepts] of phrases) {
    const skeleton = skeletonOf(phrase, script);
    if (concepts.length > 0 && !phrase.includes(" ") && skeleton.length >= 2) addTo(skeletons, skeleton, phrase);
  }
  return skeletons;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function mentionsIn({ phrases }: Table, stems: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start < stems.length; start++) {
    let key = stems[start] ?? "";
    for (let end = start + 1; ; end++) {
      const concepts = phrases.get(key);
      if (concepts === undefined) break;
      if (concepts.length > 0) found.push({ start, end, concepts });
      const next = stems[end];
      if (next === undefined) break;
      key = `${key} ${next}`;
    }
  }
  return found;
}
