/**
 * Where a calibrated search score (0 to 1) lets the assistant answer, ask, or say that it found nothing.
 * Tuned with `npm run -s eval`, on the tuning half only; the figures stand in docs/evaluation.md.
 */
export const ANSWER_AT = 0.2;
export const ASK_AT = 0.08;

/** A second entry with more than this share of the best one's score makes the question ambiguous. */
export const RIVAL_FROM = 0.7;

/** The same when the question says the best one's name in full, and the second one's in part only. */
export const NAMED_RIVAL_FROM = 0.95;

/** Entries with at least this share of the best one's score are offered as choices. */
export const OFFER_FROM = 0.04;

/** "Which papers do we need?": asks for a part, and names nothing that fits this well: it is about the topic. */
export const FOLLOW_UP_BELOW = 0.4;

/** "Where do I have to go?": so few words without any name of an entry are about the topic. */
export const GENERIC_WORDS = 6;

/** "And do I need an appointment for that?": an entry of its own must fit this well to be meant instead of the topic. */
export const NEW_TOPIC_AT = 0.85;

/** A citizen chooses among at most this many (DESIGN §2.3). */
export const MAX_OPTIONS = 4;

/** A second miss in a row goes to a person without another question. */
export const MISSES_BEFORE_HANDOFF = 2;
