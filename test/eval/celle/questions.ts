import type { Core } from "../../../composition.ts";
import type { Language } from "../../../dialog/model/language.ts";
import type { Aspect } from "../../../dialog/model/outcome.ts";
import { ask, type Result } from "./ask.ts";
import {
  halfOf,
  PARTS,
  type Part,
  type Question,
  readQuestions,
  readStrays,
  readUnseenQuestions,
  readUnseenStrays,
  type Stray,
} from "./data.ts";

/** Shares from 0 to 1. */
export interface QuestionRow {
  readonly language: Language | "others";
  readonly half: Part;
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
  readonly half: Part;
  readonly messages: number;
  /** Answered as if an entry were about it. */
  readonly answered: number;
  readonly clarified: number;
}

export interface Judged {
  readonly question: Question;
  readonly part: Part;
  readonly result: Result;
}
export interface JudgedStray {
  readonly stray: Stray;
  readonly part: Part;
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
  const judged = [...(await judge(core, readQuestions(), halfOf)), ...(await judge(core, readUnseenQuestions(), unseen))];
  const judgedStrays = [
    ...(await judgeStrays(core, readStrays(), halfOf)),
    ...(await judgeStrays(core, readUnseenStrays(), unseen)),
  ];
  return {
    rows: PARTS.flatMap((part) =>
      rowsOf(
        part,
        judged.filter((one) => one.part === part),
      ),
    ),
    strays: PARTS.map((part) =>
      strayRow(
        part,
        judgedStrays.filter((one) => one.part === part),
      ),
    ),
    judged,
    judgedStrays,
  };
}

const unseen = (): Part => "unseen";

/** One row a language, and one for all but German together. */
function rowsOf(part: Part, judged: readonly Judged[]): QuestionRow[] {
  const byLanguage = Map.groupBy(judged, ({ question }) => question.language);
  const others = judged.filter(({ question }) => question.language !== "de");
  return [...[...byLanguage].map(([language, own]) => rowOf(language, part, own)), rowOf("others", part, others)];
}

async function judge(core: Core, questions: readonly Question[], partOf: (question: Question) => Part): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const result = await ask(core, { ...question, language: languageOf(question.language) });
    judged.push({ question, part: partOf(question), result });
  }
  return judged;
}

async function judgeStrays(core: Core, strays: readonly Stray[], partOf: (stray: Stray) => Part): Promise<JudgedStray[]> {
  const judged: JudgedStray[] = [];
  for (const stray of strays) {
    const result = await ask(core, { text: stray.text, language: languageOf(stray.language) });
    judged.push({ stray, part: partOf(stray), result });
  }
  return judged;
}

export const isRight = (question: Question, entry: string | null): boolean =>
  entry !== null && (question.entry === entry || (question.also?.includes(entry) ?? false));

export const isAspect = ({ aspect, alsoAspects }: Question, read: Aspect | null): boolean =>
  read !== null && (aspect === read || (alsoAspects?.includes(read) ?? false));

const rowOf = (language: QuestionRow["language"], half: Part, judged: readonly Judged[]): QuestionRow => {
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
