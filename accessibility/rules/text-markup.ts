import type { Rule } from "./rule.ts";

/** Markup left in a text is shown and read as signs: structure belongs into blocks. */
export const textMarkup: Rule = {
  id: "text-markup",
  clause: "WCAG 1.3.1; EN 301 549 9.1.3.1",
  check({ parts }, report) {
    for (const part of parts) {
      if (HINT.test(part.text) && MARKUP.test(part.text)) report("error", part.block, "HTML or Markdown is left in the text");
    }
  },
};

/** Every kind of markup below has one of these signs; most texts have none. */
const HINT = /[<&*_`[#\n]|^\s*[-•]/;
const MARKUP =
  /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});|\*\*\S|__\S|\[[^\]\n]+\]\([^)\n]+\)|`[^`]+`|^\s*#{1,6} |^\s*[-*•] |(?<![\p{L}*])\*[^\s*][^*]*\*(?![\p{L}*])/imu;
