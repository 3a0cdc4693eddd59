import { z } from "zod";
import { LANGUAGES, type Language } from "../dialog/model/language.ts";
import type { AnswerRequest, Answers, ComposedAnswer, KnowledgeSearch } from "../dialog/ports.ts";
import { createSearch } from "./base.ts";
import { createSearchIndex, passagesOf } from "./index/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** One line of `ask --documents`: any page of any portal. A language that we do not have is searched as German. */
export const documentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  language: z.enum(LANGUAGES).catch("de"),
  title: z.string(),
  text: z.string(),
});
export type PlainDocument = z.infer<typeof documentSchema>;

/** How much of a page is shown; pages are whole articles. */
const SHOWN_PASSAGES = 3;

/** Plain pages in place of the knowledge base: found by the same search, answered with their own first passages. */
export function openDocuments(
  documents: readonly PlainDocument[],
  lexicon: Lexicon,
): { search: KnowledgeSearch; answers: Answers } {
  const index = createSearchIndex({ lexicon });
  const byId = new Map<string, Map<Language, PlainDocument>>();
  for (const document of documents) {
    index.put({ ...document, synonyms: [], questions: [], passages: passagesOf(document.text) });
    byId.set(document.id, (byId.get(document.id) ?? new Map()).set(document.language, document));
  }
  const find = (id: string, language: Language): PlainDocument | null => {
    const versions = byId.get(id);
    return versions?.get(language) ?? versions?.values().next().value ?? null;
  };
  return {
    search: createSearch(index),
    answers: {
      situation: () => null,
      title: (id, language) => find(id, language)?.title ?? null,
      version: (id) => (byId.has(id) ? 1 : 0),
      compose: (request) => compose(request, find(request.entry, request.language)),
    },
  };
}

function compose(request: AnswerRequest, document: PlainDocument | null): ComposedAnswer | null {
  if (!document) return null;
  const passages = passagesOf(document.text).slice(0, SHOWN_PASSAGES);
  return {
    entry: { id: document.id, version: 1, title: document.title },
    aspect: request.aspect,
    blocks: [document.title, ...passages].map((text) => ({ kind: "paragraph", language: document.language, text })),
    asksPlace: false,
  };
}
