import { type ForeignScript, skeletonOf } from "../analysis/transliterate.ts";
import { LinkedArena, NONE } from "./arena.ts";
import { gramsOf, likeness as likenessOf } from "./grams.ts";
import { Memo } from "./memo.ts";

export interface Similar {
  readonly number: number;
  readonly likeness: number;
}

/**
 * All terms of one language: word stems and concepts. Numbers are given once and never taken back, because an editor who
 * removes a word today brings it back tomorrow. Stems can also be found by what is in them (typos, compounds) and by
 * their skeleton (transliteration).
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #grams = new LinkedArena();
  readonly #skeletons = new Map<string, number[]>();
  readonly #script: ForeignScript | null;
  /** What `similar` and `containing` said since a word last came or went: questions repeat words. */
  readonly #found = new Memo<Similar[]>();
  readonly #inside = new Memo<number[]>();
  /** Scratch of `similar`: grams that a term shares with the word looked for. */
  #shared = new Uint8Array(256);
  /** Documents that have the term. */
  #documents = new Int32Array(256);

  constructor(script: ForeignScript | null) {
    this.#script = script;
  }

  get size(): number {
    return this.#terms.length;
  }
  get bytes(): number {
    return this.#grams.bytes + this.#documents.byteLength;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }
  term(number: number): string {
    return this.#terms[number] ?? "";
  }
  documents(number: number): number {
    return this.#documents[number] ?? 0;
  }
  /** Is the word in any document now? */
  has(stem: string): boolean {
    const number = this.#numbers.get(stem);
    return number !== undefined && this.documents(number) > 0;
  }

  addWord(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#add(stem);
    for (const gram of gramsOf(stem)) this.#grams.push(gram, number, 0);
    if (this.#script !== null) this.#addSkeleton(stem, number, this.#script);
    return number;
  }

  addConcept(concept: number): number {
    const term = conceptTerm(concept);
    return this.#numbers.get(term) ?? this.#add(term);
  }

  concept(concept: number): number | undefined {
    return this.#numbers.get(conceptTerm(concept));
  }

  count(number: number, change: 1 | -1): void {
    const before = this.documents(number);
    this.#documents[number] = before + change;
    if (before === 0 || before + change === 0) this.#forget();
  }

  bySkeleton(skeleton: string): readonly number[] {
    return (this.#skeletons.get(skeleton) ?? []).filter((number) => this.documents(number) > 0);
  }

  /** Stems in documents that hold `part` and more. */
  containing(part: string): number[] {
    return this.#inside.get(part, () => this.#lookInside(part));
  }

  #lookInside(part: string): number[] {
    const grams = gramsOf(part).slice(1, -1);
    if (grams.length === 0) return [];
    const found = new Set<number>();
    const middle = grams[grams.length >> 1] ?? 0;
    for (let at = this.#grams.first(middle); at !== NONE; at = this.#grams.next(at)) {
      const number = this.#grams.value(at);
      const term = this.term(number);
      if (term.length > part.length && this.documents(number) > 0 && term.includes(part)) found.add(number);
    }
    return [...found];
  }

  /** Stems in documents that look like `stem` and begin with `start`, best first, with their likeness 0 to 1. */
  similar(stem: string, least: number, limit: number, start = ""): Similar[] {
    return this.#found.get(`${stem} ${least} ${limit} ${start}`, () =>
      this.#candidates(stem, least)
        .filter((number) => this.documents(number) > 0 && this.term(number).startsWith(start))
        .map((number) => ({ number, likeness: likenessOf(stem, this.term(number)) }))
        .filter(({ likeness }) => likeness >= least)
        .sort((one, other) => other.likeness - one.likeness || compare(this.term(one.number), this.term(other.number)))
        .slice(0, limit),
    );
  }

  /** Terms that share enough grams: one edit changes at most three of them. */
  #candidates(stem: string, least: number): number[] {
    if (this.#shared.length < this.#terms.length) this.#shared = new Uint8Array(this.#terms.length * 2);
    const edits = Math.floor((1 - least) * stem.length);
    const needed = Math.max(1, Math.min(stem.length, stem.length - 3 * edits));
    const longest = stem.length / least;
    const touched: number[] = [];
    const shared = this.#shared;
    for (const gram of gramsOf(stem)) {
      for (let at = this.#grams.first(gram); at !== NONE; at = this.#grams.next(at)) {
        const number = this.#grams.value(at);
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    const enough = touched.filter((number) => {
      const { length } = this.term(number);
      return (shared[number] ?? 0) >= needed && length <= longest && length >= stem.length * least;
    });
    for (const number of touched) shared[number] = 0;
    return enough;
  }

  #add(term: string): number {
    const number = this.#terms.length;
    this.#terms.push(term);
    this.#numbers.set(term, number);
    if (number >= this.#documents.length) {
      const larger = new Int32Array(this.#documents.length * 2);
      larger.set(this.#documents);
      this.#documents = larger;
    }
    return number;
  }

  #forget(): void {
    this.#found.clear();
    this.#inside.clear();
  }

  #addSkeleton(stem: string, number: number, script: ForeignScript): void {
    const skeleton = skeletonOf(stem, script);
    if (skeleton.length < 2) return;
    const same = this.#skeletons.get(skeleton);
    if (same === undefined) this.#skeletons.set(skeleton, [number]);
    else same.push(number);
  }
}

/** "#" is never part of a word, so concepts and words share one table. */
const conceptTerm = (concept: number): string => `#${concept}`;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
