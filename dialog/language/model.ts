import { eachFeature } from "./features.ts";
import { LABELS_OF_SCRIPT, type Label } from "./labels.ts";
import { languagesOfLetters, OUTSIDE_ALPHABET } from "./letters.ts";
import { SCRIPTS, type Script } from "./words.ts";

/** The weights for one script: 2^bits rows of one signed byte for each label. */
export interface ScriptModel {
  readonly labels: readonly Label[];
  readonly bits: number;
  /** What a byte of 1 stands for. */
  readonly scale: number;
  readonly rows: Int8Array;
}

export type Model = Readonly<Record<Script, ScriptModel>>;

const MAGIC = 0x4b4c4931; // "KLI1"
const HEADER = 4;
const ENTRY = 8;

/**
 * Lays a model out as bytes: the magic number, then for each script the number of hash bits, the number of labels and
 * the scale, then the rows. Big-endian throughout.
 */
export function writeModel(model: Model): Buffer {
  const header = Buffer.alloc(HEADER + ENTRY * SCRIPTS.length);
  header.writeUInt32BE(MAGIC, 0);
  for (const [at, script] of SCRIPTS.entries()) {
    const { bits, labels, scale } = model[script];
    header.writeUInt16BE(bits, HEADER + ENTRY * at);
    header.writeUInt16BE(labels.length, HEADER + ENTRY * at + 2);
    header.writeFloatBE(scale, HEADER + ENTRY * at + 4);
  }
  return Buffer.concat([header, ...SCRIPTS.map((script) => Buffer.from(model[script].rows.buffer))]);
}

/** Throws when the file was built for other labels: weights in the wrong columns would give plausible nonsense. */
export function readModel(bytes: Buffer): Model {
  if (bytes.readUInt32BE(0) !== MAGIC) throw new Error("not a language model of this project");
  let from = HEADER + ENTRY * SCRIPTS.length;
  const read = (script: Script): ScriptModel => {
    const entry = HEADER + ENTRY * SCRIPTS.indexOf(script);
    const bits = bytes.readUInt16BE(entry);
    const labels = LABELS_OF_SCRIPT[script];
    if (bytes.readUInt16BE(entry + 2) !== labels.length) throw new Error("language model and labels do not match: build it anew");
    const size = labels.length << bits;
    const rows = new Int8Array(bytes.buffer, bytes.byteOffset + from, size);
    from += size;
    return { labels, bits, scale: bytes.readFloatBE(entry + 4), rows };
  };
  return { latin: read("latin"), cyrillic: read("cyrillic"), arabic: read("arabic") };
}

/** Probabilities of the labels of one script for one word, in the order of `model.labels`; they sum to 1. */
export function wordProbabilities(model: ScriptModel, word: string): Float64Array {
  const { labels, bits, rows, scale } = model;
  const width = labels.length;
  const mask = (1 << bits) - 1;
  const scores = new Int32Array(width);
  eachFeature(word, (hash) => {
    const start = (hash & mask) * width;
    for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) + (rows[start + at] ?? 0);
  });
  return softmax(scores, scale, labels, languagesOfLetters(word));
}

function softmax(scores: Int32Array, scale: number, labels: readonly Label[], allowed: readonly Label[] | null): Float64Array {
  const masses = new Float64Array(scores.length);
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const [at, label] of labels.entries()) {
    const mass =
      Math.exp(((scores[at] ?? 0) - top) * scale) * (allowed === null || allowed.includes(label) ? 1 : OUTSIDE_ALPHABET);
    masses[at] = mass;
    sum += mass;
  }
  for (let at = 0; at < masses.length; at += 1) masses[at] = (masses[at] ?? 0) / sum;
  return masses;
}
