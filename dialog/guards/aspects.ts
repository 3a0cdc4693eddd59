import type { Language } from "../model/language.ts";
import type { Aspect } from "../model/outcome.ts";
import type { AspectReader } from "../ports.ts";
import { compile } from "./match/compile.ts";
import type { Hit } from "./match/trie.ts";
import { ASPECT_PHRASES } from "./phrases/ask/all.ts";
import { type Asked, PHRASE_LANGUAGES, type PhraseLanguage } from "./phrases/kinds.ts";
import { tokenise } from "./text/tokens.ts";

interface Cue {
  readonly asked: Asked;
  readonly language: PhraseLanguage;
}

/**
 * How telling a cue is. "How" and "where" stand in every other question: they decide only when nothing else does. What
 * names the thing itself ("fee", "form") decides at once.
 */
const WEIGHTS: Readonly<Record<Asked, number>> = {
  fees: 3,
  legalBasis: 2.6,
  hours: 2.5,
  deadline: 2.4,
  processingTime: 2.3,
  forms: 2.2,
  appointment: 2.1,
  documents: 2,
  online: 1.9,
  requirements: 1.2,
  responsible: 1.1,
  procedure: 1,
};

/** A longer phrase is more telling than a word: "how long is it valid" over "how long". */
const PER_WORD = 0.8;

/** Words of another language ("online", "Termin") count for less than the question's own. */
const OTHER_LANGUAGE = 0.5;

/** Reads which part of an entry is asked for. Compiles its phrases once; reading takes a few hundredths of a millisecond. */
export function createAspectReader(): AspectReader {
  const cues = compile(ASPECT_PHRASES, (asked, language): Cue => ({ asked, language }));
  return {
    read(text: string, language: Language): Aspect {
      const own = phraseLanguage(language);
      const scores = new Map<Asked, number>();
      for (const hit of longest(cues.find(tokenise(text)))) {
        const { asked, language: spoken } = hit.value;
        const weight = (WEIGHTS[asked] + PER_WORD * (hit.to - hit.from)) * (spoken === own ? 1 : OTHER_LANGUAGE);
        scores.set(asked, Math.max(scores.get(asked) ?? 0, weight));
      }
      const [best] = [...scores].sort(([, one], [, other]) => other - one);
      return best ? best[0] : "overview";
    },
  };
}

/** A hit inside a longer one says nothing of its own. */
const longest = (hits: readonly Hit<Cue>[]): readonly Hit<Cue>[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) => other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  );

const KNOWN: ReadonlySet<string> = new Set(PHRASE_LANGUAGES);
const isPhraseLanguage = (language: string): language is PhraseLanguage => KNOWN.has(language);
const phraseLanguage = (language: Language): PhraseLanguage => (isPhraseLanguage(language) ? language : "de");
