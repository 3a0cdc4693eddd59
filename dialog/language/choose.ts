import { FOREIGN_LANGUAGES, type ForeignLanguage, isLanguage, type Language } from "../model/language.ts";
import type { LanguageGuess } from "../ports.ts";
import { type Evidence, weigh } from "./evidence.ts";
import type { Script } from "./words.ts";

export interface LanguageQuestion {
  readonly text: string;
  readonly current: Language;
  /** The citizen chose the current language. */
  readonly fixed: boolean;
  /** What the last message hinted at, if anything. */
  readonly hint: Language | null;
  readonly guesses: readonly LanguageGuess[];
  /** Languages in which the project's own texts use a word; empty for words it does not know. */
  readonly vocabulary?: (word: string) => readonly Language[];
}

export interface LanguageChoice {
  readonly language: Language;
  readonly hint: Language | null;
  /** A language we do not answer in, when the message is clearly written in it. */
  readonly foreign: ForeignLanguage | "unknown" | null;
}

/** How sure the evidence must be before it counts as clear; 0 to 1. */
const CLEAR = 0.9;
/** For two words, or against a language that the citizen chose. */
const VERY_CLEAR = 0.95;
/** Below this a message says nothing about its language. */
const WEAK = 0.6;
/** Two neighbours share most words ("паспорт"); that it is not the current language's script is sure all the same. */
const WEAK_IN_OTHER_SCRIPT = 0.4;

/** From this many words on a message is a sentence. */
const SENTENCE_WORDS = 3;
/** Against a chosen language a sentence must be longer. */
const FIXED_SENTENCE_WORDS = 4;

/** Words of these two stand in messages of every language ("Jobcenter", "online banking"): content words alone prove nothing. */
const BORROWED: ReadonlySet<string> = new Set(["de", "en"]);

/**
 * Decides which language to answer in. Pure.
 *
 * A single word never switches; a clear sentence in another of our languages switches at once; a weak sign becomes a
 * hint, and a second one in the same direction switches. A language that the citizen chose gives way to a clear
 * sentence only. Leichte Sprache is German: German text never ends it.
 */
export function chooseLanguage(question: LanguageQuestion): LanguageChoice {
  const { current, hint } = question;
  const evidence = weigh(question);
  const stay: LanguageChoice = { language: current, hint, foreign: null };
  if (isInUnknownScript(question.text)) return { ...stay, foreign: "unknown" };
  if (evidence === null) return stay;

  const { language, probability } = evidence;
  if (probability < (isInOtherScript(evidence, current) ? WEAK_IN_OTHER_SCRIPT : WEAK)) return stay;
  if (language === spoken(current)) return { ...stay, hint: null };
  if (isForeign(language)) return isClear(evidence, question) ? { ...stay, foreign: language } : stay;
  if (!isLanguage(language)) return stay;
  if (isClear(evidence, question)) return { language, hint: null, foreign: null };
  if (question.fixed || !isSign(evidence)) return stay;
  return hint !== null && pointsTo(hint, language, evidence, current)
    ? { language, hint: null, foreign: null }
    : { ...stay, hint: language };
}

/** The script each of our languages is written in, Latin where nothing is said. */
const SCRIPT: Readonly<Partial<Record<Language, Script>>> = {
  ...{ uk: "cyrillic", ru: "cyrillic", bg: "cyrillic" },
  ...{ ar: "arabic", fa: "arabic" },
};

const scriptOf = (language: Language): Script => SCRIPT[language] ?? "latin";

/** Cyrillic or Arabic letters in a conversation in another script. Latin letters are no sign: everybody writes them too. */
const isInOtherScript = ({ script }: Evidence, current: Language): boolean => script !== "latin" && script !== scriptOf(current);

const spoken = (language: Language): Language => (language === "de-simple" ? "de" : language);

const isForeign = (language: string): language is ForeignLanguage => (FOREIGN_LANGUAGES as readonly string[]).includes(language);

/**
 * Two words in Cyrillic or Arabic letters point away from a language in Latin letters, even when the first looked
 * Ukrainian and the second Russian.
 */
function pointsTo(hint: Language, language: Language, evidence: Evidence, current: Language): boolean {
  return hint === language || (isInOtherScript(evidence, current) && scriptOf(hint) === evidence.script);
}

/** Letters of the alphabets that our languages are written in. */
const OUR_LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/gu;
const LETTERS = /\p{L}/gu;

/** Greek, Tigrinya, Chinese: most letters are of no alphabet of ours, so that no word can be understood. */
function isInUnknownScript(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters > 1 && (text.match(OUR_LETTERS)?.length ?? 0) < letters / 2;
}

/** Enough to switch at once. */
function isClear(evidence: Evidence, { fixed }: LanguageQuestion): boolean {
  const { words, functionWords, probability, language } = evidence;
  if (evidence.looksLikeName) return false;
  const needsGrammar = BORROWED.has(language) || isForeign(language);
  if (words >= (fixed ? FIXED_SENTENCE_WORDS : SENTENCE_WORDS)) {
    return probability >= (fixed ? VERY_CLEAR : CLEAR) && (!needsGrammar || functionWords > 0 || words > 2 * SENTENCE_WORDS);
  }
  return !fixed && words === 2 && probability >= VERY_CLEAR && (!needsGrammar || functionWords > 1);
}

/** Enough to remember. German and English content words alone are no sign: everybody here uses them. */
function isSign(evidence: Evidence): boolean {
  if (evidence.looksLikeName) return false;
  return !BORROWED.has(evidence.language) || evidence.functionWords > 0 || evidence.words > 1;
}
