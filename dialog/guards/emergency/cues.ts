import type { Need } from "../../signals.ts";
import { compile } from "../match/compile.ts";
import type { Hit } from "../match/trie.ts";
import { DANGER_PHRASES } from "../phrases/all.ts";
import type { PhraseLanguage } from "../phrases/kinds.ts";
import type { Token } from "../text/tokens.ts";
import { type Cue, needOf } from "./score.ts";

/** Reads the need that the words of danger in a text name. Compiles the phrases once. */
export function createCueReader(): (tokens: readonly Token[], language: PhraseLanguage) => Need | null {
  const dangers = compile(DANGER_PHRASES, (danger, language): Cue => ({ danger, language }));
  return (tokens, language) => mostUrgent(tokens, dangers.find(tokens), language);
}

/** Danger is looked for sentence by sentence: an errand in one does not make the fire in another smaller. */
function mostUrgent(tokens: readonly Token[], hits: readonly Hit<Cue>[], language: PhraseLanguage): Need | null {
  const sentences = Map.groupBy(hits, (hit) => tokens[hit.from]?.sentence);
  let best: { readonly need: Need; readonly score: number } | null = null;
  for (const cues of sentences.values()) {
    const found = needOf(cues, language);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best?.need ?? null;
}
