import type { Rule } from "./rule.ts";

/** Nobody understands "h t t p s colon slash slash" on the phone. The renderer takes addresses out; this finds what slipped through. */
export const speechAddress: Rule = {
  id: "speech-address",
  clause: "EN 301 549 4.2.1",
  channels: ["phone"],
  check({ speech }, report) {
    if (speech().some(({ text }) => ADDRESS.test(text)))
      report("error", null, "a web or mail address would be read out as signs");
  },
};

const ADDRESS = /:\/\/|www\.|@|\w\.(?:de|com|org|net|eu|info)(?![\p{L}\d])/iu;
