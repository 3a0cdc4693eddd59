import { MAX_SECONDS } from "../render/speech.ts";
import type { Rule } from "./rule.ts";

/** What takes longer is cut by the renderer, perhaps before what the caller asked for. */
export const speechLength: Rule = {
  id: "speech-length",
  clause: "EN 301 549 4.2.10",
  channels: ["phone"],
  check({ speech }, report) {
    const seconds = speech().reduce((sum, utterance) => sum + utterance.seconds, 0);
    if (seconds > MAX_SECONDS)
      report("warning", null, `takes about ${Math.round(seconds)} seconds to say; at most ${MAX_SECONDS} are heard`);
  },
};
