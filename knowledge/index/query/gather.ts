import { countIn, positionIn, type Shard } from "../store/shard.ts";
import { PARAMETERS as P } from "./parameters.ts";
import type { Meeting } from "./pieces.ts";
import type { Slot } from "./slots.ts";

/** Reads the postings of a slot's alternatives: each unit once, with its best alternative. Reused between searches. */
export class Gatherer {
  #gain = new Float32Array(0);
  #count = new Float32Array(0);
  #place = new Uint8Array(0);
  #readUnits = new Int32Array(0);
  #readPacked = new Uint16Array(0);

  reserve(units: number): void {
    if (units <= this.#gain.length) return;
    const size = Math.ceil(units * 1.25);
    this.#gain = new Float32Array(size);
    this.#count = new Float32Array(size);
    this.#place = new Uint8Array(size);
    this.#readUnits = new Int32Array(size);
    this.#readPacked = new Uint16Array(size);
  }

  /** Calls back for each unit that meets the slot, in order of discovery. */
  each(shard: Shard, slot: Slot, take: (meeting: Meeting, field: number) => void): void {
    const { units: table } = shard;
    const norms = P.lengthNorm.map((norm, field) => norm / table.meanLength(field));
    for (const unit of this.#read(shard, slot)) {
      const field = table.field(unit);
      const relative = 1 - (P.lengthNorm[field] ?? 0) + (norms[field] ?? 0) * table.length(unit);
      const count = (this.#count[unit] ?? 0) / relative;
      take({ unit, gain: (this.#gain[unit] ?? 0) * slot.weight, count, place: this.#place[unit] ?? 0 }, field);
      this.#count[unit] = 0;
      this.#gain[unit] = 0;
    }
  }

  #read({ postings }: Shard, { alternatives }: Slot): number[] {
    const units: number[] = [];
    for (const { term, gain } of alternatives) {
      const found = postings.read(term, this.#readUnits, this.#readPacked);
      for (let at = 0; at < found; at++) {
        const unit = this.#readUnits[at] ?? 0;
        const packed = this.#readPacked[at] ?? 0;
        const known = this.#gain[unit] ?? 0;
        if (known === 0) units.push(unit);
        if (gain > known) {
          this.#gain[unit] = gain;
          this.#place[unit] = positionIn(packed);
        }
        this.#count[unit] = Math.max(this.#count[unit] ?? 0, countIn(packed));
      }
    }
    return units;
  }
}
