import type { Rule } from "./rule.ts";

/** A web address as a link text is read out letter by letter and says nothing about the page. */
export const linkTextUrl: Rule = {
  id: "link-text-url",
  clause: "WCAG 2.4.4; EN 301 549 9.2.4.4",
  check({ reply }, report) {
    reply.blocks.forEach((block, index) => {
      if (block.kind !== "link" && block.kind !== "form") return;
      if (ADDRESS.test(block.text)) report("error", index, "the link text is a web address instead of words");
    });
  },
};

/** A scheme, "www.", or a text that is nothing but a host name with a path. */
const ADDRESS = /https?:\/\/|www\.|^\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?\s*$/i;
