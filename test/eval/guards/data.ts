import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isLanguage, type Language } from "../../../dialog/model/language.ts";

export interface Row {
  readonly language: Language;
  /** The columns between language and text. */
  readonly gold: readonly string[];
  readonly text: string;
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The rows of a file of tab-separated values in data/. */
export function rowsOf(file: string): Row[] {
  return readFileSync(path(`data/${file}.tsv`), "utf8")
    .trim()
    .split("\n")
    .map(rowOf);
}

function rowOf(line: string): Row {
  const columns = line.split("\t");
  const language = columns.at(0);
  const text = columns.at(-1);
  if (!isLanguage(language) || text === undefined) throw new Error(`not a row of the evaluation: ${line}`);
  return { language, gold: columns.slice(1, -1), text };
}

/** Example questions of the German entries. */
export function contentQuestions(): Row[] {
  const content = path("../../../knowledge/content");
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => questionsOf(readFileSync(`${content}/${entry.name}/de.yaml`, "utf8")))
    .map((text) => ({ language: "de", gold: [], text }));
}

function questionsOf(yaml: string): string[] {
  const entry: unknown = parse(yaml);
  if (typeof entry !== "object" || entry === null || !("questions" in entry) || !Array.isArray(entry.questions)) return [];
  return entry.questions.filter((question) => typeof question === "string");
}

/** Cuts by the text itself (FNV-1a), so that a row stays in its half when rows are added. */
export function halfOf(text: string): "tuning" | "test" {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 2 === 0 ? "tuning" : "test";
}
