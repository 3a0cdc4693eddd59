import { readFileSync } from "node:fs";
import type { ForeignLanguage, Language } from "../model/language.ts";
import type { LanguageGuess, LanguageIdentifier } from "../ports.ts";
import { LABELS, LABELS_OF_SCRIPT, LANGUAGE_OF_LABEL, type Label } from "./labels.ts";
import { type Model, readModel, wordProbabilities } from "./model.ts";
import { readWords, type Script } from "./words.ts";

/** More words add nothing; the limit bounds the cost: about 0.08 ms for a sentence, 0.15 ms for the longest message. */
const MAX_WORDS = 40;

/** How much of a word's vote is spread over all labels: a name or a typing error must not outvote a sentence. */
const DOUBT = 0.03;

/** Few people write their language in Latin letters: these labels need a little more evidence. Natural logarithms. */
const RARE: Readonly<Partial<Record<Label, number>>> = {
  "ar-Latn": -1.5,
  "fa-Latn": -1.5,
  "ru-Latn": -1.5,
  "uk-Latn": -2,
  "bg-Latn": -1.5,
  other: -2,
};

/** Guesses below this are noise to the dialog. */
const MIN_PROBABILITY = 0.005;

/** The language identifier with its model, read from the file beside this module (about 3 MB). */
export function loadIdentifier(): LanguageIdentifier {
  return createIdentifier(readModel(readFileSync(new URL("./model.bin", import.meta.url))));
}

export function createIdentifier(model: Model): LanguageIdentifier {
  const words = rememberWords(model);
  return { identify: (text) => guessesOf(scoreText(words, text)) };
}

type WordReader = (script: Script, word: string) => Float64Array;

/** Most words of a message are among the few thousand that everybody uses: about 200 bytes each, 1 MB in all. */
const REMEMBERED_WORDS = 5_000;

function rememberWords(model: Model): WordReader {
  const known = new Map<string, Float64Array>();
  return (script, word) => {
    const found = known.get(word);
    if (found) return found;
    if (known.size >= REMEMBERED_WORDS) known.clear();
    const made = wordProbabilities(model[script], word);
    known.set(word, made);
    return made;
  };
}

/** Where each label of a script stands in LABELS; -1 for labels that are not written in it. */
const COLUMNS: Readonly<Record<Script, readonly number[]>> = {
  latin: LABELS.map((label) => LABELS_OF_SCRIPT.latin.indexOf(label)),
  cyrillic: LABELS.map((label) => LABELS_OF_SCRIPT.cyrillic.indexOf(label)),
  arabic: LABELS.map((label) => LABELS_OF_SCRIPT.arabic.indexOf(label)),
};

/** Log-probability of every label in the order of LABELS, or null when the text has no word that we can read. */
function scoreText(readWord: WordReader, text: string): Float64Array | null {
  const words = new Map(readWords(text).map((word) => [word.text, word]));
  if (words.size === 0) return null;
  const scores = Float64Array.from(LABELS, (label) => RARE[label] ?? 0);
  const floor = DOUBT / LABELS.length;
  let read = 0;
  for (const word of words.values()) {
    const probabilities = readWord(word.script, word.text);
    for (const [at, column] of COLUMNS[word.script].entries()) {
      scores[at] = (scores[at] ?? 0) + Math.log((1 - DOUBT) * (probabilities[column] ?? 0) + floor);
    }
    read += 1;
    if (read === MAX_WORDS) break;
  }
  return scores;
}

function guessesOf(scores: Float64Array | null): readonly LanguageGuess[] {
  if (scores === null) return [];
  const top = Math.max(...scores);
  let sum = 0;
  const byLanguage = new Map<Language | ForeignLanguage, number>();
  for (const [at, label] of LABELS.entries()) {
    const mass = Math.exp((scores[at] ?? 0) - top);
    sum += mass;
    const language = LANGUAGE_OF_LABEL[label];
    if (language !== null) byLanguage.set(language, (byLanguage.get(language) ?? 0) + mass);
  }
  return [...byLanguage]
    .map(([language, mass]) => ({ language, probability: mass / sum }))
    .filter((guess) => guess.probability >= MIN_PROBABILITY)
    .sort((one, other) => other.probability - one.probability);
}
