import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { LANGUAGES } from "../../../dialog/model/language.ts";
import { type IndexDocument, passagesOf } from "../../../knowledge/index/index.ts";

const FOLDER = join(import.meta.dirname, "../../../knowledge/content");

/** What the search sees of `<language>.yaml`. */
interface Text {
  readonly title: string;
  readonly synonyms?: readonly unknown[];
  readonly questions?: readonly unknown[];
  readonly modules?: Readonly<Record<string, unknown>>;
}

/** The Celle entries as documents, read without the checks of the knowledge base: unfinished entries count too. */
export function readCelle(): IndexDocument[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((item) => item.isDirectory());
  return folders.flatMap(({ name }) =>
    LANGUAGES.flatMap((language) => {
      const file = join(FOLDER, name, `${language}.yaml`);
      if (!existsSync(file)) return [];
      const text: Text = parse(readFileSync(file, "utf8"));
      return [
        {
          id: name,
          language,
          title: text.title,
          synonyms: (text.synonyms ?? []).map(String),
          questions: (text.questions ?? []).map(String),
          passages: Object.values(text.modules ?? {}).flatMap((module) => passagesOf(plain(module))),
        },
      ];
    }),
  );
}

/** Paragraphs, lists and steps as lines; facts (`{{…}}`) say nothing about the topic. */
function plain(value: unknown): string {
  if (typeof value === "string") return value.replace(/\{\{[^}]*\}\}/g, " ");
  if (Array.isArray(value)) return value.map(plain).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(plain).join("\n");
  return "";
}
