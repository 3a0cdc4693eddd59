/** Which document, field and length each unit has, in typed arrays. Numbers of removed units are used again. */
export class UnitTable {
  #documents = new Int32Array(256);
  #fields = new Uint8Array(256);
  #lengths = new Uint16Array(256);
  readonly #free: number[] = [];
  #used = 0;
  readonly #words: number[];
  readonly #counts: number[];

  constructor(fields: number) {
    this.#words = new Array<number>(fields).fill(0);
    this.#counts = new Array<number>(fields).fill(0);
  }

  /** Unit numbers are below this. */
  get capacity(): number {
    return this.#used;
  }
  get bytes(): number {
    return this.#documents.byteLength + this.#fields.byteLength + this.#lengths.byteLength;
  }

  allocate(document: number, field: number, length: number): number {
    const unit = this.#free.pop() ?? this.#used++;
    if (unit >= this.#documents.length) this.#grow();
    this.#documents[unit] = document;
    this.#fields[unit] = field;
    this.#lengths[unit] = length;
    this.#tally(field, length, 1);
    return unit;
  }

  release(unit: number): void {
    this.#tally(this.field(unit), this.length(unit), -1);
    this.#free.push(unit);
  }

  document(unit: number): number {
    return this.#documents[unit] ?? 0;
  }
  field(unit: number): number {
    return this.#fields[unit] ?? 0;
  }
  /** Words that are not stop words. */
  length(unit: number): number {
    return this.#lengths[unit] ?? 0;
  }
  /** Mean length of the units of a field, at least 1. */
  meanLength(field: number): number {
    const count = this.#counts[field] ?? 0;
    return count === 0 ? 1 : Math.max(1, (this.#words[field] ?? 0) / count);
  }

  #tally(field: number, length: number, sign: 1 | -1): void {
    this.#words[field] = (this.#words[field] ?? 0) + sign * length;
    this.#counts[field] = (this.#counts[field] ?? 0) + sign;
  }

  #grow(): void {
    const size = this.#documents.length * 2;
    const documents = new Int32Array(size);
    const fields = new Uint8Array(size);
    const lengths = new Uint16Array(size);
    documents.set(this.#documents);
    fields.set(this.#fields);
    lengths.set(this.#lengths);
    this.#documents = documents;
    this.#fields = fields;
    this.#lengths = lengths;
  }
}
