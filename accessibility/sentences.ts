/** Ends of sentences in all our languages; "؟" is Arabic and Persian. Closing quotes and brackets belong to the sentence. */
const END = /[.!?؟…]+["“”»’)\]]*(?=\s|$)/g;
/** Before a full stop: a single letter ("z. B.") or a day or ordinal of one or two digits ("1. Mai") does not end a sentence. */
const NO_END = /(?:^|[\s(])(?:\p{L}|\d{1,2})$/u;

/** Where the sentences of a text end: offsets after their last character, the end of the text included. */
function endsOf(text: string): readonly number[] {
  const ends: number[] = [];
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const end = match.index + match[0].length;
    const dot = match[0] === "." && end < text.length;
    if (!dot || !NO_END.test(text.slice(Math.max(0, match.index - 3), match.index))) ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/**
 * The sentences of a text. Meant for editors' texts, in which abbreviations are rare: an unknown one ends a sentence too early,
 * which makes sentences look shorter, never longer.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of endsOf(text)) {
    const sentence = text.slice(start, end).trim();
    if (sentence !== "") sentences.push(sentence);
    start = end;
  }
  return sentences;
}
