import type { TextLanguage } from "../../../dialog/model/language.ts";
import { sentencesOf } from "../../sentences.ts";
import { speakAddresses, speakPhones } from "./addresses.ts";
import { expand } from "./expand.ts";
import { speakMoney } from "./money.ts";
import { clean, speakFigures, speakSigns, spellAcronyms, tidy } from "./symbols.ts";
import { speakDates, speakTimes } from "./time.ts";

/** What one sentence goes through, in this order: each step leaves nothing that a later one would misread. */
const STEPS: readonly ((text: string, language: TextLanguage) => string)[] = [
  speakAddresses,
  speakPhones,
  speakMoney,
  speakTimes,
  speakFigures,
  spellAcronyms,
  speakSigns,
];

/**
 * A text as sentences that a voice can say. Dates and abbreviations come before the sentences are told apart, because both
 * contain full stops; numbers come after, because "112." ends a sentence and "1 1 2." would not.
 */
export function speak(text: string, language: TextLanguage): readonly string[] {
  const plain = expand(speakDates(clean(text), language), language);
  return sentencesOf(plain)
    .map((sentence) => speakPart(sentence, language))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .map((sentence) => (/[.!?؟…:;]$/.test(sentence) ? sentence : `${sentence}.`));
}

/** A part of a sentence, such as a title or a list item: without an end of its own. */
export const speakWords = (text: string, language: TextLanguage): string =>
  speakPart(expand(speakDates(clean(text), language), language), language).replace(/[.;,،]+$/, "");

/** All that any of the steps looks for; a sentence of words alone needs none of them. */
const NOTABLE = /[^\p{L}\p{M}\u200c ,.;!?؟،'’-]|[A-Z]{2}|\.\S| [-–,.;!?؟،]|^[ ,،]|[ ,،]$| {2}/u;

function speakPart(text: string, language: TextLanguage): string {
  if (!NOTABLE.test(text)) return text;
  let spoken = text;
  for (const step of STEPS) spoken = step(spoken, language);
  return tidy(spoken);
}
