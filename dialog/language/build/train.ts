import { eachFeature } from "../features.ts";
import type { Label } from "../labels.ts";
import type { Judge } from "./eld.ts";
import type { Random } from "./transliterate.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How a word of a label is written this time: with or without diacritics, or in Latin letters. */
export type Writer = (label: Label, word: string, random: Random) => string;

export interface Settings {
  readonly labels: readonly Label[];
  readonly bits: number;
  readonly steps: number;
  readonly seed: number;
  readonly write: Writer;
}

export interface Weights {
  readonly labels: readonly Label[];
  readonly bits: number;
  /** One row of `labels.length` weights for each of 2^bits hash values. */
  readonly rows: Float32Array;
}

const LEARNING_RATE = 0.12;

/** The whole-word feature is left out half of the time, so that words never seen are learnt from their letters. */
const WHOLE_WORD_SHARE = 0.5;

/** Multinomial logistic regression on hashed letter runs, one word a step, labels drawn evenly (Adagrad). */
export function train(vocabulary: Vocabulary, settings: Settings): Weights {
  const { labels, bits, steps, write } = settings;
  const random = mulberry(settings.seed);
  const samplers = labels.map((label) => sampler(vocabulary.get(label) ?? new Map(), random));
  const width = labels.length;
  const rows = new Float32Array(width << bits);
  const squares = new Float32Array(width << bits).fill(1e-3);
  const scores = new Float64Array(width);
  for (let step = 0; step < steps; step += 1) {
    const target = Math.floor(random() * width);
    const label = labels[target];
    const draw = samplers[target];
    if (label === undefined || draw === undefined) continue;
    const word = write(label, draw(), random);
    if (word === "") continue;
    const features = featuresOf(word, bits, random() < WHOLE_WORD_SHARE);
    predict(rows, width, features, scores);
    const rate = LEARNING_RATE * (1 - (0.9 * step) / steps);
    for (let at = 0; at < width; at += 1) {
      const slope = (scores[at] ?? 0) - (at === target ? 1 : 0);
      if (Math.abs(slope) > 1e-4) update(rows, squares, features, width, at, slope, rate);
    }
  }
  return { labels, bits, rows };
}

function featuresOf(word: string, bits: number, whole: boolean): readonly number[] {
  const features: number[] = [];
  eachFeature(word, (hash) => features.push(hash & ((1 << bits) - 1)));
  if (!whole) features.pop();
  return features;
}

function predict(rows: Float32Array, width: number, features: readonly number[], scores: Float64Array): void {
  scores.fill(0);
  for (const row of features) {
    const start = row * width;
    for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) + (rows[start + at] ?? 0);
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < width; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - top);
  for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

function update(
  rows: Float32Array,
  squares: Float32Array,
  features: readonly number[],
  width: number,
  column: number,
  slope: number,
  rate: number,
): void {
  for (const row of features) {
    const at = row * width + column;
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    rows[at] = (rows[at] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
}

/** How much the letters, eld's counts and the weight in the lists say about whose word it is. Tried on the tuning halves. */
const LETTER_POWER = 0.5;
const LIST_POWER = 0.3;

/** The least share that a label keeps of a word that it lists. */
const MIN_SHARE = 0.02;

/**
 * Lists gathered from the web hold foreign words ("worry" in the Romanian one), and they differ in length. A word that
 * several labels list is drawn for each as often as it looks like that label, judged by its letters and by
 * eld, which knows how often things are written.
 */
export function shareWords(vocabulary: Vocabulary, weights: Weights, judge: Judge): Vocabulary {
  const { labels, bits, rows } = weights;
  const totals = labels.map((label) => sum(vocabulary.get(label)?.values() ?? []));
  const owners = ownersOf(vocabulary, labels);
  const shared = new Map(labels.map((label) => [label, new Map(vocabulary.get(label))]));
  const scores = new Float64Array(labels.length);
  for (const [word, columns] of owners) {
    if (columns.length < 2) continue;
    predict(rows, labels.length, featuresOf(word, bits, false), scores);
    const chances = columns.map((at) => weightOf(vocabulary, labels[at], word) / (totals[at] ?? 1));
    const judged = judge(
      word,
      columns.flatMap((at) => labels[at] ?? []),
    );
    const likeness = columns.map(
      (at, index) => (scores[at] ?? 0) ** LETTER_POWER * (judged[index] ?? 0) * (chances[index] ?? 0) ** LIST_POWER,
    );
    const all = sum(likeness);
    const top = Math.max(...chances);
    for (const [index, at] of columns.entries()) {
      const label = labels[at];
      const share = Math.max((likeness[index] ?? 0) / all, MIN_SHARE);
      if (label !== undefined) shared.get(label)?.set(word, share * top * (totals[at] ?? 0));
    }
  }
  return shared;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const weightOf = (vocabulary: Vocabulary, label: Label | undefined, word: string): number =>
  label === undefined ? 0 : (vocabulary.get(label)?.get(word) ?? 0);

function ownersOf(vocabulary: Vocabulary, labels: readonly Label[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [at, label] of labels.entries()) {
    for (const word of vocabulary.get(label)?.keys() ?? []) {
      const known = owners.get(word);
      if (known === undefined) owners.set(word, [at]);
      else known.push(at);
    }
  }
  return owners;
}

function sampler(words: ReadonlyMap<string, number>, random: Random): () => string {
  const list = [...words.keys()];
  const sums = new Float64Array(list.length);
  let total = 0;
  let at = 0;
  for (const weight of words.values()) {
    total += weight;
    sums[at] = total;
    at += 1;
  }
  return () => list[firstAbove(sums, random() * total)] ?? "";
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mulberry32: small, and the same numbers on every machine. */
export function mulberry(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
