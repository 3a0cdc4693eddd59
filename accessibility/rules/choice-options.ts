import type { Rule } from "./rule.ts";

const MIN = 2;
/** What a caller can hold in mind (DESIGN §2.3). */
const MAX = 4;

/** A choice asks between two and four things that differ in what is seen and heard and in what is sent. */
export const choiceOptions: Rule = {
  id: "choice-options",
  clause: "WCAG 2.4.6, 3.3.2; EN 301 549 9.3.3.2",
  check({ reply }, report) {
    reply.blocks.forEach((block, index) => {
      if (block.kind !== "choice") return;
      const count = block.options.length;
      if (count < MIN || count > MAX) report("error", index, `a choice has ${count} options; ${MIN} to ${MAX} are allowed`);
      const labels = new Set(block.options.map((option) => option.label.trim().toLowerCase()));
      const ids = new Set(block.options.map((option) => option.id));
      if (labels.size < count || ids.size < count) report("error", index, "two options of a choice are the same");
    });
  },
};
