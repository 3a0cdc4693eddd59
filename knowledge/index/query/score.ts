import { PARAMETERS as P } from "./parameters.ts";
import type { Match, Ranking } from "./rank.ts";

export interface Scored {
  readonly document: number;
  readonly score: number;
}

/** How well a document fits, for ordering. */
const fitOf = (match: Match): number =>
  P.wholeDocument * match.whole + P.bestPassage * match.passage + P.bestHead * match.head + P.nearness * match.nearness;

/**
 * Fits as scores from 0 to 1 that mean the same in every language: a logistic curve over the logarithm of the fit and
 * over how much the question says, measured against the number of documents. It was fitted to questions whose page was
 * found, against small talk and sentences about anything. A question that says little must fit better to be believed.
 * Documents behind the first lose by their distance to it, so that a narrow lead can be told from a clear one.
 */
export function scored({ matches, ideal }: Ranking, documents: number): Scored[] {
  const { constant, fit, said, margin } = P.calibration;
  const fits = bestOf(matches.map((match) => ({ document: match.document, value: fitOf(match) })));
  const best = fits.reduce((most, { value }) => Math.max(most, value), 0);
  if (best === 0) return [];
  const information = Math.log1p(ideal / Math.log1p(documents));
  return fits.map(({ document, value }) => {
    const evidence = constant + fit * Math.log(value + 0.05) + said * information;
    return { document, score: (value / best) ** margin / (1 + Math.exp(-evidence)) };
  });
}

interface Fit {
  readonly document: number;
  readonly value: number;
}

/** More than anybody asks for (20), so that thousands of documents that share one word are never sorted. Ties stay in. */
const KEPT = 64;
/** Fits this far behind the best one have a score near 0 and need not be looked at when there are many. */
const FAR_BEHIND = 0.2;

function bestOf(fits: readonly Fit[]): readonly Fit[] {
  if (fits.length <= KEPT) return fits;
  const best = fits.reduce((most, { value }) => Math.max(most, value), 0);
  const near = fits.filter(({ value }) => value >= best * FAR_BEHIND);
  if (near.length <= KEPT) return near;
  const least = Float64Array.from(near, ({ value }) => value).sort()[near.length - KEPT] ?? 0;
  return near.filter(({ value }) => value >= least);
}
