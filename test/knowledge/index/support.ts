import { join } from "node:path";
import type { Language } from "../../../dialog/model/language.ts";
import { createSearchIndex, type IndexDocument, passagesOf, type SearchIndex } from "../../../knowledge/index/index.ts";
import { loadLexicon } from "../../../knowledge/lexicon/load.ts";

export const lexicon = loadLexicon(join(import.meta.dirname, "../../../knowledge/lexicon"));

export const page = (
  id: string,
  language: Language,
  title: string,
  text = "",
  synonyms: readonly string[] = [],
): IndexDocument => ({
  id,
  language,
  title,
  synonyms,
  questions: [],
  passages: passagesOf(text),
});

export function indexOf(...documents: readonly IndexDocument[]): SearchIndex {
  const index = createSearchIndex({ lexicon });
  for (const document of documents) index.put(document);
  return index;
}

export const firstFor = (index: SearchIndex, language: Language, text: string): string | undefined =>
  index.find({ text, language, limit: 3 })[0]?.entry;
