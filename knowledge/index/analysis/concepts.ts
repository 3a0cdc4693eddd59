import type { Lexicon, Mention } from "../../lexicon/lexicon.ts";
import type { Analyzer, Token } from "./analyzer.ts";
import { splitCompound } from "./compounds.ts";

/** Concepts of a text. A compound that the lexicon does not have stands for the concepts of its parts. */
export function conceptsIn(tokens: readonly Token[], analyzer: Analyzer, lexicon: Lexicon): Mention[] {
  const { language, rules } = analyzer;
  const mentions = lexicon.mentions(
    language,
    tokens.map((token) => token.stem),
  );
  if (!rules.compounds) return mentions;
  const alone = new Set(mentions.filter(({ start, end }) => end - start === 1).map(({ start }) => start));
  tokens.forEach((token, at) => {
    if (token.stop || alone.has(at)) return;
    for (const concepts of partConcepts(token.word, analyzer, lexicon)) mentions.push({ start: at, end: at + 1, concepts });
  });
  return mentions;
}

/** Compounds come again and again while a knowledge base is indexed. */
const MAX_CACHED = 20_000;
const caches = new WeakMap<Lexicon, Map<string, readonly (readonly number[])[]>>();

function partConcepts(word: string, analyzer: Analyzer, lexicon: Lexicon): readonly (readonly number[])[] {
  const cache = caches.get(lexicon) ?? new Map<string, readonly (readonly number[])[]>();
  caches.set(lexicon, cache);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const { language } = analyzer;
  const parts = splitCompound(word, {
    isWord: (piece) => lexicon.isWord(language, piece),
    isEnd: (piece) => lexicon.conceptsOf(language, analyzer.stem(piece)).length > 0,
  });
  const concepts = parts.map((part) => lexicon.conceptsOf(language, analyzer.stem(part)));
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, concepts);
  return concepts;
}
