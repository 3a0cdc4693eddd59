import type { Language } from "../model/language.ts";
import { type Aspect, isAspect } from "../model/outcome.ts";
import type { AspectReader, WordReader } from "../ports.ts";
import { type Asked, MOST_LETTERS, PER_LETTER, WEIGHTS } from "./aspect/weights.ts";
import { compile } from "./match/compile.ts";
import type { Hit } from "./match/trie.ts";
import { loadClassifier, mostLikely } from "./model/classifier.ts";
import { ASPECT_PHRASES } from "./phrases/all.ts";
import { type PhraseLanguage, phraseLanguage } from "./phrases/kinds.ts";
import { tokenise } from "./text/tokens.ts";

interface Cue {
  readonly aspect: Asked | "overview";
  readonly language: PhraseLanguage;
}

/** A word of another language counts from this length on: "Termin", "Formular", "online" are used in all of them. */
const PORTABLE_LETTERS = 6;
const PORTABLE_ROMANISED = 8;

/** How sure the classifier must be to be believed without a look at the cues; 0 to 1. */
const SURE = 0.7;

/**
 * Reads which part of an entry a question asks for: what the classifier has learned, where it is sure, else the strongest
 * cue. Compiles its phrases once.
 */
export function createAspectReader(words: WordReader): AspectReader {
  const classifier = loadClassifier("aspect");
  const cues = compile(ASPECT_PHRASES, (aspect, language): Cue => ({ aspect, language }));
  return {
    read(text: string, language: Language): Aspect {
      const [likely, chance] = mostLikely(classifier.classify(words.read(text, language)));
      if (chance >= SURE && isAspect(likely)) return likely;
      const tongue = phraseLanguage(language);
      return strongest(cues.find(tokenise(text)).filter((hit) => believed(hit, tongue)));
    },
  };
}

const believed = (hit: Hit<Cue>, language: PhraseLanguage): boolean =>
  hit.value.language === language || hit.letters >= (hit.romanised ? PORTABLE_ROMANISED : PORTABLE_LETTERS);

function strongest(hits: readonly Hit<Cue>[]): Aspect {
  const blocked = hits.filter((hit) => hit.value.aspect === "overview");
  let best: { aspect: Aspect; weight: number } = { aspect: "overview", weight: 0 };
  for (const hit of hits) {
    const { aspect } = hit.value;
    if (aspect === "overview" || blocked.some((other) => other.from < hit.to && hit.from < other.to)) continue;
    const weight = WEIGHTS[aspect] + PER_LETTER * Math.min(hit.letters, MOST_LETTERS);
    if (weight > best.weight) best = { aspect, weight };
  }
  return best.aspect;
}
