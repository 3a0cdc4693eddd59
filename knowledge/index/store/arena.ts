/** No element. Position 0 is never used, so that fresh typed arrays are empty lists. */
export const NONE = 0;

const grown = (length: number, needed: number): number => Math.max(needed + 1, Math.ceil(length * 1.5));

/**
 * Linked lists of small numbers in three typed arrays: tens of thousands of lists cost no object each. Elements come and
 * go one by one; `tidy` lays each list out in one piece, because walking through scattered memory takes most of the time
 * of a search.
 */
export class LinkedArena {
  #heads = new Int32Array(64);
  #values = new Int32Array(256);
  #nexts = new Int32Array(256);
  #extras = new Uint16Array(256);
  #used = 1;
  #free = NONE;
  #lists = 0;
  #scattered = 0;

  /** Puts a value in front of list `list`. */
  push(list: number, value: number, extra: number): void {
    if (list >= this.#heads.length) this.#heads = copyInto(new Int32Array(grown(this.#heads.length, list)), this.#heads);
    this.#lists = Math.max(this.#lists, list + 1);
    this.#scattered++;
    const at = this.#allocate();
    this.#values[at] = value;
    this.#extras[at] = extra;
    this.#nexts[at] = this.first(list);
    this.#heads[list] = at;
  }

  /** Takes every element out of a list for which `drop` holds; its room is used again. */
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

  /** Copies a list into two scratch arrays, as many elements as fit; returns how many. */
  read(list: number, values: Int32Array, extras: Uint16Array): number {
    const allValues = this.#values;
    const allExtras = this.#extras;
    const nexts = this.#nexts;
    let count = 0;
    for (let at = this.first(list); at !== NONE && count < values.length; at = nexts[at] ?? NONE) {
      values[count] = allValues[at] ?? 0;
      extras[count] = allExtras[at] ?? 0;
      count++;
    }
    return count;
  }

  /** Worth calling before a search: does nothing while less than a fifth of the elements is new. */
  tidy(): void {
    if (this.#scattered * 5 < this.#used) return;
    const values = new Int32Array(this.#values.length);
    const nexts = new Int32Array(this.#nexts.length);
    const extras = new Uint16Array(this.#extras.length);
    let used = 1;
    for (let list = 0; list < this.#lists; list++) {
      let at = this.first(list);
      if (at !== NONE) this.#heads[list] = used;
      while (at !== NONE) {
        values[used] = this.value(at);
        extras[used] = this.extra(at);
        at = this.next(at);
        nexts[used] = at === NONE ? NONE : used + 1;
        used++;
      }
    }
    this.#values = values;
    this.#nexts = nexts;
    this.#extras = extras;
    this.#used = used;
    this.#free = NONE;
    this.#scattered = 0;
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
