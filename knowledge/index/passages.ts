/** A passage is what one look takes in; short enough that words in it belong together. */
const PASSAGE_WORDS = 80;

const countWords = (line: string): number => line.split(/\s+/).filter((word) => word !== "").length;

/** Sentences of one line, when a whole page is one line. */
const pieces = (line: string): readonly string[] =>
  countWords(line) <= PASSAGE_WORDS ? [line] : (line.match(/[^.!?؟。]+[.!?؟。]*\s*/gu) ?? [line]);

/** Cuts a plain page into passages of about 60 words at line ends, or at sentence ends in long lines. */
export function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const line of text.split(/\n/).flatMap(pieces)) {
    const words = countWords(line);
    if (words === 0) continue;
    if (length > 0 && length + words > PASSAGE_WORDS) {
      passages.push(open.join("\n"));
      open = [];
      length = 0;
    }
    open.push(line.trim());
    length += words;
  }
  if (open.length > 0) passages.push(open.join("\n"));
  return passages;
}
