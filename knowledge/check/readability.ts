import { finder } from "../compose.ts";
import { fill } from "../facts/fill.ts";
import { at, type ContentFinding, type Rule, type Subject } from "./finding.ts";
import { citizenTexts, sentencesOf, wordsIn } from "./texts.ts";

/** DESIGN: `short` is spoken in at most 45 seconds. 15 characters a second is a calm German voice; others differ little. */
const MAX_SECONDS = 45;
const CHARACTERS_PER_SECOND = 15;

const MAX_WORDS_GERMAN = 20;
const MAX_WORDS_SIMPLE = 12;

/** The text as it is heard or read; an open fact leaves a word's room. */
const asSaid = ({ content, entry, language }: Subject, text: string): string =>
  fill(text, language, finder(content, entry.id)) ?? text.replace(/\{\{[^}]*\}\}/g, "Angabe");

export const shortCanBeSpoken: Rule = (subject) => {
  const seconds = asSaid(subject, subject.text.modules.short).length / CHARACTERS_PER_SECOND;
  return seconds > MAX_SECONDS
    ? [{ kind: "speech", where: at(subject, "short"), message: `${Math.round(seconds)} seconds spoken, at most ${MAX_SECONDS}` }]
    : [];
};

export const shortSentences: Rule = (subject) => {
  const { language } = subject;
  const limit = language === "de" ? MAX_WORDS_GERMAN : language === "de-simple" ? MAX_WORDS_SIMPLE : null;
  if (limit === null) return [];
  return [...citizenTexts(subject.text)].flatMap(({ part, text }) =>
    sentencesOf(asSaid(subject, text)).flatMap((sentence): ContentFinding[] => {
      const count = wordsIn(sentence).length;
      return count > limit
        ? [{ kind: "readability", where: at(subject, part), message: `${count} words: ${sentence.slice(0, 60)}` }]
        : [];
    }),
  );
};

/** Rules of Leichte Sprache (BITV 2.0 annex 2 part 2) that a program can tell. */
const SIMPLE_RULES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["abbreviation", /\b(z\. ?B|d\. ?h|u\. ?a|usw|bzw|ggf|evtl|inkl|ca|Nr|Abs|Tel|Std|Min)\./u],
  ["subjunctive", /\b(würden?|könnten?|müssten?|dürften?|sollten?|hätten?|wären?|möchten?|gäbe|bräuchten?)\b/iu],
  [
    "passive",
    /\b(wird|werden|wurden?|worden)\b[^.!?]*\b(ge\p{L}{2,}(t|en)|\p{L}+iert|be\p{L}{3,}(t|en)|ver\p{L}{3,}(t|en)|er\p{L}{3,}(t|en))\b(?=[^\p{L}]*[.!?:]|$)/iu,
  ],
];

export const simpleLanguage: Rule = (subject) => {
  if (subject.language !== "de-simple") return [];
  return [...citizenTexts(subject.text)].flatMap(({ part, text }) =>
    sentencesOf(text).flatMap((sentence): ContentFinding[] =>
      SIMPLE_RULES.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => ({
        kind: "readability",
        where: at(subject, part),
        message: `${name}: ${sentence.slice(0, 60)}`,
      })),
    ),
  );
};

const syllables = (word: string): number => Math.max(1, (word.toLowerCase().match(/[aeiouyäöü]+/g) ?? []).length);

/** Flesch for German (Amstad 1978): 180 minus words a sentence minus 58.5 times syllables a word. */
export function fleschOf(subject: Subject, text: string): number {
  const sentences = sentencesOf(asSaid(subject, text));
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 100;
  return 180 - words.length / sentences.length - 58.5 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length);
}
