import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../dialog/model/language.ts";
import { type Concept, createLexicon, type Lexicon } from "./lexicon.ts";

/** Leichte Sprache has no column: its words are German words. */
const COLUMNS: readonly Language[] = LANGUAGES.filter((language) => language !== "de-simple");
const HEADER = ["concept", ...COLUMNS].join("\t");

/** A lexicon file that cannot be read as one. The message says file, line and what is expected. */
export class LexiconError extends Error {}

/**
 * Reads all `<domain>.tsv` of a folder, in order of name. Columns: concept, then one per language; variants of a cell
 * are separated by " | ". Concept ids are unique over all files.
 *
 * @throws LexiconError
 */
export function loadLexicon(folder: string): Lexicon {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  const concepts = files.flatMap((name) => readConcepts(name, readFileSync(join(folder, name), "utf8")));
  const seen = new Set<string>();
  for (const { id } of concepts) {
    if (seen.has(id)) throw new LexiconError(`concept "${id}" stands twice in ${folder}: give one of them another id`);
    seen.add(id);
  }
  return createLexicon(concepts);
}

export function readConcepts(file: string, text: string): Concept[] {
  const [header, ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (header !== HEADER) throw new LexiconError(`${file}:1: the header must be "${HEADER.replaceAll("\t", "\\t")}"`);
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [readConcept(`${file}:${index + 2}`, line)]));
}

function readConcept(where: string, line: string): Concept {
  const [id = "", ...cells] = line.split("\t");
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new LexiconError(`${where}: "${id}" is no concept id (a-z, 0-9, hyphens)`);
  if (cells.length !== COLUMNS.length) {
    throw new LexiconError(`${where}: ${cells.length} languages instead of ${COLUMNS.length}`);
  }
  return { id, variants: (language) => namesIn(line, COLUMNS.indexOf(language) + 1) };
}

/** The names in one cell of a line. */
const namesIn = (line: string, cell: number): string[] =>
  (cell > 0 ? (line.split("\t")[cell] ?? "") : "")
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
