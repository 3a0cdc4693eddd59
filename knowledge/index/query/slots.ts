/** One way in which a slot can be met in the documents of a shard. */
export interface Alternative {
  readonly term: number;
  /** What a match is worth: rarity (IDF) times how sure the way is. */
  readonly gain: number;
}

/** One thing that a question says. Its alternatives do not add up: the best one in a document counts. */
export interface Slot {
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
  /** What it would be worth at best; part of what a perfect document would reach. 0 for hints beside the words themselves. */
  readonly ideal: number;
  /** Place in the question; neighbours are expected to be near each other in a text too. */
  readonly position: number;
}

/** Rarity of a term that `having` of `all` documents have. */
export const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));
