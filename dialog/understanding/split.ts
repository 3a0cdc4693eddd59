/** At most this many questions of one message are looked at; a longer list is for a person. */
const MAX_QUESTIONS = 4;

/** Shorter pieces ("Danke!", "Hallo.") belong to their neighbours. */
const MIN_CHARS = 8;

const ENDS = /(?<=[?؟!.…])\s+|\n+/u;

/** Cuts a message into its sentences; "two questions in one message" are found among them. */
export function splitQuestions(text: string): string[] {
  const pieces = text
    .split(ENDS)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= MIN_CHARS);
  const asking = pieces.filter((piece) => /[?؟]$/.test(piece));
  const parts = asking.length >= 2 ? asking : pieces;
  return parts.length > 0 ? parts.slice(0, MAX_QUESTIONS) : [text];
}
