import { compile } from "../../guards/match/compile.ts";
import { type PhraseLanguage, phraseLanguage } from "../../guards/phrases/kinds.ts";
import { tokenise } from "../../guards/text/tokens.ts";
import type { Language } from "../../model/language.ts";
import type { Candidate } from "../../ports.ts";
import { ELSEWHERE_PHRASES } from "./phrases.ts";

/** An entry that fits as well as this is about the thing all the same ("where do I find my tax number for the tax return?"). */
const OURS_AT = 0.9;

/** Tells whether a message is about something that others answer. Compiles its phrases once. */
export function createElsewhere(): (text: string, language: Language, candidates: readonly Candidate[]) => boolean {
  const phrases = compile(ELSEWHERE_PHRASES, (_kind, language): PhraseLanguage => language);
  return (text, language, [best]) => {
    if (best && best.score >= OURS_AT) return false;
    const own = phraseLanguage(language);
    return phrases.find(tokenise(text)).some((hit) => hit.value === own && !hit.romanised);
  };
}
