import type { Language } from "../../dialog/model/language.ts";
import { type Fact, isOpen, type KnownFact } from "../model/fact.ts";
import { formatFact } from "./format.ts";

/** `{{fee.standard}}`, `{{period.move|oblique}}`, `{{kindergeld:amount}}`. */
export const PLACEHOLDER = /\{\{([^{}|]+)(?:\|(\w+))?\}\}/g;

/** Finds a fact by its key as it stands in a text of one entry; null when there is none. */
export type FactFinder = (key: string) => Fact | null;

/**
 * The text with its facts filled in; null when one of them is open or unknown. A text with an open fact is left out
 * of an answer as a whole: half a sentence with a hole is worse than none (docs/content-guide.md).
 */
export function fill(text: string, language: Language, find: FactFinder, used?: (fact: KnownFact) => void): string | null {
  let complete = true;
  const filled = text.replace(PLACEHOLDER, (_match, key: string, filter: string | undefined) => {
    const fact = find(key);
    if (!fact || isOpen(fact)) {
      complete = false;
      return "";
    }
    used?.(fact);
    return formatFact(fact, language, filter === "oblique");
  });
  return complete ? filled : null;
}
