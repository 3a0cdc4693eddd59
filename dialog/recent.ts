export interface Recent<T> {
  get(key: string, make: () => T): T;
  /** What is kept under a key, without making it. */
  peek(key: string): T | undefined;
  put(key: string, value: T): void;
  drop(key: string): void;
}

/** Keeps the results of the last `limit` different keys; the one unused for longest goes first. */
export function createRecent<T>(limit: number): Recent<T> {
  const kept = new Map<string, { readonly value: T }>();
  const put = (key: string, known: { readonly value: T }): void => {
    kept.delete(key); // set again below: a Map remembers the order of insertion
    kept.set(key, known);
    const oldest = kept.size > limit ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
  };
  return {
    get(key, make) {
      const known = kept.get(key) ?? { value: make() };
      put(key, known);
      return known.value;
    },
    peek: (key) => kept.get(key)?.value,
    put: (key, value) => put(key, { value }),
    drop: (key) => void kept.delete(key),
  };
}
