import { PASSAGE_FIELD } from "../document.ts";
import type { Shard } from "../store/shard.ts";
import { column, FEATURE_COUNT, FEATURES, FeatureTable } from "./features.ts";
import { Gatherer } from "./gather.ts";
import { PARAMETERS as P } from "./parameters.ts";
import { Pieces, type Step, saturate } from "./pieces.ts";
import type { Slot } from "./slots.ts";

/** One document and how well it fits. */
export interface Fit {
  readonly document: number;
  /** Log-odds against the other documents of the same question; says nothing across questions. */
  readonly value: number;
  /** What a title, a synonym or an example question alone reaches of a perfect document: 0 to about 1. */
  readonly head: number;
  /** What the whole document reaches: 0 to 1. */
  readonly whole: number;
  /** Share of its title or of a synonym that the question says: 0 to 1. */
  readonly name: number;
}

export interface Ranking {
  /** In no order; documents far behind the best are left out where there are many. */
  readonly fits: readonly Fit[];
  /** What a perfect document would reach: how much the question says, by rarity. */
  readonly ideal: number;
  /** Number of things that the question says. */
  readonly said: number;
}

/** Titles and synonyms come first among the fields. */
const LAST_NAME_FIELD = 1;

/** More than anybody asks for (20), so that thousands of documents that share one word are never sorted. */
const KEPT = 64;
/** Fits this far behind the best one (log-odds) have a score near 0 and need not be looked at when there are many. */
const FAR_BEHIND = 6;

const WORTH = Float64Array.from(FEATURES, (feature) => P.worth[feature]);
const WHOLE = column("whole");
const OFTEN = column("often");
const PASSAGE = column("passage");
const SECOND = column("second");
const HEAD = column("head");
const NEAR = column("near");
const ORDER = column("order");
const SAID = column("said");
const NAME = column("name");
const LENGTH = column("length");
/** These are shares or counts of their own; the others are sums of gains. */
const NOT_GAINS: ReadonlySet<number> = new Set([SAID, NAME, LENGTH]);

/** Told the features of every document that met anything (test/eval/search/fit.ts learns their worth). */
export type Watch = (document: number, features: Float32Array) => void;

/** Its tables are reused between searches, so that a search allocates nothing that grows with the index. */
export class Ranker {
  readonly #gatherer = new Gatherer();
  readonly #pieces = new Pieces();
  readonly #features = new FeatureTable();
  readonly #watch: Watch | null;
  #docCount = new Float32Array(0);
  #docGain = new Float32Array(0);
  #documents: number[] = [];

  constructor(watch: Watch | null = null) {
    this.#watch = watch;
  }

  rank(shard: Shard, slots: readonly Slot[]): Ranking {
    this.#reserve(shard);
    let ideal = 0;
    let said = 0;
    slots.forEach((slot, index) => {
      ideal += slot.ideal;
      if (slot.ideal > 0) said++;
      if (slot.alternatives.length > 0) this.#takeSlot(shard, slot, stepTo(slots, index));
    });
    this.#raiseBest(shard);
    const fits = this.#collect(shard, Math.max(ideal, 1e-6), slots.length);
    this.#clear();
    return { fits, ideal, said };
  }

  #takeSlot(shard: Shard, slot: Slot, step: Step): void {
    const documents: number[] = [];
    this.#gatherer.each(shard, slot, (meeting, field) => {
      this.#pieces.take(meeting, step);
      const document = shard.units.document(meeting.unit);
      const before = this.#docCount[document] ?? 0;
      if (before === 0) documents.push(document);
      this.#docCount[document] = before + (P.boost[field] ?? 1) * meeting.count;
      this.#docGain[document] = Math.max(this.#docGain[document] ?? 0, meeting.gain);
    });
    for (const document of documents) this.#takeDocument(document);
  }

  #takeDocument(document: number): void {
    const features = this.#features;
    const gain = this.#docGain[document] ?? 0;
    const count = this.#docCount[document] ?? 0;
    if (features.get(document, SAID) === 0) this.#documents.push(document);
    features.add(document, SAID, 1);
    features.add(document, WHOLE, saturate(gain, count, P.documentSaturation) / (1 + P.documentSaturation));
    features.add(document, OFTEN, gain * Math.log1p(count));
    this.#docCount[document] = 0;
    this.#docGain[document] = 0;
  }

  /** For each document its best passages, its best title, synonym or example question, and where words are nearest. */
  #raiseBest({ units }: Shard): void {
    const features = this.#features;
    for (const unit of this.#pieces.met) {
      const document = units.document(unit);
      const field = units.field(unit);
      if (field === PASSAGE_FIELD) this.#takePassage(document, this.#pieces.score(unit));
      else this.#takeHead(document, unit, field, this.#pieces.share(unit, units.length(unit)));
      features.raise(document, NEAR, this.#pieces.near(unit));
      features.raise(document, ORDER, this.#pieces.order(unit));
    }
  }

  #takePassage(document: number, score: number): void {
    const best = this.#features.get(document, PASSAGE);
    this.#features.raise(document, SECOND, Math.min(best, score));
    this.#features.raise(document, PASSAGE, score);
  }

  #takeHead(document: number, unit: number, field: number, share: number): void {
    const worth = (P.headWorth[field] ?? 0) * shareWorth(share, field);
    this.#features.raise(document, HEAD, this.#pieces.score(unit) * worth);
    if (field <= LAST_NAME_FIELD) this.#features.raise(document, NAME, share);
  }

  #collect(shard: Shard, ideal: number, slots: number): Fit[] {
    const features = this.#features;
    let best = Number.NEGATIVE_INFINITY;
    const fits = this.#documents.map((document): Fit => {
      for (let at = 0; at < FEATURE_COUNT; at++) {
        if (!NOT_GAINS.has(at)) features.set(document, at, features.get(document, at) / ideal);
      }
      features.set(document, SAID, features.get(document, SAID) / slots);
      features.set(document, LENGTH, Math.log(shard.piecesOf(document)));
      this.#watch?.(document, features.of(document));
      const value = this.#valueOf(document);
      if (value > best) best = value;
      const [head, whole, name] = [HEAD, WHOLE, NAME].map((at) => features.get(document, at));
      return { document, value, head: head ?? 0, whole: whole ?? 0, name: name ?? 0 };
    });
    return fits.length > KEPT ? fits.filter(({ value }) => value >= best - FAR_BEHIND) : fits;
  }

  #valueOf(document: number): number {
    let value = 0;
    for (let at = 0; at < FEATURE_COUNT; at++) value += (WORTH[at] ?? 0) * this.#features.get(document, at);
    return value;
  }

  #reserve(shard: Shard): void {
    this.#gatherer.reserve(shard.units.capacity);
    this.#pieces.reserve(shard.units.capacity);
    this.#features.reserve(shard.capacity);
    if (shard.capacity > this.#docCount.length) {
      const size = Math.ceil(shard.capacity * 1.25);
      this.#docCount = new Float32Array(size);
      this.#docGain = new Float32Array(size);
    }
  }

  #clear(): void {
    this.#pieces.clear();
    for (const document of this.#documents) this.#features.clear(document);
    this.#documents = [];
  }
}

function stepTo(slots: readonly Slot[], index: number): Step {
  const [slot, previous] = [slots[index], slots[index - 1]];
  const behind = slot && previous ? slot.position - previous.position : null;
  return { index, behind: behind !== null && Math.abs(behind) <= P.nearWords ? behind : null };
}

/** A title or name that the question says in full is what it is about; of a longer one a part only may be. */
const shareWorth = (share: number, field: number): number =>
  share === 1 && field <= LAST_NAME_FIELD ? P.wholeName : Math.sqrt(share);
