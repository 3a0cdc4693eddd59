import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import type { z } from "zod";
import { LANGUAGES, type Language } from "../dialog/model/language.ts";
import { type Entry, entrySchema } from "./model/entry.ts";
import { type Offices, officesSchema } from "./model/office.ts";
import { type EntryText, entryTextSchema } from "./model/text.ts";

export interface LoadedEntry {
  readonly entry: Entry;
  readonly texts: ReadonlyMap<Language, EntryText>;
}

export interface Content {
  readonly entries: ReadonlyMap<string, LoadedEntry>;
  readonly offices: Offices;
}

export interface ContentProblem {
  readonly file: string;
  readonly message: string;
}

/**
 * Reads all entries of a folder. Files that do not follow the schema are left out and reported: one editor's slip must
 * not take the whole service down; `knowledge check` fails on them.
 */
export function loadContent(dir: string): { readonly content: Content; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => readYaml(join(dir, file), file, schema, problems);
  const entries = new Map<string, LoadedEntry>();
  for (const id of folders(dir)) {
    const entry = read(join(id, "entry.yaml"), entrySchema);
    if (!entry) continue;
    if (entry.id !== id) problems.push({ file: join(id, "entry.yaml"), message: `id is "${entry.id}", the folder is "${id}"` });
    const texts = new Map<Language, EntryText>();
    for (const language of LANGUAGES) {
      const file = join(id, `${language}.yaml`);
      if (!existsSync(join(dir, file))) continue;
      const text = read(file, entryTextSchema);
      if (text) texts.set(language, text);
    }
    entries.set(id, { entry, texts });
  }
  const offices = existsSync(join(dir, "offices.yaml")) ? read("offices.yaml", officesSchema) : null;
  return { content: { entries, offices: offices ?? { sources: {}, offices: {} } }, problems };
}

const folders = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();

function readYaml<T>(path: string, file: string, schema: z.ZodType<T>, problems: ContentProblem[]): T | null {
  let value: unknown;
  try {
    value = load(readFileSync(path, "utf8"), { schema: CORE_SCHEMA });
  } catch (error) {
    problems.push({ file, message: error instanceof Error ? (error.message.split("\n")[0] ?? "unreadable") : "unreadable" });
    return null;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.push({ file, message: `${issue.path.join(".")}: ${issue.message}` });
  return null;
}
