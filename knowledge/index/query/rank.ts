import { PASSAGE_FIELD } from "../document.ts";
import { countIn, positionIn, type Shard } from "../store/shard.ts";
import { PARAMETERS as P } from "./parameters.ts";
import type { Slot } from "./slots.ts";

/** One document and how well it fits: 0 to about 3, comparable between the documents of one question. */
export interface Fit {
  readonly document: number;
  readonly value: number;
  /** The part of it that a title, a synonym or an example question alone reaches: 0 to about 1. */
  readonly head: number;
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
/** Fits this far behind the best one have a score near 0 and need not be looked at when there are many. */
const FAR_BEHIND = 0.2;

/** Reused between searches, so that a search allocates nothing that grows with the index. */
export class Ranker {
  #unitCount = new Float32Array(0);
  #unitGain = new Float32Array(0);
  #unitScore = new Float32Array(0);
  #unitNear = new Float32Array(0);
  #unitHits = new Uint8Array(0);
  #unitSlot = new Int16Array(0);
  #unitPlace = new Uint8Array(0);
  #place = new Uint8Array(0);
  #readUnits = new Int32Array(0);
  #readPacked = new Uint16Array(0);
  #docCount = new Float32Array(0);
  #docGain = new Float32Array(0);
  #docScore = new Float32Array(0);
  #docPassage = new Float32Array(0);
  #docHead = new Float32Array(0);
  #docNear = new Float32Array(0);
  #units: number[] = [];
  #documents: number[] = [];

  rank(shard: Shard, slots: readonly Slot[]): Ranking {
    this.#resize(shard);
    let ideal = 0;
    let said = 0;
    slots.forEach((slot, index) => {
      ideal += slot.ideal;
      if (slot.ideal > 0) said++;
      if (slot.alternatives.length > 0) this.#takeSlot(shard, slot, index, slots[index - 1]);
    });
    const fits = this.#collect(shard, Math.max(ideal, 1e-6));
    this.#clear();
    return { fits, ideal, said };
  }

  #takeSlot(shard: Shard, slot: Slot, index: number, previous: Slot | undefined): void {
    const { units: table } = shard;
    const documents: number[] = [];
    const adjacent = previous !== undefined && Math.abs(slot.position - previous.position) <= P.nearWords;
    const norms = P.lengthNorm.map((norm, field) => norm / table.meanLength(field));
    for (const unit of this.#gather(shard, slot)) {
      const gain = (this.#unitGain[unit] ?? 0) * slot.weight;
      const field = table.field(unit);
      const document = table.document(unit);
      const relative = 1 - (P.lengthNorm[field] ?? 0) + (norms[field] ?? 0) * table.length(unit);
      const count = (this.#unitCount[unit] ?? 0) / relative;
      this.#addToUnit(unit, gain, count, adjacent ? index : -1);
      this.#unitSlot[unit] = index + 1;
      const before = this.#docCount[document] ?? 0;
      if (before === 0) documents.push(document);
      this.#docCount[document] = before + (P.boost[field] ?? 1) * count;
      if (gain > (this.#docGain[document] ?? 0)) this.#docGain[document] = gain;
      this.#unitCount[unit] = 0;
      this.#unitGain[unit] = 0;
    }
    for (const document of documents) this.#addToDocument(document);
  }

  /** Units that meet the slot, with the best alternative's gain and how often it occurs. */
  #gather({ postings }: Shard, { alternatives }: Slot): number[] {
    const units: number[] = [];
    const gains = this.#unitGain;
    const counts = this.#unitCount;
    for (const { term, gain } of alternatives) {
      const found = postings.read(term, this.#readUnits, this.#readPacked);
      for (let at = 0; at < found; at++) {
        const unit = this.#readUnits[at] ?? 0;
        const packed = this.#readPacked[at] ?? 0;
        const known = gains[unit] ?? 0;
        if (known === 0) units.push(unit);
        if (gain > known) {
          gains[unit] = gain;
          this.#place[unit] = positionIn(packed);
        }
        counts[unit] = Math.max(counts[unit] ?? 0, countIn(packed));
      }
    }
    return units;
  }

  #addToUnit(unit: number, gain: number, count: number, index: number): void {
    if ((this.#unitScore[unit] ?? 0) === 0) this.#units.push(unit);
    const place = this.#place[unit] ?? 0;
    if (index > 0 && this.#unitSlot[unit] === index) {
      const apart = Math.abs(place - (this.#unitPlace[unit] ?? 0));
      if (apart <= P.nearWords) this.#unitNear[unit] = (this.#unitNear[unit] ?? 0) + gain / Math.max(1, apart);
    }
    this.#unitPlace[unit] = place;
    this.#unitHits[unit] = Math.min(255, (this.#unitHits[unit] ?? 0) + 1);
    this.#unitScore[unit] = (this.#unitScore[unit] ?? 0) + saturate(gain, count, P.unitSaturation);
  }

  #addToDocument(document: number): void {
    if ((this.#docScore[document] ?? 0) === 0) this.#documents.push(document);
    const gain = this.#docGain[document] ?? 0;
    const count = this.#docCount[document] ?? 0;
    this.#docScore[document] = (this.#docScore[document] ?? 0) + saturate(gain, count, P.documentSaturation);
    this.#docCount[document] = 0;
    this.#docGain[document] = 0;
  }

  #collect(shard: Shard, ideal: number): Fit[] {
    this.#raiseBest(shard);
    let best = 0;
    for (const document of this.#documents) {
      const whole = (this.#docScore[document] ?? 0) / (1 + P.documentSaturation);
      const parts =
        P.bestPassage * (this.#docPassage[document] ?? 0) +
        P.bestHead * (this.#docHead[document] ?? 0) +
        P.nearness * (this.#docNear[document] ?? 0);
      const value = (P.wholeDocument * whole + parts) / ideal;
      this.#docScore[document] = value;
      if (value > best) best = value;
    }
    const least = this.#documents.length > KEPT ? best * FAR_BEHIND : 0;
    const fits: Fit[] = [];
    for (const document of this.#documents) {
      const value = this.#docScore[document] ?? 0;
      if (value >= least) fits.push({ document, value, head: (this.#docHead[document] ?? 0) / ideal });
    }
    return fits;
  }

  /** For each document its best passage, its best title, synonym or example question, and where words are nearest. */
  #raiseBest(shard: Shard): void {
    for (const unit of this.#units) {
      const document = shard.units.document(unit);
      const field = shard.units.field(unit);
      const score = this.#unitScore[unit] ?? 0;
      if (field === PASSAGE_FIELD) raise(this.#docPassage, document, score);
      else raise(this.#docHead, document, score * (P.headWorth[field] ?? 0) * shareWorth(this.#unitShare(shard, unit), field));
      raise(this.#docNear, document, this.#unitNear[unit] ?? 0);
    }
  }

  /** Share of a unit's words that the question says: "Personalausweis" alone fits a title better than a part of it. */
  #unitShare({ units }: Shard, unit: number): number {
    return Math.min(1, (this.#unitHits[unit] ?? 0) / Math.max(1, units.length(unit)));
  }

  #resize(shard: Shard): void {
    const units = shard.units.capacity;
    if (units > this.#unitScore.length) {
      const size = Math.ceil(units * 1.25);
      this.#unitCount = new Float32Array(size);
      this.#unitGain = new Float32Array(size);
      this.#unitScore = new Float32Array(size);
      this.#unitNear = new Float32Array(size);
      this.#unitHits = new Uint8Array(size);
      this.#unitSlot = new Int16Array(size);
      this.#unitPlace = new Uint8Array(size);
      this.#place = new Uint8Array(size);
      this.#readUnits = new Int32Array(size);
      this.#readPacked = new Uint16Array(size);
    }
    if (shard.capacity > this.#docScore.length) {
      const size = Math.ceil(shard.capacity * 1.25);
      this.#docCount = new Float32Array(size);
      this.#docGain = new Float32Array(size);
      this.#docScore = new Float32Array(size);
      this.#docPassage = new Float32Array(size);
      this.#docHead = new Float32Array(size);
      this.#docNear = new Float32Array(size);
    }
  }

  #clear(): void {
    for (const unit of this.#units) {
      this.#unitScore[unit] = 0;
      this.#unitNear[unit] = 0;
      this.#unitHits[unit] = 0;
      this.#unitSlot[unit] = 0;
    }
    for (const document of this.#documents) {
      this.#docScore[document] = 0;
      this.#docPassage[document] = 0;
      this.#docHead[document] = 0;
      this.#docNear[document] = 0;
    }
    this.#units = [];
    this.#documents = [];
  }
}

/** A title or name that the question says in full is what it is about; of a longer one a part only may be. */
const shareWorth = (share: number, field: number): number =>
  share === 1 && field <= LAST_NAME_FIELD ? P.wholeName : Math.sqrt(share);

const saturate = (gain: number, count: number, half: number): number => (gain * count * (1 + half)) / (count + half);

function raise(best: Float32Array, at: number, value: number): void {
  if (value > (best[at] ?? 0)) best[at] = value;
}
