import type { Rule } from "./rule.ts";

/** Five digits in a row are said as "twenty-nine thousand …": nobody can note down a postcode or phone number from that. */
export const speechDigits: Rule = {
  id: "speech-digits",
  clause: "EN 301 549 4.2.1",
  channels: ["phone"],
  check({ speech }, report) {
    if (speech().some(({ text }) => DIGITS.test(text)))
      report("error", null, "a group of more than four digits would be said as one number");
  },
};

const DIGITS = /\d{5}/;
