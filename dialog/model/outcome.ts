/** What became of one citizen message (closed set, DESIGN §5). "We have nothing on this" is an outcome, not an error. */
export const OUTCOMES = [
  "answered",
  "clarify",
  "no_answer",
  "out_of_scope",
  "handed_off",
  "emergency",
  "refused",
  "chitchat",
  "command",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Which part of an entry is asked for (closed set, DESIGN §5). */
export const ASPECTS = [
  "overview",
  "requirements",
  "documents",
  "procedure",
  "fees",
  "deadline",
  "processingTime",
  "responsible",
  "hours",
  "appointment",
  "online",
  "forms",
  "legalBasis",
] as const;
export type Aspect = (typeof ASPECTS)[number];

const KNOWN_ASPECTS: ReadonlySet<string> = new Set(ASPECTS);
export const isAspect = (value: string): value is Aspect => KNOWN_ASPECTS.has(value);
