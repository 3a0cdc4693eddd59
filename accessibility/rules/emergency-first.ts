import { namesEmergencyNumber } from "../phone-numbers.ts";
import { sentencesOf } from "../sentences.ts";
import type { Rule } from "./rule.ts";

/** Who needs help now reads or hears one sentence: it names the number. */
export const emergencyFirst: Rule = {
  id: "emergency-first",
  clause: "WCAG 1.3.2; BITV 2.0 Anlage 2 Teil 2 Nr. 8",
  check({ reply, parts }, report) {
    if (reply.outcome !== "emergency") return;
    const first = parts[0]?.block === 0 ? sentencesOf(parts[0].text)[0] : undefined;
    if (first === undefined || !namesEmergencyNumber(first)) {
      report("error", 0, "an emergency reply must name the number to call in its first sentence");
    }
  },
};
