import type { Language } from "../model/language.ts";
import type { Aspect } from "../model/outcome.ts";
import type { Candidate, LanguageGuess, Place } from "../ports.ts";
import { createRecent } from "../recent.ts";
import { ok } from "../result.ts";
import type { Signals } from "../signals.ts";
import type { UnderstandingPorts } from "./understand.ts";

/** Different texts remembered. A few hundred bytes each: under 5 MB. */
const TEXTS = 4_000;

/**
 * The same ports, remembering what they made of the last texts. Many citizens write the very same short words
 * ("Personalausweis", "Termin"), and suggested questions are clicked, not typed. Everything remembered is a pure
 * function of text and language, as long as the knowledge base stays; `forget` is for when it changes.
 */
export function rememberTexts(ports: UnderstandingPorts): UnderstandingPorts & { forget(): void } {
  const make = () => ({
    guesses: createRecent<readonly LanguageGuess[]>(TEXTS),
    signals: createRecent<Signals>(TEXTS),
    aspects: createRecent<Aspect>(TEXTS),
    places: createRecent<readonly Place[]>(TEXTS),
    found: createRecent<readonly Candidate[] | null>(TEXTS),
  });
  let known = make();
  const key = (text: string, language: Language) => `${language} ${text}`;
  return {
    ...ports,
    identifier: { identify: (text) => known.guesses.get(text, () => ports.identifier.identify(text)) },
    signals: { read: (text, language) => known.signals.get(key(text, language), () => ports.signals.read(text, language)) },
    aspects: { read: (text, language) => known.aspects.get(key(text, language), () => ports.aspects.read(text, language)) },
    places: { ...ports.places, read: (text) => known.places.get(text, () => ports.places.read(text)) },
    search: {
      async find(query, signal) {
        const asked = `${query.limit} ${key(query.text, query.language)}`;
        const before = known.found.peek(asked);
        if (before) return ok(before);
        const found = await ports.search.find(query, signal);
        if (found.ok) known.found.get(asked, () => found.value);
        return found;
      },
    },
    forget: () => {
      known = make();
    },
  };
}
