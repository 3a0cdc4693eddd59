import type { Segment } from "../ports.ts";

/** What a caller who cut in has not heard. The provider reports what was spoken, not always letter by letter. */
export function unheard(spoken: readonly Segment[], heard: string): string {
  const all = spoken.map(({ text }) => text).join(" ");
  const start = all.startsWith(heard) ? heard.length : Math.min(heard.length, all.length);
  return all.slice(start).trim();
}
