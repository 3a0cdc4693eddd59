import type { ForeignLanguage, Language } from "../model/language.ts";
import type { LanguageGuess } from "../ports.ts";
import { frequentWords } from "./frequent.ts";
import { LABELS, LANGUAGE_OF_LABEL } from "./labels.ts";
import { readWords, type Script } from "./words.ts";

type AnyLanguage = Language | ForeignLanguage;

/** What a message says about its language, small words and the project's own vocabulary included. */
export interface Evidence {
  readonly language: AnyLanguage;
  readonly probability: number;
  /** Words that say something: no greetings, no terms that every language borrows, no single letters. */
  readonly words: number;
  /** The script that the first of them is written in. */
  readonly script: Script;
  /** How many of them are small words of `language`. */
  readonly functionWords: number;
  /** "Mehmet Yılmaz": capitals only, nothing that a sentence is built with. */
  readonly looksLikeName: boolean;
}

/** Weights in natural logarithms. A small word counts more than any guess by letters can. */
const FUNCTION_WORD = 2;
const VOCABULARY_WORD = 0.8;
/** People mostly go on in the language they began in. */
const CURRENT = 1;
/** The last message's weak sign counts a little for the same language. */
const HINT = 0.7;
const FLOOR = 0.002;

/** Words known in more languages than this tell nothing. */
const MAX_VOCABULARY_LANGUAGES = 3;
const MAX_NAME_WORDS = 4;

/** Understood in every language, or borrowed from German by everybody who lives here. */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    "ok okay okey okej oke hallo hello hi hey halo hola ciao salut salam merhaba selam privet servus moin tschüss bye danke merci thanks " +
    "ja nein yes no super stop test info email e-mail mail online app handy whatsapp sms pdf iban pin tan link " +
    "kita kiga hort termin jobcenter amt rathaus bürgeramt bürgerbüro landratsamt landkreis ausländerbehörde jugendamt sozialamt " +
    "finanzamt standesamt bafög bamf arbeitsamt agentur anmeldung abmeldung ummeldung kindergeld elterngeld wohngeld bürgergeld " +
    "führerschein aufenthaltstitel duldung schufa sparkasse aok tüv celle hannover deutschland germany berlin"
  ).split(" "),
);

interface Clues {
  readonly text: string;
  readonly current: Language;
  readonly hint: Language | null;
  readonly guesses: readonly LanguageGuess[];
  readonly vocabulary?: (word: string) => readonly Language[];
}

/** The likeliest language of a message, or null when no word of it says anything. */
export function weigh({ text, current, hint, guesses, vocabulary }: Clues): Evidence | null {
  const own = current === "de-simple" ? "de" : current;
  const known = (word: string) => [...new Set((vocabulary?.(word) ?? []).map((one) => (one === "de-simple" ? "de" : one)))];
  const read = readWords(text);
  const words = read.map((word) => word.text);
  const telling = words.filter((word) => !NEUTRAL.has(word) && (word.length > 1 || languagesOfSmallWord(word).length > 0));
  const script = read.find((word) => telling.includes(word.text))?.script ?? null;
  if (script === null) return null;

  const guessed = guesses.reduce((sum, guess) => sum + guess.probability, 0);
  const scores = new Map<AnyLanguage | "other", number>([
    [own, Math.log(FLOOR)],
    ["other", Math.log(Math.max(0, 1 - guessed) + FLOOR)],
  ]);
  for (const { language, probability } of guesses) scores.set(language, Math.log(probability + FLOOR));
  const add = (language: AnyLanguage, weight: number) => scores.set(language, (scores.get(language) ?? Math.log(FLOOR)) + weight);

  add(own, CURRENT);
  if (hint !== null && hint !== own) add(hint, HINT);
  for (const word of new Set(telling)) {
    const languages = languagesOfSmallWord(word);
    for (const language of languages) add(language, FUNCTION_WORD / languages.length);
    const users = known(word);
    if (users.length <= MAX_VOCABULARY_LANGUAGES) for (const user of users) add(user, VOCABULARY_WORD / users.length);
  }
  const { language, probability } = best(scores);
  if (language === "other") return null;
  return {
    language,
    probability,
    words: telling.filter((word) => language === own || !known(word).includes(own)).length,
    script,
    functionWords: telling.filter((word) => languagesOfSmallWord(word).includes(language)).length,
    looksLikeName: looksLikeName(text, words),
  };
}

function best(scores: ReadonlyMap<AnyLanguage | "other", number>): { language: AnyLanguage | "other"; probability: number } {
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  const [first] = ranked;
  if (first === undefined) throw new Error("no language was scored");
  const [language, top] = first;
  const sum = ranked.reduce((total, [, score]) => total + Math.exp(score - top), 0);
  return { language, probability: 1 / sum };
}

/** Languages that use a word as one of their small words; empty for content words. */
const languagesOfSmallWord = (word: string): readonly AnyLanguage[] => smallWords().get(word) ?? [];

let gathered: ReadonlyMap<string, readonly AnyLanguage[]> | null = null;

function smallWords(): ReadonlyMap<string, readonly AnyLanguage[]> {
  if (gathered) return gathered;
  const languages = new Map<string, AnyLanguage[]>();
  for (const label of LABELS) {
    const language = LANGUAGE_OF_LABEL[label];
    if (language === null) continue;
    for (const word of frequentWords(label)) {
      const users = languages.get(word) ?? [];
      if (!users.includes(language)) languages.set(word, [...users, language]);
    }
  }
  gathered = languages;
  return languages;
}

/** German writes every noun with a capital; names are told by having nothing else and no small word. */
function looksLikeName(text: string, words: readonly string[]): boolean {
  if (words.length > MAX_NAME_WORDS || words.some((word) => languagesOfSmallWord(word).length > 0)) return false;
  const runs = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return runs.length > 0 && runs.every((run) => /^\p{Lu}\P{Lu}*/u.test(run) && (run.length === 1 || run !== run.toUpperCase()));
}
