import { join } from "node:path";
import { createSearchIndex, passagesOf } from "../../../knowledge/index/index.ts";
import { loadLexicon } from "../../../knowledge/lexicon/load.ts";
import { type BuildEngine, DEPTH } from "./peers/peer.ts";

const lexicon = loadLexicon(join(import.meta.dirname, "../../../knowledge/lexicon"));

/** Exactly what `ask --documents` does with plain documents: no synonyms, no example questions, the text in passages. */
export const buildOurs: BuildEngine = async (pages, language) => {
  const index = createSearchIndex({ lexicon });
  for (const { id, title, text } of pages) {
    index.put({ id, language, title, synonyms: [], questions: [], passages: passagesOf(text) });
  }
  return {
    name: "ours",
    search: (text, from) => index.find({ text, language: from, limit: DEPTH }).map((candidate) => candidate.entry),
  };
};
