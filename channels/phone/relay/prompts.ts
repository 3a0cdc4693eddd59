/**
 * Puts a spoken turn together from its partial prompts. The providers' documents leave open whether a part holds only what is new or
 * all so far, and both occur: a part that begins with the one before replaces it, any other is appended.
 */
export interface Prompts {
  add(words: string, last: boolean): string | null;
}

export function createPrompts(maxLength: number): Prompts {
  let collected = "";
  return {
    add(words, last) {
      collected = merge(collected, words).slice(0, maxLength);
      if (!last) return null;
      const whole = collected;
      collected = "";
      return whole;
    },
  };
}

function merge(before: string, words: string): string {
  const [old, next] = [before.trim(), words.trim()];
  if (old === "" || next.toLowerCase().startsWith(old.toLowerCase())) return next;
  return next === "" ? old : `${old} ${next}`;
}
