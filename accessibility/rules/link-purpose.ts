import type { Rule } from "./rule.ts";
import { VAGUE_WORDS } from "./vague-words.ts";

/** Screen readers list links without their surroundings; "here" in such a list leads nowhere. */
export const linkPurpose: Rule = {
  id: "link-purpose",
  clause: "WCAG 2.4.4; EN 301 549 9.2.4.4",
  check({ reply }, report) {
    reply.blocks.forEach((block, index) => {
      if (block.kind !== "link" && block.kind !== "form") return;
      if (VAGUE_WORDS.has(bare(block.text))) report("error", index, "the link text does not say where the link leads");
    });
  },
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.…!:»>→›"„“()]+/g, "")
    .trim();
