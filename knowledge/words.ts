import type { Language } from "../dialog/model/language.ts";
import type { WordReader } from "../dialog/ports.ts";
import type { Analyzer, Token } from "./index/analysis/analyzer.ts";
import { analyzerFor } from "./index/analysis/analyzers.ts";
import { conceptsIn } from "./index/analysis/concepts.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** Two neighbours together say something, but seldom enough to have been seen before. */
const PAIR = 0.7;

/** A pasted page is no message: its beginning says what it is. */
const MAX_WORDS = 120;

/** The names that classifiers of the dialog count: "wde:kost", "bde:was kost", "c:fee". */
export function createWordReader(lexicon: Lexicon): WordReader {
  let last: { readonly text: string; readonly language: Language; readonly names: ReadonlyMap<string, number> } | null = null;
  return {
    read(text, language) {
      if (last === null || last.text !== text || last.language !== language) {
        last = { text, language, names: namesOf(text, analyzerFor(spoken(language)), lexicon) };
      }
      return last.names; // three classifiers read the same message one after the other
    },
  };
}

function namesOf(text: string, analyzer: Analyzer, lexicon: Lexicon): ReadonlyMap<string, number> {
  const tokens = analyzer.tokens(text).slice(0, MAX_WORDS);
  const names = new Map<string, number>();
  addStems(names, tokens, analyzer.language);
  for (const { concepts } of conceptsIn(tokens, analyzer, lexicon)) {
    for (const concept of concepts) raise(names, `c:${lexicon.idOf(concept)}`, 1 / Math.sqrt(concepts.length));
  }
  return names;
}

const spoken = (language: Language): Language => (language === "de-simple" ? "de" : language);

function addStems(names: Map<string, number>, tokens: readonly Token[], language: Language): void {
  tokens.forEach(({ stem }, at) => {
    raise(names, `w${language}:${stem}`, 1);
    const before = tokens[at - 1];
    if (before) raise(names, `b${language}:${before.stem} ${stem}`, PAIR);
  });
}

const raise = (names: Map<string, number>, name: string, weight: number): void => {
  names.set(name, Math.max(names.get(name) ?? 0, weight));
};
