import type { Language } from "../../dialog/model/language.ts";

/** One entry in one language. Documents of several languages may share an id. */
export interface IndexDocument {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** What people call it. */
  readonly synonyms: readonly string[];
  /** What people ask about it, in their own words. */
  readonly questions: readonly string[];
  /** The text, cut so that words of one passage belong together (`passagesOf`). */
  readonly passages: readonly string[];
}

/** Fields in the order of their numbers in the index. */
export const FIELDS = ["title", "synonym", "question", "passage"] as const;
export const PASSAGE_FIELD = 3;

export interface Unit {
  readonly field: number;
  readonly text: string;
}

/** A document as the short pieces in which words are looked for together. */
export const unitsOf = (document: IndexDocument): Unit[] => [
  { field: 0, text: document.title },
  ...document.synonyms.map((text) => ({ field: 1, text })),
  ...document.questions.map((text) => ({ field: 2, text })),
  ...document.passages.map((text) => ({ field: PASSAGE_FIELD, text })),
];
