import type { Language } from "../../../dialog/model/language.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Analyzer, Token } from "../analysis/analyzer.ts";
import { analyzerFor } from "../analysis/analyzers.ts";
import { conceptsIn } from "../analysis/concepts.ts";
import { cyrillicFromLatin, isLatin, skeletonOf, skeletonOfLatin } from "../analysis/transliterate.ts";
import type { Shard } from "../store/shard.ts";
import { contentOf } from "./native.ts";
import { PARAMETERS as P } from "./parameters.ts";
import { type Alternative, rarity, type Slot } from "./slots.ts";

/**
 * What a question in another language asks of a shard: concepts, and words that are the same or nearly the same
 * (Jobcenter, Visum–visa, names). Words with neither count a little against every document: that the lexicon
 * lacks a word says less about a document than that the document lacks it.
 */
export function foreignSlots(text: string, language: Language, shard: Shard, lexicon: Lexicon): Slot[] {
  const analyzer = analyzerFor(language);
  const tokens = analyzer.tokens(text);
  const mentions = conceptsIn(tokens, analyzer, lexicon);
  const query = new ForeignQuery(shard, lexicon, analyzer);
  const slots: Slot[] = [];
  for (const { start, end, concepts } of mentions) {
    const token = tokens[start];
    if (token === undefined || (end - start === 1 && token.stop)) continue;
    const inside = mentions.some((other) => other.end - other.start > end - start && other.start <= start && other.end >= end);
    const weight = (inside ? P.partOfKnown : 1) * (token.weak && end - start === 1 ? P.weakWord : 1);
    slots.push(query.slot(query.conceptTerms(concepts), weight, token.position));
  }
  const covered = new Set(mentions.flatMap(({ start, end }) => tokens.slice(start, end).map(({ position }) => position)));
  for (const token of contentOf(tokens)) {
    if (covered.has(token.position)) continue;
    const same = query.guesses(token);
    slots.push(query.slot(same, same.length > 0 ? 1 : P.unknownForeign, token.position));
  }
  return slots;
}

class ForeignQuery {
  readonly #shard: Shard;
  readonly #lexicon: Lexicon;
  readonly #analyzer: Analyzer;

  constructor(shard: Shard, lexicon: Lexicon, analyzer: Analyzer) {
    this.#shard = shard;
    this.#lexicon = lexicon;
    this.#analyzer = analyzer;
  }

  slot(alternatives: readonly Alternative[], weight: number, position: number): Slot {
    const best = Math.max(0, ...alternatives.map(({ gain }) => gain));
    return { alternatives, weight, ideal: weight * (best > 0 ? best : 0.5 * rarity(0, this.#shard.size)), position };
  }

  conceptTerms(concepts: readonly number[]): Alternative[] {
    const { vocabulary, size } = this.#shard;
    return concepts.flatMap((concept) => {
      const term = vocabulary.concept(concept);
      const having = term === undefined ? 0 : vocabulary.documents(term);
      return term === undefined || having === 0 ? [] : [{ term, gain: rarity(having, size) }];
    });
  }

  guesses(token: Token): Alternative[] {
    const romanised = this.#romanisedConcepts(token);
    return romanised.length > 0 ? romanised : this.#sameWords(token);
  }

  /** "prozhyvannia" in a Ukrainian question, "iqama" in an Arabic one. */
  #romanisedConcepts(token: Token): Alternative[] {
    const { script } = this.#analyzer.rules;
    const { language } = this.#analyzer;
    if (script === "latin" || !isLatin(token.word)) return [];
    const skeleton =
      script === "cyrillic"
        ? skeletonOf(this.#analyzer.stem(cyrillicFromLatin(token.word, language)), script)
        : skeletonOfLatin(token.word, script);
    const stems = this.#lexicon.bySkeleton(language, skeleton);
    return stems.flatMap((stem) => this.conceptTerms(this.#lexicon.conceptsOf(language, stem)));
  }

  #sameWords(token: Token): Alternative[] {
    const { vocabulary, size, analyzer } = this.#shard;
    const stem = analyzer.tokens(token.word)[0]?.stem ?? token.stem;
    const number = vocabulary.numberOf(stem);
    if (number !== undefined && vocabulary.documents(number) > 0) {
      return [{ term: number, gain: P.foreignWord * rarity(vocabulary.documents(number), size) }];
    }
    if (stem.length < 5) return [];
    return vocabulary.similar(stem, P.foreignLikeness, 3).map(({ number: near, likeness }) => ({
      term: near,
      gain: P.cognate * likeness * rarity(vocabulary.documents(near), size),
    }));
  }
}
