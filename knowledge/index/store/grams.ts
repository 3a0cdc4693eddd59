/** Lists of the n-gram index; grams that share a list are told apart by looking at the word itself. */
const BUCKETS = 1 << 14;
/** Shorter words have too few grams to be recognised by them. */
const MIN_LETTERS = 3;

const bucket = (a: number, b: number, c: number): number => (Math.imul(Math.imul(a, 31) + b, 31) + c) & (BUCKETS - 1);

/** Buckets of a word's trigrams, its two ends included as letters of their own. */
export function gramsOf(word: string): number[] {
  if (word.length < MIN_LETTERS) return [];
  const grams: number[] = [];
  const at = (index: number): number => (index < 0 || index >= word.length ? 0 : word.charCodeAt(index));
  for (let index = -1; index < word.length - 1; index++) grams.push(bucket(at(index), at(index + 1), at(index + 2)));
  return grams;
}

/**
 * Likeness of two words, 0 to 1: edits (with swapped neighbours as one) against the longer word's length. Recognisers
 * and typists keep a word's beginning more often than its end, so a different first letter costs a little more.
 */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const edits = distance(one, other, Math.ceil(longest * 0.45));
  return 1 - (edits + (one[0] === other[0] ? 0 : 0.5)) / longest;
}

/** Longer words are cut off by the analyzer. */
const WIDTH = 64;
/** Rows of the distance table, reused: this runs hundreds of times a search. */
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)];

/** Damerau–Levenshtein distance (optimal string alignment); anything above `limit` is `limit + 1`. */
function distance(one: string, other: string, limit: number): number {
  const width = Math.min(other.length, WIDTH - 1);
  if (Math.abs(one.length - width) > limit) return limit + 1;
  let [before, last, row] = ROWS;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped =
        i > 1 && j > 1 && one.charCodeAt(i - 1) === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    const freed = before;
    before = last;
    last = row;
    row = freed;
  }
  return Math.min(last[width] ?? limit + 1, limit + 1);
}
