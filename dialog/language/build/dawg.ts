import { readFileSync } from "node:fs";

/** Positions in tesseract's "traineddata" container (tessdatamanager.h). */
const WORD_DAWG = 19;
const UNICHARSET = 21;

/** Flags of an edge, above its letter (dawg.h). */
const LAST = 1;
const BACKWARD = 2;
const WORD_END = 4;

const MAX_LETTERS = 40;

interface Dawg {
  readonly letters: readonly string[];
  readonly letter: Uint32Array;
  readonly flags: Uint8Array;
  readonly next: Uint32Array;
}

/** The word list inside a tesseract language file (Apache-2.0): the frequent words of that language's web pages. */
export function readWordList(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const dawg = readDawg(part(bytes, WORD_DAWG), readLetters(part(bytes, UNICHARSET)));
  const words: string[] = [];
  walk(dawg, 0, "", words);
  return words;
}

function part(bytes: Buffer, index: number): Buffer {
  const count = bytes.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, at) => Number(bytes.readBigInt64LE(4 + 8 * at)));
  const start = offsets[index] ?? -1;
  if (start < 0) throw new Error(`part ${index} is missing`);
  const end = offsets.find((offset, at) => at > index && offset >= 0) ?? bytes.length;
  return bytes.subarray(start, end);
}

/** A unicharset is a text: the count, then one character a line with its properties after a space. */
function readLetters(bytes: Buffer): readonly string[] {
  const [count = "0", ...lines] = bytes.toString("utf8").split("\n");
  return lines.slice(0, Number.parseInt(count, 10)).map((line) => {
    const letter = line.split(" ")[0] ?? "";
    return letter === "NULL" ? " " : letter;
  });
}

function readDawg(bytes: Buffer, letters: readonly string[]): Dawg {
  const size = bytes.readInt32LE(2);
  const edges = bytes.readInt32LE(6);
  const letterBits = BigInt(Math.ceil(Math.log2(size + 1)));
  const dawg = { letters, letter: new Uint32Array(edges), flags: new Uint8Array(edges), next: new Uint32Array(edges) };
  for (let at = 0; at < edges; at += 1) {
    const edge = bytes.readBigUInt64LE(10 + 8 * at);
    dawg.letter[at] = Number(edge & ((1n << letterBits) - 1n));
    dawg.flags[at] = Number((edge >> letterBits) & 7n);
    dawg.next[at] = Number(edge >> (letterBits + 3n));
  }
  return dawg;
}

function walk(dawg: Dawg, node: number, prefix: string, words: string[]): void {
  if (prefix.length > MAX_LETTERS) return;
  for (let edge = node; edge < dawg.flags.length; edge += 1) {
    const flags = dawg.flags[edge] ?? 0;
    if ((flags & BACKWARD) !== 0) return;
    const word = prefix + (dawg.letters[dawg.letter[edge] ?? 0] ?? "");
    if ((flags & WORD_END) !== 0) words.push(word);
    const next = dawg.next[edge] ?? 0;
    if (next > 0) walk(dawg, next, word, words);
    if ((flags & LAST) !== 0) return;
  }
}
