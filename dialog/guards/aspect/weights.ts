import type { Aspect } from "../../model/outcome.ts";

/** Every aspect but the overview, which needs no cue: it is what is left. */
export const ASKED = [
  "fees",
  "hours",
  "documents",
  "processingTime",
  "appointment",
  "deadline",
  "online",
  "legalBasis",
  "forms",
  "responsible",
  "requirements",
  "procedure",
] as const satisfies readonly Aspect[];
export type Asked = (typeof ASKED)[number];

/** Lists of phrases that ask for an aspect; syntax: match/pattern.ts. `overview` names what must not be taken for one. */
export type AspectPhrases = Readonly<Record<Asked | "overview", string>>;

/**
 * How much a cue says. "Wie viel kostet …" and "Wo kann ich online …" contain a cue for a broader aspect ("wie", "wo") as
 * well; the narrower one is meant. Set on the tuning half of test/eval/guards.
 */
export const WEIGHTS: Readonly<Record<Asked, number>> = {
  fees: 3,
  hours: 2.95,
  documents: 2.9,
  processingTime: 2.9,
  appointment: 2.8,
  deadline: 2.75,
  online: 2.6,
  legalBasis: 2.6,
  forms: 2.5,
  responsible: 2.2,
  requirements: 1.7,
  procedure: 1.65,
};

/** What each letter of a cue adds, up to a limit: "was muss ich mitbringen" says more than "was muss ich". */
export const PER_LETTER = 0.02;
export const MOST_LETTERS = 25;
