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
  readonly phrases: ReadonlyMap<string, readonly number[]>;
  /** Single words as written, and their stems. */
  readonly words: ReadonlySet<string>;
  /** Longest phrase that begins with a stem. */
  readonly longest: ReadonlyMap<string, number>;
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
  const phrases = new Map<string, number[]>();
  const longest = new Map<string, number>();
  const words = new Set<string>();
  concepts.forEach((concept, number) => {
    for (const variant of concept.variants(language)) {
      const tokens = analyzer.tokens(variant);
      const stems = tokens.map((token) => token.stem);
      if (stems.length === 0 || stems.length > MAX_WORDS) continue;
      if (tokens.length === 1) for (const { word, stem } of tokens) words.add(word).add(stem);
      addTo(phrases, stems.join(" "), number);
      const first = stems[0] ?? "";
      longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
    }
  });
  const script = analyzer.rules.script;
  return { phrases, words, longest, skeletons: script === "latin" ? new Map() : skeletonsOf(phrases, script) };
}

function skeletonsOf(phrases: ReadonlyMap<string, unknown>, script: ForeignScript): Map<string, string[]> {
  const skeletons = new Map<string, string[]>();
  for (const phrase of phrases.keys()) {
    const skeleton = skeletonOf(phrase, script);
    if (!phrase.includes(" ") && skeleton.length >= 2) addTo(skeletons, skeleton, phrase);
  }
  return skeletons;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function mentionsIn(table: Table, stems: readonly string[]): Mention[] {
  const found: Mention[] = [];
  stems.forEach((stem, start) => {
    const reach = Math.min(table.longest.get(stem) ?? 0, stems.length - start);
    for (let length = reach; length > 0; length--) {
      const key = length === 1 ? stem : stems.slice(start, start + length).join(" ");
      const concepts = table.phrases.get(key);
      if (concepts !== undefined) found.push({ start, end: start + length, concepts });
    }
  });
  return found;
}
