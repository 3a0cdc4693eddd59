import { ROMANISED, type Token } from "../text/tokens.ts";
import type { Pattern, Slot } from "./pattern.ts";
import { isCyrillic, skeletonOfCyrillic } from "./romanise.ts";

/** Where in a message a phrase was found. `to` is the index behind its last token. */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** Letters of the phrase: a long one is hardly a word of another language by accident. */
  readonly letters: number;
  readonly words: number;
  readonly romanised: boolean;
}

interface End<Value> {
  readonly value: Value;
  readonly letters: number;
  readonly words: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly romanised: boolean;
}

interface Node<Value> {
  words: Map<string, Node<Value>> | null;
  prefixes: Map<string, Node<Value>> | null;
  shortest: number;
  longest: number;
  gap: Node<Value> | null;
  ends: End<Value>[] | null;
}

const GAP_WORDS = 3;

const fresh = <Value>(): Node<Value> => ({
  words: null,
  prefixes: null,
  shortest: Number.POSITIVE_INFINITY,
  longest: 0,
  gap: null,
  ends: null,
});

/** All phrases of all languages in one tree; a message is walked through it once from each of its words. */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = fresh();

  add(pattern: Pattern, value: Value): void {
    this.#insert(pattern.slots, pattern, value, false);
    const skeleton = pattern.slots.map(romanised);
    if (pattern.slots.some((slot) => isCyrillic(slot.text))) this.#insert(skeleton, pattern, value, true);
  }

  find(tokens: readonly Token[]): Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    for (let from = 0; from < tokens.length; from++) this.#walk(this.#root, tokens, from, from, hits);
    return hits;
  }

  #insert(slots: readonly Slot[], { first, last }: Pattern, value: Value, romanised: boolean): void {
    let node = this.#root;
    for (const slot of slots) node = step(node, slot);
    const letters = slots.reduce((sum, slot) => sum + slot.text.length, romanised ? -slots.length : 0);
    const words = slots.filter((slot) => slot.kind !== "gap").length;
    node.ends ??= [];
    node.ends.push({ value, letters, words, first, last, romanised });
  }

  #walk(node: Node<Value>, tokens: readonly Token[], from: number, at: number, hits: Hit<Value>[]): void {
    if (node.ends && at > from) collect(node.ends, tokens, from, at, hits);
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return;
    for (const form of token.forms) {
      const next = node.words?.get(form);
      if (next) this.#walk(next, tokens, from, at + 1, hits);
      if (node.prefixes) this.#walkPrefixes(node, form, tokens, from, at, hits);
    }
    if (!node.gap) return;
    for (let skipped = 0; skipped <= GAP_WORDS; skipped++) this.#walk(node.gap, tokens, from, at + skipped, hits);
  }

  #walkPrefixes(node: Node<Value>, form: string, tokens: readonly Token[], from: number, at: number, hits: Hit<Value>[]): void {
    const longest = Math.min(node.longest, form.length);
    for (let length = node.shortest; length <= longest; length++) {
      const next = node.prefixes?.get(form.slice(0, length));
      if (next) this.#walk(next, tokens, from, at + 1, hits);
    }
  }
}

const romanised = (slot: Slot): Slot =>
  slot.kind === "gap" ? slot : { kind: slot.kind, text: ROMANISED + (isCyrillic(slot.text) ? skeletonOfCyrillic(slot.text) : slot.text) };

function step<Value>(node: Node<Value>, slot: Slot): Node<Value> {
  if (slot.kind === "gap") {
    node.gap ??= fresh();
    return node.gap;
  }
  if (slot.kind === "prefix") {
    node.shortest = Math.min(node.shortest, slot.text.length);
    node.longest = Math.max(node.longest, slot.text.length);
    node.prefixes ??= new Map();
    return child(node.prefixes, slot.text);
  }
  node.words ??= new Map();
  return child(node.words, slot.text);
}

function child<Value>(children: Map<string, Node<Value>>, text: string): Node<Value> {
  const known = children.get(text);
  if (known) return known;
  const made = fresh<Value>();
  children.set(text, made);
  return made;
}

function collect<Value>(ends: readonly End<Value>[], tokens: readonly Token[], from: number, to: number, hits: Hit<Value>[]): void {
  for (const { first, last, ...end } of ends) {
    if (first && !tokens[from]?.first) continue;
    if (last && !tokens[to - 1]?.last) continue;
    hits.push({ from, to, ...end });
  }
}
