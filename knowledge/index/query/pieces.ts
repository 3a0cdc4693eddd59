import { PARAMETERS as P } from "./parameters.ts";

/** How one slot is met in one unit. */
export interface Meeting {
  readonly unit: number;
  /** Worth of the best alternative, and how often it occurs relative to the unit's length. */
  readonly gain: number;
  readonly count: number;
  /** Where in the unit it first occurs. */
  readonly place: number;
}

/** Which slot is being looked for, and how far it is behind the one before it; null when they are not neighbours. */
export interface Step {
  readonly index: number;
  readonly behind: number | null;
}

/** What each unit (title, synonym, question, passage) has met of the question so far. Reused between searches. */
export class Pieces {
  #score = new Float32Array(0);
  #near = new Float32Array(0);
  #order = new Float32Array(0);
  #hits = new Uint8Array(0);
  #slot = new Int16Array(0);
  #place = new Uint8Array(0);
  /** Units that have met anything. */
  met: number[] = [];

  reserve(units: number): void {
    if (units <= this.#score.length) return;
    const size = Math.ceil(units * 1.25);
    this.#score = new Float32Array(size);
    this.#near = new Float32Array(size);
    this.#order = new Float32Array(size);
    this.#hits = new Uint8Array(size);
    this.#slot = new Int16Array(size);
    this.#place = new Uint8Array(size);
  }

  take({ unit, gain, count, place }: Meeting, { index, behind }: Step): void {
    if ((this.#score[unit] ?? 0) === 0) this.met.push(unit);
    if (behind !== null && this.#slot[unit] === index) {
      const apart = place - (this.#place[unit] ?? 0);
      if (Math.abs(apart) <= P.nearWords) this.#near[unit] = (this.#near[unit] ?? 0) + gain / Math.max(1, Math.abs(apart));
      if (behind > 0 && apart === behind) this.#order[unit] = (this.#order[unit] ?? 0) + gain;
    }
    this.#slot[unit] = index + 1;
    this.#place[unit] = place;
    this.#hits[unit] = Math.min(255, (this.#hits[unit] ?? 0) + 1);
    this.#score[unit] = (this.#score[unit] ?? 0) + saturate(gain, count, P.unitSaturation);
  }

  score(unit: number): number {
    return this.#score[unit] ?? 0;
  }
  near(unit: number): number {
    return this.#near[unit] ?? 0;
  }
  order(unit: number): number {
    return this.#order[unit] ?? 0;
  }
  /** Share of the unit's words that the question says: "Personalausweis" alone fits a title better than a part of it. */
  share(unit: number, words: number): number {
    return Math.min(1, (this.#hits[unit] ?? 0) / Math.max(1, words));
  }

  clear(): void {
    for (const unit of this.met) {
      this.#score[unit] = 0;
      this.#near[unit] = 0;
      this.#order[unit] = 0;
      this.#hits[unit] = 0;
      this.#slot[unit] = 0;
    }
    this.met = [];
  }
}

/** The BM25 curve: grows with the count, never beyond `gain * (1 + half)`. */
export const saturate = (gain: number, count: number, half: number): number => (gain * count * (1 + half)) / (count + half);
