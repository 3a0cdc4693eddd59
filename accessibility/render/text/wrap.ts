/** Ranges of code units that take no column: combining marks, joiners, bidi controls, the second half of a surrogate pair. */
const NO_WIDTH: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

function columns(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && NO_WIDTH.some(([first, last]) => code >= first && code <= last)) count -= 1;
  }
  return count;
}

/**
 * Breaks a text into lines at blanks. The first line begins with `marker`, the others are indented as far. Words longer than
 * the width (web addresses) are never cut. An infinite width gives one line for each line of the text.
 */
export function wrap(text: string, width: number, marker = ""): readonly string[] {
  const indent = " ".repeat(marker.length);
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    lines.push(...linesOf(paragraph.split(/[ \t]+/), width - marker.length));
  }
  return lines.map((line, index) => ((index === 0 ? marker : indent) + line).trimEnd());
}

function linesOf(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words) {
    const needed = columns(word);
    if (used > 0 && used + 1 + needed > width) {
      lines.push(line);
      line = word;
      used = needed;
    } else {
      line = used === 0 ? word : `${line} ${word}`;
      used += needed + (used === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines;
}
