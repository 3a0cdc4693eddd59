import type { Rule } from "./rule.ts";

/** Two links that sound the same and lead to different places cannot be told apart in a list of links. */
export const linkSameText: Rule = {
  id: "link-same-text",
  clause: "WCAG 2.4.4, 3.2.4; EN 301 549 9.2.4.4",
  check({ reply }, report) {
    const targets = new Map<string, string>();
    reply.blocks.forEach((block, index) => {
      if (block.kind !== "link" && block.kind !== "form") return;
      const name = (block.kind === "form" ? `${block.text} (${block.format})` : block.text).trim().toLowerCase();
      const known = targets.get(name);
      if (known === undefined) targets.set(name, block.href);
      else if (known !== block.href) report("error", index, "another link of this reply has the same text and another target");
    });
  },
};
