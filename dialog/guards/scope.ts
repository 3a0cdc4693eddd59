import type { Candidate, ScopeReader, WordReader } from "../ports.ts";
import { loadClassifier } from "./model/classifier.ts";

/** Reads whether a message is of the kind that citizens ask a Landkreis, whatever it is about. */
export function createScopeReader(words: WordReader): ScopeReader {
  const classifier = loadClassifier("scope");
  return { read: (text, language) => classifier.classify(words.read(text, language))["other"] ?? 0 };
}

/** What the classifier's log-odds are worth beside those of the search; the share that told strays best (docs/evaluation.md). */
const WORTH = 0.4;
/** Keeps the log-odds finite: no message is surely anything. A message that is as surely ours keeps its scores. */
const LEAST = 0.001;

/**
 * The candidates' scores when it is known how likely the message is out of scope: lower the likelier it is. Their order
 * and ratios stay.
 */
export function weighed(candidates: readonly Candidate[], stray: number): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.score <= 0) return candidates;
  const score = 1 / (1 + Math.exp(WORTH * (logOdds(stray) - logOdds(LEAST)) - logOdds(best.score)));
  return candidates.map((candidate) => ({ ...candidate, score: (candidate.score / best.score) * score }));
}

function logOdds(chance: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(bounded / (1 - bounded));
}
