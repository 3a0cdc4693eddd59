import { sentencesOf } from "../sentences.ts";
import type { Rule } from "./rule.ts";

/** Sentences in capitals are hard to read, and some screen readers spell them. Three words, one of them long, so that "EU, EWR, USA" may stand. */
export const textCapitals: Rule = {
  id: "text-capitals",
  clause: "EN 301 549 4.2.10; BITV 2.0 Anlage 2 Teil 2",
  check({ parts }, report) {
    for (const part of parts) {
      if (part.kind !== "official" && HINT.test(part.text) && sentencesOf(part.text).some(isShouted)) {
        report("error", part.block, "a sentence is written in capitals");
      }
    }
  },
};

/** Two words of two capitals in a row; everything but ASCII is left to the exact test. */
const HINT = /[A-Z\u0080-\uffff]{2}[A-Z\u0080-\uffff]*\s+[A-Z\u0080-\uffff]{2}/;
const MIN_WORDS = 3;

const isShouted = (sentence: string): boolean =>
  !/\p{Ll}|\p{Lo}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= MIN_WORDS && /\p{Lu}{5}/u.test(sentence);
