import type { TextLanguage } from "../../dialog/model/language.ts";
import { sentencesOf } from "../sentences.ts";
import type { Rule } from "./rule.ts";

/** Long sentences are lost by ear and by readers with learning difficulties. The limits are those of docs/content-guide.md. */
export const sentenceLength: Rule = {
  id: "sentence-length",
  clause: "WCAG 3.1.5; BITV 2.0 Anlage 2 Teil 2 Nr. 5",
  check({ parts }, report) {
    for (const part of parts) {
      const limit = LIMITS[part.language] ?? OTHER_LIMIT;
      if (part.kind !== "prose" || wordsOf(part.text) <= limit) continue;
      const longest = Math.max(...sentencesOf(part.text).map(wordsOf));
      if (longest <= limit) continue;
      report(
        longest > ERROR_LIMIT ? "error" : "warning",
        part.block,
        `a sentence has ${longest} words; at most ${limit} are easy to follow`,
      );
    }
  },
};

const LIMITS: Readonly<Partial<Record<TextLanguage, number>>> = { de: 20, "de-simple": 12 };
const OTHER_LIMIT = 25;
const ERROR_LIMIT = 35;

/** Runs of characters between blanks; those without a letter or digit ("–") are so rare that they may count. */
function wordsOf(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inside) words += 1;
    inside = !blank;
  }
  return words;
}
