import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Token } from "../analysis/analyzer.ts";
import { splitCompound } from "../analysis/compounds.ts";
import { cyrillicFromLatin, isLatin, skeletonOf, skeletonOfLatin } from "../analysis/transliterate.ts";
import type { Shard } from "../store/shard.ts";
import { compoundsOf, isKnownWord } from "./compounds.ts";
import { PARAMETERS as P } from "./parameters.ts";
import { type Alternative, rarity, type Slot } from "./slots.ts";

/** What a question in the language of the shard asks of it. */
export function nativeSlots(text: string, shard: Shard, lexicon: Lexicon): Slot[] {
  const tokens = shard.analyzer.tokens(text);
  const content = contentOf(tokens);
  const builder = new NativeQuery(shard, lexicon);
  const slots = content.flatMap((token) => builder.slotsOf(token));
  slots.push(...builder.joinedSlots(content), ...builder.phraseSlots(tokens));
  for (const extra of shard.analyzer.rules.extraWords?.(tokens.map((token) => token.word)) ?? []) {
    slots.push(...builder.hint(shard.analyzer.stem(extra), P.extra, 0));
  }
  return slots;
}

/** Words that say something, each once; all words when a question has no others ("wer?"). */
export function contentOf(tokens: readonly Token[]): Token[] {
  const telling = tokens.filter((token) => !token.stop);
  const seen = new Set<string>();
  const once = telling.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
  return once.slice(0, P.maxWords);
}

class NativeQuery {
  readonly #shard: Shard;
  readonly #lexicon: Lexicon;

  constructor(shard: Shard, lexicon: Lexicon) {
    this.#shard = shard;
    this.#lexicon = lexicon;
  }

  slotsOf(token: Token): Slot[] {
    const forms = this.#forms(token.stem, 1);
    const own = [...(token.weak ? forms : this.#withConcepts(forms, token.stem)), ...this.#relatives(token.stem, forms)];
    const known = own.length > 0;
    const parts = this.#parts(token, known);
    const found = known || parts.length > 0 ? own : this.#guesses(token);
    if (found.length === 0 && parts.length > 0) return parts;
    return [this.#slot(found, token.weak ? P.weakWord : 1, token.position), ...parts];
  }

  /** "Personal Ausweis", "Kinder Zuschlag": recognisers and many writers cut words. */
  joinedSlots(content: readonly Token[]): Slot[] {
    return content.flatMap((token, at) => {
      const next = content[at + 1];
      if (next === undefined || next.position !== token.position + 1) return [];
      const joints = this.#shard.analyzer.rules.compounds ? ["", "s"] : [""];
      return joints.flatMap((joint) =>
        this.hint(this.#shard.analyzer.stem(token.word + joint + next.word), P.joined, token.position),
      );
    });
  }

  /** Concepts that several words of the question make together. */
  phraseSlots(tokens: readonly Token[]): Slot[] {
    const stems = tokens.slice(0, P.maxWords * 2).map((token) => token.stem);
    return this.#lexicon
      .mentions(this.#shard.language, stems)
      .filter(({ start, end }) => end - start > 1)
      .map(({ start, concepts }) =>
        this.#optional(this.#conceptTerms(concepts, 1), P.phraseConcept, tokens[start]?.position ?? 0),
      )
      .filter((slot) => slot.alternatives.length > 0);
  }

  /** A word that the question may mean besides what it says: counts where it is found, is not missed where it is not. */
  hint(stem: string, weight: number, position: number): Slot[] {
    const forms = this.#forms(stem, 1);
    return forms.length === 0 ? [] : [this.#optional(forms, weight, position)];
  }

  #optional(alternatives: readonly Alternative[], weight: number, position: number): Slot {
    return { alternatives, weight, ideal: 0, position };
  }

  #slot(alternatives: readonly Alternative[], weight: number, position: number): Slot {
    const best = Math.max(0, ...alternatives.map(({ gain }) => gain));
    const ideal = weight * (best > 0 ? best : rarity(0, Math.max(1, this.#shard.size)));
    return { alternatives, weight, ideal, position };
  }

  /** The stem itself and compounds that have it as a part. Rarity is that of all together, as if they came independently. */
  #forms(stem: string, worth: number): Alternative[] {
    const { vocabulary, size } = this.#shard;
    const exact = vocabulary.numberOf(stem);
    const isThere = exact !== undefined && vocabulary.documents(exact) > 0;
    const compounds = this.#shard.analyzer.rules.compounds ? compoundsOf(stem, this.#shard, this.#lexicon) : [];
    let lacking = 1 - (isThere ? vocabulary.documents(exact) : 0) / size;
    for (const { term } of compounds) lacking *= 1 - vocabulary.documents(term) / size;
    const idf = worth * rarity((1 - lacking) * size, size);
    const forms = compounds.map(({ term, head }) => ({ term, gain: (head ? P.compoundHead : P.compoundModifier) * idf }));
    return isThere ? [{ term: exact, gain: idf }, ...forms] : forms;
  }

  #parts(token: Token, known: boolean): Slot[] {
    if (!this.#shard.analyzer.rules.compounds) return [];
    if (known && token.weak) return [];
    const isWord = (piece: string): boolean => isKnownWord(piece, this.#shard, this.#lexicon);
    const parts = splitCompound(token.word, { isWord, isEnd: isWord }).map((part) => this.#shard.analyzer.stem(part));
    return parts.flatMap((stem) => {
      const alternatives = this.#withConcepts(this.#forms(stem, 1), stem);
      if (alternatives.length === 0) return [];
      if (known) return [this.#optional(alternatives, P.partOfKnown, token.position)];
      return [this.#slot(alternatives, 1, token.position)];
    });
  }

  /** Another word for the same never counts more than the word itself, however rare it is. */
  #withConcepts(forms: readonly Alternative[], stem: string): Alternative[] {
    const most = forms[0] === undefined ? Number.POSITIVE_INFINITY : forms[0].gain * P.concept;
    return [...forms, ...this.#concepts(stem).map(({ term, gain }) => ({ term, gain: Math.min(gain, most) }))];
  }

  /** Stems so alike that they are most likely forms of one word that the stemmer did not bring together. */
  #relatives(stem: string, forms: readonly Alternative[]): Alternative[] {
    if (stem.length < 5 || forms[0] === undefined) return [];
    const most = forms[0].gain;
    const taken = new Set(forms.map(({ term }) => term));
    return this.#shard.vocabulary
      .similar(stem, P.relativeLikeness, 4, stem.slice(0, 4))
      .filter(({ number }) => !taken.has(number))
      .map(({ number, likeness }) => ({ term: number, gain: P.relative * likeness * most }));
  }

  #concepts(stem: string): Alternative[] {
    return this.#conceptTerms(this.#lexicon.conceptsOf(this.#shard.language, stem), P.concept);
  }

  #conceptTerms(concepts: readonly number[], worth: number): Alternative[] {
    const { vocabulary, size } = this.#shard;
    return concepts.flatMap((concept) => {
      const term = vocabulary.concept(concept);
      const having = term === undefined ? 0 : vocabulary.documents(term);
      return term === undefined || having === 0 ? [] : [{ term, gain: worth * rarity(having, size) }];
    });
  }

  /** For a word that is nowhere: what it may be in other letters, or without the slip. "Meals" is no slip of "measles". */
  #guesses(token: Token): Alternative[] {
    const { vocabulary, size, analyzer, language } = this.#shard;
    const script = analyzer.rules.script;
    if (script !== "latin" && isLatin(token.word)) return this.#transliterated(token.word, script);
    if (this.#lexicon.isWord(language, token.word)) return [];
    return vocabulary
      .similar(token.stem, token.stem.length < 5 ? 0.75 : P.typoLikeness, 4)
      .map(({ number, likeness }) => ({ term: number, gain: P.typo * likeness * rarity(vocabulary.documents(number), size) }));
  }

  #transliterated(word: string, script: "cyrillic" | "arabic"): Alternative[] {
    const { vocabulary, size, analyzer, language } = this.#shard;
    const guess = script === "cyrillic" ? analyzer.stem(cyrillicFromLatin(word, language)) : null;
    const skeleton = guess === null ? skeletonOfLatin(word, script) : skeletonOf(guess, script);
    const found = new Set(vocabulary.bySkeleton(skeleton));
    const alternatives = this.#lexicon.bySkeleton(language, skeleton).flatMap((stem) => this.#concepts(stem));
    if (found.size === 0 && guess !== null) {
      for (const { number } of vocabulary.similar(guess, P.typoLikeness, 4)) found.add(number);
    }
    const words = [...found].map((term) => ({ term, gain: P.transliterated * rarity(vocabulary.documents(term), size) }));
    return [...words, ...alternatives];
  }
}
