import { isLanguage, isTextLanguage } from "../../dialog/model/language.ts";
import type { Rule } from "./rule.ts";

/** Without a known language a screen reader or voice reads the block in the wrong one, and `dir` cannot be set. */
export const blockLanguage: Rule = {
  id: "block-language",
  clause: "WCAG 3.1.2; EN 301 549 9.3.1.2",
  check({ reply }, report) {
    if (!isLanguage(reply.language)) report("error", null, "the reply names no language of ours");
    reply.blocks.forEach((block, index) => {
      if (!isTextLanguage(block.language)) report("error", index, "the block names no language that we know");
    });
  },
};
