/** Characters that take no column: combining marks, bidi controls, joiners. */
const NO_WIDTH = /[\p{Mn}\p{Cf}]/gu;
const ASCII = /^[\x20-\x7e]*$/;

const columns = (text: string): number => (ASCII.test(text) ? text.length : [...text.replace(NO_WIDTH, "")].length);

/**
 * Breaks a text into lines at blanks. The first line begins with `marker`, the others are indented as far. Words longer than
 * the width (web addresses) are never cut. An infinite width gives one line for each line of the text.
 */
export function wrap(text: string, width: number, marker = ""): readonly string[] {
  const indent = " ".repeat(marker.length);
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/[ \t]+/)) {
      if (line !== "" && columns(line) + 1 + columns(word) > width - marker.length) {
        lines.push(line);
        line = word;
      } else {
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line, index) => ((index === 0 ? marker : indent) + line).trimEnd());
}
