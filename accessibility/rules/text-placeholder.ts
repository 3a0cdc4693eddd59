import type { Rule } from "./rule.ts";

/** A fact that was not filled in: the citizen would hear "fee dot standard" where the amount belongs. */
export const textPlaceholder: Rule = {
  id: "text-placeholder",
  clause: "WCAG 1.3.1; EN 301 549 9.1.3.1",
  check({ parts }, report) {
    for (const part of parts) {
      if (part.text.includes("{{") || part.text.includes("}}")) report("error", part.block, "a placeholder is not filled in");
    }
  },
};
