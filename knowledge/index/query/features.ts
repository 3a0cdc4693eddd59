/**
 * What speaks for a document, in the order of the columns of a `FeatureTable`. Sums of gains are shares of what a perfect
 * document would reach; `PARAMETERS.worth` says what each is worth.
 */
export const FEATURES = [
  /** All words of the question, anywhere in the document, repeated words counting less and less. */
  "whole",
  /** The same with repetition counting more: a page about something says it again and again. */
  "often",
  /** The best passage, and the second best. */
  "passage",
  "second",
  /** The best title, synonym or example question. */
  "head",
  /** Words of the question that stand near each other, and those that stand in its order without a gap. */
  "near",
  "order",
  /** Share of the things said that occur at all. */
  "said",
  /** Share of a title or synonym that the question says. */
  "name",
  /** Logarithm of the number of pieces of the document: long ones contain anything by accident. */
  "length",
] as const;

export type Feature = (typeof FEATURES)[number];

export const FEATURE_COUNT = FEATURES.length;

/** The column of a feature. */
export const column = (feature: Feature): number => FEATURES.indexOf(feature);

/** Features of all documents, reused between searches: a search allocates nothing that grows with the index. */
export class FeatureTable {
  #values = new Float32Array(0);

  reserve(documents: number): void {
    if (documents * FEATURE_COUNT > this.#values.length) {
      this.#values = new Float32Array(Math.ceil(documents * 1.25) * FEATURE_COUNT);
    }
  }

  get(document: number, at: number): number {
    return this.#values[document * FEATURE_COUNT + at] ?? 0;
  }
  set(document: number, at: number, value: number): void {
    this.#values[document * FEATURE_COUNT + at] = value;
  }
  add(document: number, at: number, value: number): void {
    this.#values[document * FEATURE_COUNT + at] = this.get(document, at) + value;
  }
  raise(document: number, at: number, value: number): void {
    if (value > this.get(document, at)) this.set(document, at, value);
  }
  /** A copy that stays as it is. */
  of(document: number): Float32Array {
    return this.#values.slice(document * FEATURE_COUNT, (document + 1) * FEATURE_COUNT);
  }
  clear(document: number): void {
    this.#values.fill(0, document * FEATURE_COUNT, (document + 1) * FEATURE_COUNT);
  }
}
