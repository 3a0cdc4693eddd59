import { PARAMETERS as P } from "./parameters.ts";
import type { Ranking } from "./rank.ts";

export interface Scored {
  readonly document: number;
  readonly score: number;
}

/** Keeps the logarithm of a fit of 0 finite. */
const FLOOR = 0.05;

/**
 * Fits as scores from 0 to 1 that mean the same in every language: how likely the first entry is the right one. A
 * logistic curve over its fit, over the part of it that titles, synonyms and example questions reach (words met only
 * in running text are often there by accident), over its lead, and over how much the question says; fitted to
 * test/eval/questions (tuning half), right answers against messages that no entry answers. A question that says little
 * must fit better to be believed. Documents behind the first lose by their distance to it.
 */
export function scored({ fits, ideal, said }: Ranking, documents: number): Scored[] {
  const weights = P.calibration;
  const [first, second] = bestTwo(fits);
  if (first.value === 0) return [];
  const evidence =
    weights.constant +
    weights.fit * Math.log(first.value + FLOOR) +
    weights.head * Math.log(first.head + FLOOR) +
    weights.lead * Math.log((first.value + FLOOR) / (second.value + FLOOR)) +
    weights.rarity * Math.log1p(ideal / Math.log1p(documents)) +
    weights.said * Math.log1p(said);
  const sure = 1 / (1 + Math.exp(-evidence));
  return fits.map(({ document, value }) => ({ document, score: sure * (value / first.value) ** weights.margin }));
}

const NOTHING = { document: -1, value: 0, head: 0 };

function bestTwo(fits: Ranking["fits"]): readonly [Ranking["fits"][number], Ranking["fits"][number]] {
  let first = NOTHING;
  let second = NOTHING;
  for (const fit of fits) {
    if (fit.value > first.value) {
      second = first;
      first = fit;
    } else if (fit.value > second.value) second = fit;
  }
  return [first, second];
}
