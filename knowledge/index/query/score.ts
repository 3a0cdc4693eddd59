import { PARAMETERS as P } from "./parameters.ts";
import type { Ranking } from "./rank.ts";

export interface Scored {
  readonly document: number;
  readonly score: number;
}

/**
 * Fits as scores from 0 to 1 that mean the same in every language: a logistic curve over the logarithm of the fit and
 * over how much the question says, measured against the number of documents. It was fitted to questions whose page was
 * found, against small talk and sentences about anything. A question that says little must fit better to be believed.
 * Documents behind the first lose by their distance to it, so that a narrow lead can be told from a clear one.
 */
export function scored({ fits, ideal }: Ranking, documents: number): Scored[] {
  const { constant, fit, said, margin } = P.calibration;
  const best = fits.reduce((most, { value }) => Math.max(most, value), 0);
  if (best === 0) return [];
  const information = Math.log1p(ideal / Math.log1p(documents));
  return fits.map(({ document, value }) => {
    const evidence = constant + fit * Math.log(value + 0.05) + said * information;
    return { document, score: (value / best) ** margin / (1 + Math.exp(-evidence)) };
  });
}
