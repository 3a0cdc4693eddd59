export interface Recent<T> {
  get(key: string, make: () => T): T;
  /** What is kept under a key, without making it. */
  peek(key: string): T | undefined;
}

/** Keeps the results of the last `limit` different keys; the one unused for longest goes first. */
export function createRecent<T>(limit: number): Recent<T> {
  const kept = new Map<string, { readonly value: T }>();
  return {
    get(key, make) {
      const known = kept.get(key) ?? { value: make() };
      kept.delete(key); // set again below: a Map remembers the order of insertion
      kept.set(key, known);
      const oldest = kept.size > limit ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return known.value;
    },
    peek: (key) => kept.get(key)?.value,
  };
}
