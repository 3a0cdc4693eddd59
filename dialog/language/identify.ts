import { readFileSync } from "node:fs";
import type { ForeignLanguage, Language } from "../model/language.ts";
import type { LanguageGuess, LanguageIdentifier } from "../ports.ts";
import { LABELS, LANGUAGE_OF_LABEL, type Label } from "./labels.ts";
import { type Model, readModel, wordProbabilities } from "./model.ts";
import { readWords } from "./words.ts";

/** More words add nothing; the limit keeps the worst message under 0.1 ms. */
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
  return { identify: (text) => guessesOf(scoreText(model, text)) };
}

/** Log-probability of every label, or null when the text has no word that we can read. */
function scoreText(model: Model, text: string): ReadonlyMap<Label, number> | null {
  const words = new Map(readWords(text).map((word) => [word.text, word]));
  if (words.size === 0) return null;
  const scores = new Map<Label, number>(LABELS.map((label) => [label, RARE[label] ?? 0]));
  for (const word of [...words.values()].slice(0, MAX_WORDS)) {
    const part = model[word.script];
    const probabilities = wordProbabilities(part, word.text);
    const floor = DOUBT / LABELS.length;
    for (const [label, score] of scores) {
      const probability = probabilities[part.labels.indexOf(label)] ?? 0;
      scores.set(label, score + Math.log((1 - DOUBT) * probability + floor));
    }
  }
  return scores;
}

function guessesOf(scores: ReadonlyMap<Label, number> | null): readonly LanguageGuess[] {
  if (scores === null) return [];
  const top = Math.max(...scores.values());
  let sum = 0;
  const byLanguage = new Map<Language | ForeignLanguage, number>();
  for (const [label, score] of scores) {
    const mass = Math.exp(score - top);
    sum += mass;
    const language = LANGUAGE_OF_LABEL[label];
    if (language !== null) byLanguage.set(language, (byLanguage.get(language) ?? 0) + mass);
  }
  return [...byLanguage]
    .map(([language, mass]) => ({ language, probability: mass / sum }))
    .filter((guess) => guess.probability >= MIN_PROBABILITY)
    .sort((one, other) => other.probability - one.probability);
}
