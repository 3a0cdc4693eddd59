import type { Talked } from "./read.ts";

/** A yes or no of more words than this says something else as well. */
const MOST_WORDS = 5;

/** A lone yes or no; null for everything else, also for "yes and no". */
export function readAnswer(talked: Talked): boolean | null {
  if (talked.length === 0 || talked.length > MOST_WORDS) return null;
  const yes = talked.has("yes");
  const no = talked.has("no");
  if (no && talked.uncovered(["no", "filler", "thanks"]) === 0) return false;
  if (yes && talked.uncovered(["yes", "filler", "thanks"]) === 0) return true;
  return null;
}

/** References to what was talked about are short; a long message brings its own topic. */
const MOST_REFERRING = 12;

export const readReference = (talked: Talked): boolean => talked.length <= MOST_REFERRING && talked.has("refersBack");

/** Two phrases of one kind weigh more than a word that an administration uses too. */
export function readOutOfScope(talked: Talked): boolean {
  if (talked.has("inject")) return !talked.has("service") || talked.of("inject").length > 1;
  return talked.has("offTopic") && !talked.has("service");
}
