import type { Rule } from "./rule.ts";

/** An address inside a sentence cannot be followed in HTML, is read letter by letter, and belongs into a link block. */
export const textUrl: Rule = {
  id: "text-url",
  clause: "WCAG 2.4.4; EN 301 549 9.2.4.4",
  check({ parts }, report) {
    for (const part of parts) {
      if (part.kind === "prose" && URL.test(part.text)) report("warning", part.block, "a web address stands in the text");
    }
  },
};

const URL = /https?:\/\/|www\.\w/i;
