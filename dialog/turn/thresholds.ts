/**
 * Where a calibrated search score (0 to 1) lets the assistant answer, ask, or say that it found nothing.
 * Tuned with `npm run -s eval`, on the tuning half only; the figures stand in docs/evaluation.md.
 */
export const ANSWER_AT = 0.5;
export const ASK_AT = 0.3;

/** The best entry must lead the second by this much, else the question is ambiguous. */
export const CLEAR_LEAD = 0.1;

/** Entries this close to the best one are offered as choices. */
export const OFFER_WITHIN = 0.3;

/** A citizen chooses among at most this many (DESIGN §2.3). */
export const MAX_OPTIONS = 4;

/** A second miss in a row goes to a person without another question. */
export const MISSES_BEFORE_HANDOFF = 2;
