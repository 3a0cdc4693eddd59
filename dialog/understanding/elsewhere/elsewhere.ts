import { compile } from "../../guards/match/compile.ts";
import { PHRASE_LANGUAGES, type PhraseLanguage, phraseLanguage } from "../../guards/phrases/kinds.ts";
import { tokenise } from "../../guards/text/tokens.ts";
import type { Language } from "../../model/language.ts";
import type { Candidate } from "../../ports.ts";
import { EVERYDAY_PHRASES } from "./everyday.ts";
import { ELSEWHERE_PHRASES } from "./phrases.ts";

/** An entry that fits as well as this is about the thing all the same ("where do I find my tax number for the tax return?"). */
const OURS_AT = { elsewhere: 0.97, everyday: 0.93 } as const;

type Topic = keyof typeof OURS_AT;
interface Cue {
  readonly topic: Topic;
  readonly language: PhraseLanguage;
}

/** Tells whether a message is about something that no Landkreis answers. Compiles its phrases once. */
export function createElsewhere(): (text: string, language: Language, candidates: readonly Candidate[]) => boolean {
  const lists = PHRASE_LANGUAGES.map((language) => [language, { ...ELSEWHERE_PHRASES[language], ...EVERYDAY_PHRASES[language] }]);
  const phrases = compile(Object.fromEntries(lists), (topic: Topic, language): Cue => ({ topic, language }));
  return (text, language, [best]) => {
    const score = best?.score ?? 0;
    if (score >= OURS_AT.elsewhere) return false;
    const own = phraseLanguage(language);
    const hits = phrases.find(tokenise(text)).filter(({ value, romanised }) => value.language === own && !romanised);
    return hits.some(({ value }) => score < OURS_AT[value.topic]);
  };
}
