/** Shorter lines end where their author ended them. Programs wrap at 65 to 78 characters (RFC 3676 §4.2). */
const MIN_WRAPPED_CHARS = 45;

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/;

/** Joins lines that a mail program wrapped: the dialog takes the end of a line for the end of a question. */
export function unwrap(text: string): string {
  const joined: string[] = [];
  let open = false;
  for (const line of text.split("\n").map((raw) => raw.trimEnd())) {
    if (open && line !== "" && !LIST_ITEM.test(line)) joined.push(`${joined.pop() ?? ""} ${line.trimStart()}`);
    else joined.push(line);
    open = line.length >= MIN_WRAPPED_CHARS && !/[.?!:;؟…]["”“»)]*$/u.test(line);
  }
  return joined.join("\n").replace(/\n{3,}/g, "\n\n");
}

/** At most `limit` code points, ended after a sentence, else after a word. */
export function cutAtSentence(text: string, limit: number): string {
  const points = Array.from(text.slice(0, limit * 2 + 2));
  if (points.length <= limit) return text;
  const head = points.slice(0, limit).join("");
  const sentence = Math.max(...[". ", "? ", "! ", "؟ ", ".\n", "?\n", "!\n", "\n\n"].map((end) => head.lastIndexOf(end)));
  if (sentence > head.length / 2) return head.slice(0, sentence + 1).trimEnd();
  const word = head.lastIndexOf(" ");
  return (word > head.length / 2 ? head.slice(0, word) : head).trimEnd();
}
