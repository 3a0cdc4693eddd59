import { direction } from "../../dialog/model/language.ts";
import type { Rule } from "./rule.ts";
import { type Script, scriptAt } from "./scripts.ts";

/**
 * Programs without `dir` (chat clients, notifications) take the direction from the first letter. A text that begins with a
 * letter of the other direction is turned round there: the sentence falls apart at its numbers and brackets.
 */
export const textDirection: Rule = {
  id: "text-direction",
  clause: "WCAG 1.3.2; EN 301 549 9.1.3.2",
  check({ parts }, report) {
    for (const part of parts) {
      if (part.kind !== "prose") continue;
      const script = firstScript(part.text);
      if (script === null || (script === "arabic") === (direction(part.language) === "rtl")) continue;
      report("warning", part.block, `the text begins with a letter of the other direction than its language (${part.language})`);
    }
  },
};

function firstScript(text: string): Script | null {
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptAt(text.charCodeAt(at));
    if (script !== null) return script;
  }
  return null;
}
