import type { Core } from "../../../composition.ts";
import type { Language } from "../../../dialog/model/language.ts";
import type { Aspect } from "../../../dialog/model/outcome.ts";
import { ask, type Result } from "./ask.ts";
import { HALVES, type Half, halfOf, type Question, readQuestions, readStrays, readUnseenStrays, type Stray } from "./data.ts";

/** Shares from 0 to 1. */
export interface QuestionRow {
  readonly language: Language | "others";
  readonly half: Half;
  readonly questions: number;
  /** The right entry was answered, or was the best candidate where nothing was answered. */
  readonly first: number;
  /** Among the answers of the right entry. */
  readonly aspect: number;
  readonly clarified: number;
  /** Among the clarified: the right entry was offered. */
  readonly offered: number;
  /** In scope, but neither answered nor asked about. */
  readonly refused: number;
  /** Answered with the wrong entry. */
  readonly misled: number;
  /** Replied in the language of the question. */
  readonly languageRight: number;
}

export interface StrayRow {
  readonly half: Half | "unseen";
  readonly messages: number;
  /** Answered as if an entry were about it. */
  readonly answered: number;
  readonly clarified: number;
}

export interface Judged {
  readonly question: Question;
  readonly result: Result;
}
export interface JudgedStray {
  readonly stray: Stray;
  readonly result: Result;
}

export interface QuestionReport {
  readonly rows: readonly QuestionRow[];
  readonly strays: readonly StrayRow[];
  readonly judged: readonly Judged[];
  readonly judgedStrays: readonly JudgedStray[];
}

const CHOSEN: ReadonlySet<Language> = new Set(["de-simple"]);
const languageOf = (language: Language): Language | null => (CHOSEN.has(language) ? language : null);

export async function evaluateQuestions(core: Core): Promise<QuestionReport> {
  const judged: Judged[] = [];
  for (const question of readQuestions())
    judged.push({ question, result: await ask(core, { ...question, language: languageOf(question.language) }) });
  const judgedStrays = await judgeStrays(core, readStrays());
  const unseen = await judgeStrays(core, readUnseenStrays());
  const languages = [...new Set(judged.map(({ question }) => question.language))];
  const rows = HALVES.flatMap((half) => {
    const ofHalf = judged.filter(({ question }) => halfOf(question) === half);
    const single = languages.map((language) =>
      rowOf(
        language,
        half,
        ofHalf.filter(({ question }) => question.language === language),
      ),
    );
    return [
      ...single,
      rowOf(
        "others",
        half,
        ofHalf.filter(({ question }) => question.language !== "de"),
      ),
    ];
  });
  const halves = HALVES.map((half) =>
    strayRow(
      half,
      judgedStrays.filter(({ stray }) => halfOf(stray) === half),
    ),
  );
  return { rows, strays: [...halves, strayRow("unseen", unseen)], judged, judgedStrays };
}

async function judgeStrays(core: Core, strays: readonly Stray[]): Promise<JudgedStray[]> {
  const judged: JudgedStray[] = [];
  for (const stray of strays)
    judged.push({ stray, result: await ask(core, { text: stray.text, language: languageOf(stray.language) }) });
  return judged;
}

export const isRight = (question: Question, entry: string | null): boolean =>
  entry !== null && (question.entry === entry || (question.also?.includes(entry) ?? false));

export const isAspect = ({ aspect, alsoAspects }: Question, read: Aspect | null): boolean =>
  read !== null && (aspect === read || (alsoAspects?.includes(read) ?? false));

const rowOf = (language: QuestionRow["language"], half: Half, judged: readonly Judged[]): QuestionRow => {
  const answered = judged.filter(({ result }) => result.outcome === "answered");
  const clarified = judged.filter(({ result }) => result.outcome === "clarify");
  const right = answered.filter(({ question, result }) => isRight(question, result.first));
  return {
    language,
    half,
    questions: judged.length,
    first: share(judged, ({ question, result }) => isRight(question, result.first)),
    aspect: share(right, ({ question, result }) => isAspect(question, result.aspect)),
    clarified: clarified.length / Math.max(1, judged.length),
    offered: share(clarified, ({ question, result }) => result.entries.some((entry) => isRight(question, entry))),
    refused: (judged.length - answered.length - clarified.length) / Math.max(1, judged.length),
    misled: (answered.length - right.length) / Math.max(1, judged.length),
    languageRight: share(judged, ({ question, result }) => result.language === question.language),
  };
};

function strayRow(half: StrayRow["half"], ofHalf: readonly JudgedStray[]): StrayRow {
  return {
    half,
    messages: ofHalf.length,
    answered: share(ofHalf, ({ result }) => result.outcome === "answered"),
    clarified: share(ofHalf, ({ result }) => result.outcome === "clarify"),
  };
}

/** Of nothing everything is right: an empty set does not look like a failure. */
const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length === 0 ? 1 : items.filter(test).length / items.length;
