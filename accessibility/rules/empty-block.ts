import type { Block } from "../../dialog/model/reply.ts";
import type { Rule } from "./rule.ts";

/** An empty paragraph, item or table is announced and then nothing follows. */
export const emptyBlock: Rule = {
  id: "empty-block",
  clause: "WCAG 1.3.1; EN 301 549 9.1.3.1",
  check({ reply, parts }, report) {
    if (reply.blocks.length === 0) report("error", null, "the reply has no blocks");
    reply.blocks.forEach((block, index) => {
      if (hasNothing(block)) report("error", index, `the ${block.kind} is empty`);
    });
    for (const part of parts) {
      if (part.text.trim() === "") report("error", part.block, "a text is empty");
    }
  },
};

/** Emptiness that shows in no text. */
function hasNothing(block: Block): boolean {
  switch (block.kind) {
    case "list":
    case "steps":
      return block.items.length === 0;
    case "hours":
      return block.spans.length === 0;
    case "contact":
      return !block.phone && !block.email && !block.address;
    default:
      return false;
  }
}
