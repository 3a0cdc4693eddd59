/** Keeps the results of the last `limit` different keys; the one unused for longest goes first. */
export function createRecent<T>(limit: number): { get(key: string, make: () => T): T } {
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
  };
}
