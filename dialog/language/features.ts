/** Longest run of letters that the model looks at, boundaries included. */
const MAX_GRAM = 5;

const START = 1;
const END = 2;
const SEED = 0x811c9dc5;
const WHOLE = 0x9e3779b9;

/**
 * Calls `take` with a 32-bit hash for every run of 1 to 5 letters of a word, its boundaries counted as letters, and
 * for the whole word. Training and reading must agree on this function: a change here needs a new model file.
 */
export function eachFeature(word: string, take: (hash: number) => void): void {
  const length = word.length + 2;
  for (let from = 0; from < length; from += 1) {
    let hash = SEED;
    const end = Math.min(from + MAX_GRAM, length);
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ codeAt(word, at), 0x01000193);
      take(mix(hash));
    }
  }
  take(wholeWord(word));
}

/** The feature that stands for the whole word; it lets the model learn "die", "ve", "per" by heart. */
function wholeWord(word: string): number {
  let hash = WHOLE;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function codeAt(word: string, at: number): number {
  if (at === 0) return START;
  return at === word.length + 1 ? END : word.charCodeAt(at - 1);
}

/** Spreads the entropy of FNV-1a into the low bits, which pick the row. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}
