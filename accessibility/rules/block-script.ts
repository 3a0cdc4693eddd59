import type { Rule } from "./rule.ts";
import { type Script, scriptAt, scriptOf } from "./scripts.ts";
import type { Part } from "./subject.ts";

/**
 * The letters of a block are those of its language. German terms in brackets are usual, so more than half of the letters of
 * the block must be foreign. A block in another language than the reply's is an error, since its `lang` was set on purpose and
 * wrong; one in the reply's language may be a list of German names: a warning.
 */
export const blockScript: Rule = {
  id: "block-script",
  clause: "WCAG 3.1.2; EN 301 549 9.3.1.2",
  check({ reply, parts }, report) {
    let from = 0;
    for (let at = 1; at <= parts.length; at += 1) {
      const first = parts[from];
      if (first === undefined || parts[at]?.block === first.block) continue;
      if (isForeign(parts, from, at, scriptOf(first.language))) {
        const severity = first.language === reply.language ? "warning" : "error";
        report(severity, first.block, `most letters are not those of the block's language (${first.language})`);
      }
      from = at;
    }
  },
};

function isForeign(parts: readonly Part[], from: number, to: number, own: Script): boolean {
  let balance = 0;
  for (let index = from; index < to; index += 1) {
    const part = parts[index];
    if (part !== undefined && part.kind !== "official") balance += foreignness(part.text, own);
  }
  return balance > 0;
}

/** Foreign letters minus own letters. */
function foreignness(text: string, own: Script): number {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptAt(text.charCodeAt(at));
    if (script !== null) balance += script === own ? -1 : 1;
  }
  return balance;
}
