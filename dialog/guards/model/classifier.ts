import { readFileSync } from "node:fs";
import { hashOf, scaleOf } from "./names.ts";

/**
 * A linear classifier over words and concepts (softmax), learned from our own texts by test/eval/fit/models.ts.
 *
 * File: one line of JSON (`Header`), then `size` hashes (uint32, little endian, ascending), then for each hash one int8
 * per class, in units of `step`.
 */
export interface Header {
  readonly classes: readonly string[];
  readonly size: number;
  readonly step: number;
  /** Log-odds of each class before any word is read. */
  readonly bias: readonly number[];
}

export interface Classifier {
  /** Probability of each class; they sum to 1. */
  classify(names: ReadonlyMap<string, number>): Readonly<Record<string, number>>;
  /** Share of the names that it has learned something about, 0 to 1: little is known of a text read in the wrong language. */
  knows(names: ReadonlyMap<string, number>): number;
}

const NEWLINE = 10;

export const loadClassifier = (name: string): Classifier =>
  createClassifier(readFileSync(new URL(`${name}.bin`, import.meta.url)));

/** @throws Error when the file is not as long as its header says */
export function createClassifier(file: Uint8Array): Classifier {
  const end = file.indexOf(NEWLINE);
  const header: Header = JSON.parse(new TextDecoder().decode(file.subarray(0, end)));
  const { classes, size, step, bias } = header;
  const body = file.subarray(end + 1);
  if (body.length !== size * (4 + classes.length)) throw new Error("a model's file is not as long as its header says");
  const view = new DataView(body.buffer, body.byteOffset, size * 4);
  const hashes = Uint32Array.from({ length: size }, (_, at) => view.getUint32(at * 4, true));
  const weights = new Int8Array(body.buffer, body.byteOffset + size * 4, size * classes.length);
  return {
    knows(names) {
      const known = [...names.keys()].filter((name) => placeOf(hashes, hashOf(name)) >= 0).length;
      return names.size === 0 ? 0 : known / names.size;
    },
    classify(names) {
      const scale = scaleOf(names) * step;
      const odds = Float64Array.from(bias);
      for (const [name, weight] of names) {
        const row = placeOf(hashes, hashOf(name));
        if (row >= 0) addRow(odds, weights, row, weight * scale);
      }
      const chances = softmax(odds);
      return Object.fromEntries(classes.map((name, at) => [name, chances[at] ?? 0]));
    },
  };
}

/** The class with the highest probability. */
export const mostLikely = (chances: Readonly<Record<string, number>>): readonly [name: string, chance: number] =>
  Object.entries(chances).reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0]);

function addRow(odds: Float64Array, weights: Int8Array, row: number, factor: number): void {
  for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) + (weights[row * odds.length + at] ?? 0) * factor;
}

/** Binary search; -1 when the hash is not there. */
function placeOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function softmax(odds: Float64Array): Float64Array {
  const most = Math.max(...odds);
  const grown = odds.map((odd) => Math.exp(odd - most));
  const sum = grown.reduce((total, value) => total + value, 0);
  return grown.map((value) => value / sum);
}
