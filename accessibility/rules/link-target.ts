import { isLinkTarget } from "../link-target.ts";
import type { Rule } from "./rule.ts";

/** A target that the renderers do not make a link of: the citizen would get a text that leads nowhere. */
export const linkTarget: Rule = {
  id: "link-target",
  clause: "WCAG 2.4.4; EN 301 549 9.2.4.4",
  check({ reply }, report) {
    reply.blocks.forEach((block, index) => {
      if (block.kind !== "link" && block.kind !== "form") return;
      if (!isLinkTarget(block.href)) report("error", index, "the target is no https:, mailto: or tel: address");
    });
  },
};
