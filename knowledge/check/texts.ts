import type { EntryText, Piece } from "../model/text.ts";

export interface Located {
  readonly part: string;
  readonly text: string;
}

/** Every text that a citizen may read, with where it stands. Questions and synonyms are read by machines only. */
export function* citizenTexts(text: EntryText): Generator<Located> {
  yield { part: "title", text: text.title };
  if (text.case !== undefined) yield { part: "case", text: text.case };
  const { short, ...modules } = text.modules;
  yield { part: "short", text: short };
  for (const [name, pieces] of Object.entries(modules)) {
    for (const piece of pieces ?? []) for (const words of wordsOf(piece)) yield { part: name, text: words };
  }
}

export function wordsOf(piece: Piece): readonly string[] {
  if (typeof piece === "string") return [piece];
  if ("list" in piece) return piece.list;
  return "steps" in piece ? piece.steps : [piece.text];
}

/** Sentences of a text; an abbreviation's full stop does not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b(z|d|u|bzw|ggf|Nr|Abs|ca|Dr|Str)\. ?/g, "$1 ")
    .split(/(?<=[.!?؟:])\s+|\n+/u)
    .filter((sentence) => sentence.trim() !== "");

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
