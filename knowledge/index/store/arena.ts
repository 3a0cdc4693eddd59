/** Linked lists of small numbers in three typed arrays: tens of thousands of lists cost no object each. */
export interface Arena {
  /** Puts a value in front of list `list`. */
  push(list: number, value: number, extra: number): void;
  /** Takes every element out of a list for which `drop` holds; its room is used again. */
  remove(list: number, drop: (value: number) => boolean): void;
  first(list: number): number;
  next(at: number): number;
  value(at: number): number;
  extra(at: number): number;
  readonly bytes: number;
}

/** No element. Position 0 is never used, so that fresh typed arrays are empty lists. */
export const NONE = 0;

const grown = (length: number, needed: number): number => Math.max(needed + 1, Math.ceil(length * 1.5));

export class LinkedArena implements Arena {
  #heads = new Int32Array(64);
  #values = new Int32Array(256);
  #nexts = new Int32Array(256);
  #extras = new Uint16Array(256);
  #used = 1;
  #free = NONE;

  push(list: number, value: number, extra: number): void {
    if (list >= this.#heads.length) this.#heads = copyInto(new Int32Array(grown(this.#heads.length, list)), this.#heads);
    const at = this.#allocate();
    this.#values[at] = value;
    this.#extras[at] = extra;
    this.#nexts[at] = this.first(list);
    this.#heads[list] = at;
  }

  remove(list: number, drop: (value: number) => boolean): void {
    let before = NONE;
    let at = this.first(list);
    while (at !== NONE) {
      const after = this.next(at);
      if (drop(this.value(at))) {
        if (before === NONE) this.#heads[list] = after;
        else this.#nexts[before] = after;
        this.#nexts[at] = this.#free;
        this.#free = at;
      } else {
        before = at;
      }
      at = after;
    }
  }

  first(list: number): number {
    return this.#heads[list] ?? NONE;
  }
  next(at: number): number {
    return this.#nexts[at] ?? NONE;
  }
  value(at: number): number {
    return this.#values[at] ?? 0;
  }
  extra(at: number): number {
    return this.#extras[at] ?? 0;
  }
  get bytes(): number {
    return this.#heads.byteLength + this.#values.byteLength + this.#nexts.byteLength + this.#extras.byteLength;
  }

  #allocate(): number {
    if (this.#free !== NONE) {
      const at = this.#free;
      this.#free = this.next(at);
      return at;
    }
    const at = this.#used++;
    if (at >= this.#values.length) {
      const size = grown(this.#values.length, at);
      this.#values = copyInto(new Int32Array(size), this.#values);
      this.#nexts = copyInto(new Int32Array(size), this.#nexts);
      this.#extras = copyInto(new Uint16Array(size), this.#extras);
    }
    return at;
  }
}

function copyInto<T extends Int32Array | Uint16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
