import { ROMANISED, type Token } from "../text/tokens.ts";
import type { Element, Pattern, Slot } from "./pattern.ts";

/** Where in a message a phrase was found. `to` is the index behind its last token. */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** Letters of the phrase: a long one is hardly a word of another language by accident. */
  readonly letters: number;
  readonly romanised: boolean;
}

interface End<Value> {
  readonly value: Value;
  readonly first: boolean;
  readonly last: boolean;
}

/** Several edges may carry the same word: alternatives of a phrase share their target. */
interface Node<Value> {
  words: Map<string, Node<Value>[]> | null;
  prefixes: Map<string, Node<Value>[]> | null;
  shortest: number;
  longest: number;
  gap: Node<Value> | null;
  ends: End<Value>[] | null;
}

/** A path through the phrases while a message is walked. */
interface Step {
  readonly from: number;
  readonly at: number;
  readonly letters: number;
  readonly romanised: boolean;
}

const GAP_WORDS = 3;

/**
 * The phrases of all languages in one automaton; a message is walked through it once from each of its words, so that time
 * grows with the message and not with the number of phrases, and no input can make it explode as it can a regular expression.
 */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = fresh();
  readonly #terminals = new Map<Value, Map<string, Node<Value>>>();

  add({ elements, first, last }: Pattern, value: Value): void {
    const end = { value, first, last };
    let frontier: Node<Value>[] = [this.#root];
    elements.forEach((element, index) => {
      frontier = extend(frontier, element, index === elements.length - 1 ? this.#terminal(end) : fresh());
    });
    for (const node of frontier) {
      node.ends ??= [];
      if (!node.ends.includes(end) && node !== this.#terminal(end)) node.ends.push(end);
    }
  }

  /** All phrases of one kind end in the same node, which nothing follows: that is most of the nodes saved. */
  #terminal(end: End<Value>): Node<Value> {
    const flags = `${end.first} ${end.last}`;
    const ofValue = this.#terminals.get(end.value) ?? new Map<string, Node<Value>>();
    this.#terminals.set(end.value, ofValue);
    const known = ofValue.get(flags);
    if (known) return known;
    const made: Node<Value> = { ...fresh<Value>(), ends: [end] };
    ofValue.set(flags, made);
    return made;
  }

  find(tokens: readonly Token[]): Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    for (let from = 0; from < tokens.length; from++)
      walk(this.#root, tokens, { from, at: from, letters: 0, romanised: false }, hits);
    return hits;
  }
}

function walk<Value>(node: Node<Value>, tokens: readonly Token[], step: Step, hits: Hit<Value>[]): void {
  if (node.ends && step.at > step.from) collect(node.ends, tokens, step, hits);
  const token = tokens[step.at];
  if (!token || token.sentence !== tokens[step.from]?.sentence) return;
  for (const form of token.forms) {
    if (node.words) follow(node.words.get(form), form, tokens, step, hits);
    if (!node.prefixes) continue;
    const longest = Math.min(node.longest, form.length);
    for (let length = node.shortest; length <= longest; length++) {
      const start = form.slice(0, length);
      follow(node.prefixes.get(start), start, tokens, step, hits);
    }
  }
  if (!node.gap) return;
  for (let skipped = 0; skipped <= GAP_WORDS; skipped++) walk(node.gap, tokens, { ...step, at: step.at + skipped }, hits);
}

function follow<Value>(
  targets: readonly Node<Value>[] | undefined,
  matched: string,
  tokens: readonly Token[],
  step: Step,
  hits: Hit<Value>[],
): void {
  if (!targets) return;
  const romanised = matched.startsWith(ROMANISED);
  const next = {
    from: step.from,
    at: step.at + 1,
    letters: step.letters + matched.length - (romanised ? 1 : 0),
    romanised: step.romanised || romanised,
  };
  for (const target of targets) walk(target, tokens, next, hits);
}

function collect<Value>(ends: readonly End<Value>[], tokens: readonly Token[], step: Step, hits: Hit<Value>[]): void {
  for (const { value, first, last } of ends) {
    if (first && !tokens[step.from]?.first) continue;
    if (last && !tokens[step.at - 1]?.last) continue;
    hits.push({ from: step.from, to: step.at, value, letters: step.letters, romanised: step.romanised });
  }
}

const fresh = <Value>(): Node<Value> => ({
  words: null,
  prefixes: null,
  shortest: Number.POSITIVE_INFINITY,
  longest: 0,
  gap: null,
  ends: null,
});

/** The nodes behind an element that may stand at each of these; an optional one leaves them reachable too. */
function extend<Value>(frontier: readonly Node<Value>[], element: Element, target: Node<Value>): Node<Value>[] {
  if (element.kind === "gap") {
    for (const node of frontier) node.gap ??= fresh();
    return frontier.flatMap((node) => node.gap ?? []);
  }
  for (const node of frontier) for (const option of element.options) link(node, option, target);
  return element.optional ? [...frontier, target] : [target];
}

function link<Value>(from: Node<Value>, option: readonly Slot[], target: Node<Value>): void {
  let node = from;
  option.forEach((slot, index) => {
    const next = index === option.length - 1 ? target : fresh<Value>();
    const edges = edgesOf(node, slot);
    const known = edges.get(slot.text) ?? [];
    if (!known.includes(next)) edges.set(slot.text, [...known, next]);
    node = next;
  });
}

function edgesOf<Value>(node: Node<Value>, slot: Slot): Map<string, Node<Value>[]> {
  if (slot.kind === "word") {
    node.words ??= new Map();
    return node.words;
  }
  node.shortest = Math.min(node.shortest, slot.text.length);
  node.longest = Math.max(node.longest, slot.text.length);
  node.prefixes ??= new Map();
  return node.prefixes;
}
