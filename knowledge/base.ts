import { failure } from "../dialog/errors.ts";
import type { Language } from "../dialog/model/language.ts";
import type { KnowledgeSearch } from "../dialog/ports.ts";
import { fail, ok } from "../dialog/result.ts";
import { finder } from "./compose.ts";
import { type FactFinder, fill } from "./facts/fill.ts";
import { createSearchIndex, type IndexDocument, type SearchIndex } from "./index/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Content, LoadedEntry } from "./load.ts";
import type { EntryText, Piece } from "./model/text.ts";
import { loadCurrent } from "./snapshot.ts";

/** The loaded entries with their search index. */
export interface Base {
  content(): Content;
  readonly index: SearchIndex;
  readonly search: KnowledgeSearch;
  /** Files that were left out because they do not follow the schema. */
  readonly problems: number;
}

/** Reads a content folder and indexes every public entry in every language. */
export function openBase(dir: string, snapshot: string, lexicon: Lexicon): Base {
  const { content, problems } = loadCurrent(dir, snapshot);
  const index = createSearchIndex({ lexicon });
  for (const loaded of content.entries.values()) {
    for (const document of documentsOf(loaded, content)) index.put(document);
  }
  return { content: () => content, index, search: createSearch(index), problems: problems.length };
}

/** The port over the index, for entries and for plain documents alike. */
export function createSearch(index: SearchIndex): KnowledgeSearch {
  return {
    async find(query, signal) {
      if (signal.aborted) return fail(failure("knowledge.deadline"));
      return ok(index.find(query));
    },
  };
}

function documentsOf({ entry, texts }: LoadedEntry, content: Content): IndexDocument[] {
  if (entry.audience !== "public") return [];
  const find = finder(content, entry.id);
  return [...texts.values()].map((text) => ({
    id: entry.id,
    language: text.language,
    title: filled(text.title, text.language, find),
    synonyms: [...text.synonyms, ...namesIn(filled(text.title, text.language, find))],
    questions: [...text.questions, ...(text.case ? [filled(text.case, text.language, find)] : [])],
    passages: passagesOf(text).map((passage) => filled(passage, text.language, find)),
  }));
}

/** "Passport (Reisepass)" is called by either name. */
function namesIn(title: string): string[] {
  const parts = /^([^()]+)\(([^()]+)\)\s*$/.exec(title);
  return parts ? parts.slice(1).map((name) => name.trim()) : [];
}

/** A text with an open fact is searched without the fact: what it is about stays findable. */
const filled = (text: string, language: Language, find: FactFinder): string =>
  fill(text, language, find) ?? text.replace(/\{\{[^}]*\}\}/g, " ");

const passagesOf = ({ modules }: EntryText): string[] => {
  const { short, ...others } = modules;
  return [short, ...Object.values(others).map((pieces) => (pieces ?? []).map(pieceText).join(" "))].filter((text) => text !== "");
};

function pieceText(piece: Piece): string {
  if (typeof piece === "string") return piece;
  if ("list" in piece) return piece.list.join(" ");
  return "steps" in piece ? piece.steps.join(" ") : piece.text;
}
