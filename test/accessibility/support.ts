import { isLanguage, type Language } from "../../dialog/model/language.ts";
import type { Block, Reply } from "../../dialog/model/reply.ts";

/** A reply in the smallest form that a test needs. */
export const replyOf = (language: Language, blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({
  language,
  outcome: "answered",
  blocks,
  entries: [],
  aspect: null,
  ...rest,
});

/** The language of the first block, German where it is not one of ours. */
export function languageOf([first]: readonly Block[]): Language {
  return first && isLanguage(first.language) ? first.language : "de";
}

export const paragraph = (language: Language, text: string): Block => ({ kind: "paragraph", language, text });

/** One block of each kind with the same text in every place where an editor's or a foreign text can stand. */
export const everyBlock = (language: Language, text: string): readonly Block[] => [
  { kind: "paragraph", language, text },
  { kind: "paragraph", language, text, role: "heading" },
  { kind: "paragraph", language, text, role: "source" },
  { kind: "list", language, items: [text, text] },
  { kind: "steps", language, items: [text, text] },
  { kind: "link", language, text, href: text },
  { kind: "link", language, text, href: `https://example.org/?q=${text}` },
  { kind: "form", language, text, href: text, format: text },
  { kind: "contact", language, name: text, phone: text, email: text, address: text },
  { kind: "hours", language, spans: [{ day: 1, opens: text, closes: text }] },
  { kind: "choice", language, prompt: text, options: [{ id: text, label: text }] },
  { kind: "notice", language, tone: "emergency", text },
];
