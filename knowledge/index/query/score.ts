import { PARAMETERS as P } from "./parameters.ts";
import type { Match } from "./rank.ts";

/** How well a document fits, for ordering. */
export const rawScore = (match: Match): number =>
  P.wholeDocument * match.whole + P.coverage * match.coverage + P.bestPassage * match.passage + P.bestHead * match.head + P.nearness * match.nearness;

/** Placeholder until calibrated. */
export const calibrated = (match: Match): number => {
  const raw = rawScore(match);
  return raw / (raw + 1);
};
