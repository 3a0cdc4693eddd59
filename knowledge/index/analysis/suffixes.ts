/**
 * A stemmer that takes suffixes off, longest first, one from each group in turn, and never leaves fewer than `keep`
 * letters. Enough for languages whose inflection is at the end; what it conflates wrongly, other words of a question
 * outweigh.
 */
export interface SuffixGroup {
  readonly suffixes: readonly string[];
  readonly keep: number;
  /** Take from this group as often as it fits (agglutination), at most this many times. */
  readonly times?: number;
}

export const group = (keep: number, list: string, times = 1): SuffixGroup => ({
  suffixes: list.split(/\s+/).filter((suffix) => suffix !== ""),
  keep,
  times,
});

type Compiled = { readonly byLength: readonly ReadonlySet<string>[]; readonly keep: number; readonly times: number };

function compile({ suffixes, keep, times = 1 }: SuffixGroup): Compiled {
  const longest = Math.max(...suffixes.map((suffix) => suffix.length));
  const byLength = Array.from(
    { length: longest + 1 },
    (_, length) => new Set(suffixes.filter((suffix) => suffix.length === length)),
  );
  return { byLength, keep, times };
}

function stripOnce(word: string, { byLength, keep }: Compiled): string {
  for (let length = Math.min(byLength.length - 1, word.length - keep); length > 0; length--) {
    if (byLength[length]?.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

export function suffixStemmer(...groups: readonly SuffixGroup[]): (word: string) => string {
  const compiled = groups.map(compile);
  return (word) => {
    let stem = word;
    for (const one of compiled) {
      for (let round = 0; round < one.times; round++) {
        const shorter = stripOnce(stem, one);
        if (shorter === stem) break;
        stem = shorter;
      }
    }
    return stem;
  };
}
