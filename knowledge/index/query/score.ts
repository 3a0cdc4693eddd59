import { PARAMETERS as P } from "./parameters.ts";
import type { Fit, Ranking } from "./rank.ts";

export interface Scored {
  readonly document: number;
  readonly score: number;
  readonly name: number;
}

/** Keeps the logarithm of a fit of 0 finite. */
const FLOOR = 0.05;

/** What is known about a question's best document before the calibration; the order of its weights. */
export const EVIDENCE = ["constant", "whole", "head", "sure", "rarity", "said"] as const;

/**
 * The evidence that the first document is the right one: how much of the question it meets at all and in titles,
 * synonyms and example questions (words met only in running text are often there by accident), how sure it is
 * against the other documents, and how much the question says.
 */
export function evidenceOf({ fits, ideal, said }: Ranking, first: Fit, documents: number): readonly number[] {
  const others = fits.reduce((sum, { value }) => sum + Math.exp(value - first.value), 0);
  return [
    1,
    Math.log(first.whole + FLOOR),
    Math.log(first.head + FLOOR),
    -Math.log(others),
    Math.log1p(ideal / Math.log1p(documents)),
    Math.log1p(said),
  ];
}

/**
 * Fits as scores from 0 to 1 that mean the same in every language: how likely the first entry is the right one. A
 * logistic curve over the evidence, fitted to test/eval/questions (tuning half), right answers against messages that no
 * entry answers. Documents behind the first lose by their distance to it.
 */
export function scored(ranking: Ranking, documents: number): Scored[] {
  const first = bestOf(ranking.fits);
  if (first === null) return [];
  const weights = P.calibration;
  const evidence = evidenceOf(ranking, first, documents).reduce(
    (sum, value, at) => sum + value * weights[EVIDENCE[at] ?? "constant"],
    0,
  );
  const sure = 1 / (1 + Math.exp(-evidence));
  return ranking.fits.map(({ document, value, name }) => ({
    document,
    name,
    score: sure * Math.exp((value - first.value) * weights.margin),
  }));
}

export const bestOf = (fits: readonly Fit[]): Fit | null =>
  fits.reduce<Fit | null>((best, fit) => (best === null || fit.value > best.value ? fit : best), null);
