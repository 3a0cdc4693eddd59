import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** OMoS-QA (CC-BY-4.0, Kleinle, Prange, Friedrich, KONVENS 2024) lies beside the project and is never copied into it. */
const FOLDER = join(import.meta.dirname, "../../../../shared/data/omos");

/** Languages in which the corpus has both pages and questions. */
export const OMOS_LANGUAGES = ["de", "en", "fr", "uk", "ar"] as const;
export type OmosLanguage = (typeof OMOS_LANGUAGES)[number];

export interface Page {
  readonly id: string;
  readonly language: OmosLanguage;
  readonly title: string;
  readonly text: string;
}

export interface Question {
  readonly id: string;
  readonly language: OmosLanguage;
  readonly text: string;
  /** The page a question was asked about; named even where no line of the page answers it. */
  readonly page: string;
}

/** Parameters were chosen on `tuning` alone; only `test` says how good the search is. */
export type Half = "tuning" | "test";

const readLines = <T>(name: string): T[] =>
  readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): T => JSON.parse(line));

export const corpusExists = (): boolean => existsSync(join(FOLDER, "pages.de.jsonl"));
export const readPages = (language: OmosLanguage): Page[] => readLines<Page>(`pages.${language}.jsonl`);
export const readQuestions = (language: OmosLanguage): Question[] => readLines<Question>(`questions.${language}.jsonl`);

/** By a hash of the id, so that the parallel questions of all languages fall into the same half. */
export const halfOf = (question: Question): Half =>
  (createHash("sha256").update(question.id).digest()[0] ?? 0) % 2 === 0 ? "tuning" : "test";
