import type { Rule } from "./rule.ts";

/**
 * Bidi controls that are opened and not closed turn round what follows, up to the buttons after the text; overrides show letters
 * in another order than they are read ("Trojan Source", CVE-2021-42574).
 */
export const textBidi: Rule = {
  id: "text-bidi",
  clause: "WCAG 1.3.2; EN 301 549 9.1.3.2",
  check({ parts }, report) {
    for (const part of parts) {
      if (CONTROL.test(part.text) && !isBalanced(part.text)) {
        report("error", part.block, "bidi control characters are not closed, or override the order of letters");
      }
    }
  },
};

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const POP_EMBEDDING = 0x202c;
const POP_ISOLATE = 0x2069;

function isBalanced(text: string): boolean {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x202d || code === 0x202e) return false;
    if (code === 0x202a || code === 0x202b) open.push(POP_EMBEDDING);
    else if (code >= 0x2066 && code <= 0x2068) open.push(POP_ISOLATE);
    else if ((code === POP_EMBEDDING || code === POP_ISOLATE) && open.pop() !== code) return false;
  }
  return open.length === 0;
}
