import { tokenise } from "../text/tokens.ts";
import { variantsOf } from "./variants.ts";

/** One place in a phrase: a word, the beginning of a word, or a gap of up to three words. */
export interface Slot {
  readonly kind: "word" | "prefix" | "gap";
  readonly text: string;
}

export interface Pattern {
  readonly slots: readonly Slot[];
  /** Only at the beginning, or only at the end, of a sentence. */
  readonly first: boolean;
  readonly last: boolean;
}

const GAP: Slot = { kind: "gap", text: "" };

/**
 * Reads a list of phrases, separated by commas or new lines:
 * `brennt|brennen` alternatives, `brenn*` beginning of a word, `~` up to three words between, `(so|ganz)` may be missing,
 * `^` at the beginning and `$` at the end of a sentence.
 */
export function readPhrases(list: string): Pattern[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .flatMap(readPhrase);
}

function readPhrase(phrase: string): Pattern[] {
  const first = phrase.startsWith("^");
  const last = phrase.endsWith("$");
  const elements = phrase.replace(/^\^/, "").replace(/\$$/, "").trim().split(/\s+/);
  const choices = elements.map(readElement);
  const combinations = choices.reduce<Slot[][]>(
    (sofar, options) => sofar.flatMap((slots) => options.map((option) => [...slots, ...option])),
    [[]],
  );
  return combinations.map((slots) => ({ slots, first, last }));
}

/** Every reading of one element; the empty one when it is optional. */
function readElement(element: string): Slot[][] {
  if (element === "~") return [[GAP]];
  const optional = /^\((.*)\)$/.exec(element)?.[1];
  const readings = (optional ?? element).split("|").flatMap(readWord);
  return optional === undefined ? readings : [...readings, []];
}

/** One word as written may be two tokens ("j'ai"); a `*` belongs to the last. */
function readWord(word: string): Slot[][] {
  const open = word.endsWith("*");
  return variantsOf(open ? word.slice(0, -1) : word, open).map((spelling) => {
    const tokens = tokenise(spelling).map((token) => token.forms[0] ?? "");
    return tokens.map((text, index): Slot => ({ kind: open && index === tokens.length - 1 ? "prefix" : "word", text }));
  });
}
