import { ROMANISED, tokenise } from "../text/tokens.ts";
import { isCyrillic, skeletonOfCyrillic } from "./romanise.ts";
import { variantsOf } from "./variants.ts";

/** A word, or the beginning of one. */
export interface Slot {
  readonly kind: "word" | "prefix";
  readonly text: string;
}

/** One place in a phrase: words of which one must stand there (each may be several tokens: "j'ai"), or a gap. */
export type Element =
  | { readonly kind: "gap" }
  | { readonly kind: "words"; readonly options: readonly Slot[][]; readonly optional: boolean };

export interface Pattern {
  readonly elements: readonly Element[];
  /** Only at the beginning, or only at the end, of a sentence. */
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * Reads a list of phrases, separated by commas or new lines:
 * `brennt|brennen` alternatives, `brenn*` beginning of a word, `~` up to three words between, `(so|ganz)` may be missing,
 * `^` at the beginning and `$` at the end of a sentence.
 */
export const readPhrases = (list: string): Pattern[] =>
  list
    .split(/[,،\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .map(readPhrase);

function readPhrase(phrase: string): Pattern {
  const elements = phrase.replace(/^\^/, "").replace(/\$$/, "").trim().split(/\s+/).map(readElement);
  return { elements, first: phrase.startsWith("^"), last: phrase.endsWith("$") };
}

function readElement(element: string): Element {
  if (element === "~") return { kind: "gap" };
  const inner = /^\((.*)\)$/.exec(element)?.[1];
  const options = (inner ?? element).split("|").flatMap(readWord);
  if (/[()~^$]/.test(inner ?? element) || options.some((option) => option.length === 0))
    throw new Error(`a phrase list has an element that cannot be read: ${element}`);
  return { kind: "words", options, optional: inner !== undefined };
}

/** Every spelling of one word as written; a `*` belongs to its last token. */
function readWord(word: string): Slot[][] {
  const open = word.endsWith("*");
  return variantsOf(open ? word.slice(0, -1) : word, open).flatMap((spelling) => {
    const tokens = tokenise(spelling).map((token) => token.forms[0] ?? "");
    const slots = tokens.map((text, index): Slot => ({ kind: open && index === tokens.length - 1 ? "prefix" : "word", text }));
    return slots.some((slot) => isCyrillic(slot.text)) ? [slots, slots.map(romanised)] : [slots];
  });
}

const romanised = (slot: Slot): Slot => ({ kind: slot.kind, text: ROMANISED + skeletonOfCyrillic(slot.text) });
