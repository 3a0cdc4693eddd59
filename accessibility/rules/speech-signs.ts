import type { Rule } from "./rule.ts";

/** Brackets and bracketed abbreviations are pauses to the eye and noise or silence to the ear. */
export const speechSigns: Rule = {
  id: "speech-signs",
  clause: "EN 301 549 4.2.1; WCAG 3.1.4",
  channels: ["phone"],
  check({ speech }, report) {
    if (speech().some(({ text }) => SIGNS.test(text))) report("error", null, "brackets or signs would be read out");
  },
};

const SIGNS = /[()[\]{}<>*_#|\\^~]|§/;
