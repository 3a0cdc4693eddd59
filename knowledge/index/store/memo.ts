/** Answers kept at most; then all are forgotten, because what comes next is as likely new as old. */
const MOST = 5_000;

/** Results of costly look-ups, until what they were looked up in changes: questions repeat the same words. */
export class Memo<T> {
  readonly #answers = new Map<string, T>();

  get(key: string, look: () => T): T {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const fresh = look();
    if (this.#answers.size >= MOST) this.#answers.clear();
    this.#answers.set(key, fresh);
    return fresh;
  }

  clear(): void {
    if (this.#answers.size > 0) this.#answers.clear();
  }
}
