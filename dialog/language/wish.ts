import { LANGUAGES, type Language } from "../model/language.ts";
import { foldedWords } from "./fold.ts";
import { LANGUAGE_NAMES } from "./names.ts";
import { GREETING_WORDS, PERSON_WORDS, WISH_WORDS } from "./wish-words.ts";

export interface LanguageWish {
  readonly language: Language;
  /** The message is nothing but the wish, so there is nothing else to answer. */
  readonly only: boolean;
}

interface Name {
  readonly language: Language;
  readonly words: readonly string[];
}

/** How many letters a case ending may add to a name written with "*". */
const MAX_ENDING = 4;

/** Every name, longest first: "leichtes Deutsch" is not "Deutsch". */
const NAMES: readonly Name[] = LANGUAGES.flatMap((language) =>
  LANGUAGE_NAMES[language]
    .flatMap((line) => line.split("|"))
    .map((name) => ({
      language,
      words: name.split(" ").map((word) => foldedWords(word).join("") + (word.endsWith("*") ? "*" : "")),
    })),
).sort((one, other) => other.words.length - one.words.length);

/** Names by the letters that they begin with: nearly every word of nearly every message begins none. */
const KEY_LETTERS = 2;
const NAMES_BY_KEY = Map.groupBy(NAMES, ({ words }) => (words[0] ?? "").slice(0, KEY_LETTERS));

interface Clause {
  /** Languages named in it, in order. */
  readonly named: readonly Language[];
  /** Words that belong to a wish. */
  readonly wishing: number;
  /** Words for somebody to speak with: a wish for a person, which the dialog must not overlook. */
  readonly person: number;
  /** Words that are about something else. */
  readonly other: number;
}

/**
 * Reads an explicit wish for a language, in any of our languages: "English please", "können wir Russisch sprechen?",
 * "بالعربية من فضلك", or just the language's name. Null when a language is only mentioned ("Englisch lernen").
 *
 * A wish is a clause that names exactly one language and has no word besides those that wishes are made of. In a longer
 * message a bare name is not enough ("Kurse: Deutsch, Englisch").
 */
export function readLanguageWish(text: string): LanguageWish | null {
  const clauses = text
    .split(/[.!?;:,\n،؛؟()–—]+/u)
    .map(readClause)
    .filter((clause) => clause.named.length + clause.wishing + clause.person + clause.other > 0);
  const isAlone = clauses.every((clause) => clause.other === 0);
  const wantsPerson = clauses.some((clause) => clause.person > 0);
  const named = new Set(clauses.flatMap((clause) => clause.named));
  const wishes = clauses.filter((clause) => clause.other === 0 && clause.named.length > 0 && (isAlone || clause.wishing > 0));
  const wished = new Set(wishes.flatMap((clause) => clause.named));
  const [language] = wished;
  if (language === undefined || wished.size > 1 || (isAlone && named.size > 1)) return null;
  return { language, only: isAlone && !wantsPerson };
}

function readClause(clause: string): Clause {
  const words = foldedWords(clause);
  const named: Language[] = [];
  let wishing = 0;
  let person = 0;
  let other = 0;
  for (let at = 0; at < words.length; ) {
    const name = NAMES_BY_KEY.get((words[at] ?? "").slice(0, KEY_LETTERS))?.find((one) =>
      one.words.every((part, offset) => matches(part, words[at + offset])),
    );
    const word = words[at] ?? "";
    if (name !== undefined) named.push(name.language);
    else if (WISH_WORDS.has(word)) wishing += 1;
    else if (PERSON_WORDS.has(word)) person += 1;
    else if (!GREETING_WORDS.has(word)) other += 1;
    at += name?.words.length ?? 1;
  }
  return { named, wishing, person, other };
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (!pattern.endsWith("*")) return pattern === word;
  const stem = pattern.slice(0, -1);
  return word.startsWith(stem) && word.length <= stem.length + MAX_ENDING;
}
