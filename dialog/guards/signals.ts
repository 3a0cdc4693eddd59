import type { Language } from "../model/language.ts";
import type { SignalReader, WordReader } from "../ports.ts";
import type { Need, Signals } from "../signals.ts";
import { createAlarm } from "./emergency/alarm.ts";
import { type Cue, needOf } from "./emergency/score.ts";
import { compile } from "./match/compile.ts";
import type { Hit } from "./match/trie.ts";
import { DANGER_PHRASES, TALK_PHRASES } from "./phrases/all.ts";
import { type PhraseLanguage, phraseLanguage } from "./phrases/kinds.ts";
import { readAnswer, readOutOfScope, readReference } from "./talk/answers.ts";
import { readChat } from "./talk/chat.ts";
import { type Said, Talked } from "./talk/read.ts";
import { type Token, tokenise } from "./text/tokens.ts";

/**
 * Reads what a message contains besides its question. Phrases of all languages are looked for in every message: someone
 * in panic switches. Compiles the phrases once (about 0.1 s); reading a normal message takes less than 0.15 ms.
 */
export function createSignalReader(words: WordReader): SignalReader {
  const alarm = createAlarm();
  const dangers = compile(DANGER_PHRASES, (danger, language): Cue => ({ danger, language }));
  const talks = compile(TALK_PHRASES, (talk, language): Said => ({ talk, language }));
  return {
    read(text: string, language: Language): Signals {
      const tokens = tokenise(text);
      const tongue = phraseLanguage(language);
      const talked = new Talked(talks.find(tokens), tokens, tongue);
      const asks = /[?؟]/.test(text);
      return {
        emergency: alarm(mostUrgent(tokens, dangers.find(tokens), tongue), text, (part) => words.read(part, language)),
        human: talked.hasApartFrom("human", "notHuman"),
        outOfScope: readOutOfScope(talked),
        ...readChat(talked, asks),
        affirms: readAnswer(talked),
        corrects: talked.has("corrects"),
        refersBack: readReference(talked),
      };
    },
  };
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
