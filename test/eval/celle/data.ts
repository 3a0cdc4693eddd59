import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Channel } from "../../../dialog/model/conversation.ts";
import { LANGUAGES, type Language } from "../../../dialog/model/language.ts";
import type { Aspect, Outcome } from "../../../dialog/model/outcome.ts";

/** Questions written by hand for this project. Each language has its own; none is a translation of another. */
const FOLDER = join(import.meta.dirname, "../questions");

/** Thresholds, phrases and calibration were chosen on `tuning` alone; only `test` says how good the assistant is. */
export const HALVES = ["tuning", "test"] as const;
export type Half = (typeof HALVES)[number];

/** `unseen` was written by somebody who saw neither entries nor phrases nor other questions, and nobody tuned on it. */
export const PARTS = [...HALVES, "unseen"] as const;
export type Part = (typeof PARTS)[number];

export interface Question {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly entry: string;
  /** Entries that answer the question as well, where it does not say enough to tell them apart. */
  readonly also?: readonly string[];
  readonly aspect: Aspect;
  /** "May I …?" asks for the requirements and is answered by the overview as well. */
  readonly alsoAspects?: readonly Aspect[];
  readonly channel?: Channel;
  readonly kind: "typed" | "spoken" | "mail";
}

/** A message that no entry answers. */
export interface Stray {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/** What one turn of a dialog must come to. `entries` are all to be answered, in any order. */
export interface ExpectedTurn {
  readonly text: string;
  readonly outcome: Outcome | readonly Outcome[];
  readonly entries?: readonly string[];
  readonly aspect?: Aspect;
}

export interface Dialog {
  readonly id: string;
  readonly language: Language;
  readonly turns: readonly ExpectedTurn[];
}

function readLines<T>(name: string): T[] {
  const file = join(FOLDER, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): T => JSON.parse(line));
}

export const readQuestions = (): Question[] =>
  LANGUAGES.flatMap((language) => readLines<Omit<Question, "language">>(language).map((line) => ({ ...line, language })));
export const readUnseenQuestions = (): Question[] => readLines<Question>("unseen");
export const readStrays = (): Stray[] => readLines<Stray>("out-of-scope");
export const readUnseenStrays = (): Stray[] => readLines<Stray>("out-of-scope-unseen");
/** What the calibration may learn from: the tuning half. */
export const readTrainingStrays = (): Stray[] => readStrays().filter((stray) => halfOf(stray) === "tuning");
export const readDialogs = (): Dialog[] => readLines<Dialog>("dialogs");

/** By a hash of the id, so that nobody chooses which question falls into which half. */
export const halfOf = ({ id }: { readonly id: string }): Half =>
  (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0 ? "tuning" : "test";
