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

export const partConcepts = (word: string, analyzer: Analyzer, lexicon: Lexicon): (readonly number[])[] =>
  splitCompound(word, (part) => lexicon.isWord(analyzer.language, analyzer.stem(part))).map((part) =>
    lexicon.conceptsOf(analyzer.language, analyzer.stem(part)),
  );
