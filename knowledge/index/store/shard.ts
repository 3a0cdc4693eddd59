import type { Language } from "../../../dialog/model/language.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Analyzer } from "../analysis/analyzer.ts";
import { analyzerFor } from "../analysis/analyzers.ts";
import type { Compound } from "../analysis/compounds.ts";
import { conceptsIn } from "../analysis/concepts.ts";
import { FIELDS, type IndexDocument, type Unit, unitsOf } from "../document.ts";
import { LinkedArena } from "./arena.ts";
import { Memo } from "./memo.ts";
import { UnitTable } from "./units.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Positions and counts beyond this are all the same to ranking; both fit one 16-bit number. */
const MOST = 255;
export const pack = (count: number, position: number): number => (Math.min(count, MOST) << 8) | Math.min(position, MOST);
export const countIn = (packed: number): number => packed >> 8;
export const positionIn = (packed: number): number => packed & MOST;

interface Stored {
  readonly id: string;
  readonly units: Int32Array;
  /** Distinct terms, so that the document can be taken out without looking at any other. */
  readonly terms: Int32Array;
}

/**
 * All documents of one language: vocabulary, postings, units. Documents come and go one by one. They are analysed when
 * somebody first searches (`settle`), so that a program with thirteen languages is ready before all have been read.
 */
export class Shard {
  readonly language: Language;
  readonly analyzer: Analyzer;
  readonly vocabulary: Vocabulary;
  readonly postings = new LinkedArena();
  readonly units = new UnitTable(FIELDS.length);
  readonly #lexicon: Lexicon;
  readonly #numbers = new Map<string, number>();
  readonly #documents: (Stored | null)[] = [];
  readonly #free: number[] = [];
  /** Compounds by the stem they contain, until a document comes or goes. */
  readonly compounds = new Memo<readonly Compound[]>();
  /** Documents put since the last search. */
  readonly #waiting = new Map<string, IndexDocument>();

  constructor(language: Language, lexicon: Lexicon) {
    this.language = language;
    this.analyzer = analyzerFor(language);
    const { script } = this.analyzer.rules;
    this.vocabulary = new Vocabulary(script === "latin" ? null : script);
    this.#lexicon = lexicon;
  }

  get size(): number {
    return this.#numbers.size + this.#waiting.size;
  }
  /** Document numbers are below this. */
  get capacity(): number {
    return this.#documents.length;
  }
  get bytes(): number {
    return this.postings.bytes + this.units.bytes + this.vocabulary.bytes;
  }

  has(id: string): boolean {
    return this.#numbers.has(id) || this.#waiting.has(id);
  }
  idOf(document: number): string {
    return this.#documents[document]?.id ?? "";
  }
  /** Number of titles, synonyms, questions and passages of a document; at least 1. */
  piecesOf(document: number): number {
    return this.#documents[document]?.units.length ?? 1;
  }
  ids(): string[] {
    return [...this.#numbers.keys(), ...this.#waiting.keys()];
  }

  put(document: IndexDocument): void {
    this.remove(document.id);
    this.#waiting.set(document.id, document);
  }

  /** Takes in the waiting documents. To be called before anything is looked up. */
  settle(): void {
    if (this.#waiting.size === 0) return;
    for (const document of this.#waiting.values()) this.#takeIn(document);
    this.#waiting.clear();
    this.compounds.clear();
    this.postings.tidy();
  }

  #takeIn(document: IndexDocument): void {
    const number = this.#free.pop() ?? this.#documents.length;
    const terms = new Set<number>();
    const units = unitsOf(document).map((unit) => this.#putUnit(number, unit, terms));
    for (const term of terms) this.vocabulary.count(term, 1);
    this.#documents[number] = { id: document.id, units: Int32Array.from(units), terms: Int32Array.from(terms) };
    this.#numbers.set(document.id, number);
  }

  remove(id: string): boolean {
    if (this.#waiting.delete(id)) return true;
    const number = this.#numbers.get(id);
    const stored = number === undefined ? null : this.#documents[number];
    if (number === undefined || !stored) return false;
    this.compounds.clear();
    for (const term of stored.terms) {
      this.postings.remove(term, (unit) => this.units.document(unit) === number);
      this.vocabulary.count(term, -1);
    }
    for (const unit of stored.units) this.units.release(unit);
    this.#documents[number] = null;
    this.#numbers.delete(id);
    this.#free.push(number);
    return true;
  }

  #putUnit(document: number, { field, text }: Unit, terms: Set<number>): number {
    const tokens = this.analyzer.tokens(text);
    const counts = new Map<number, { count: number; readonly position: number }>();
    const count = (term: number, position: number): void => {
      const seen = counts.get(term);
      if (seen) seen.count++;
      else counts.set(term, { count: 1, position });
    };
    let length = 0;
    for (const token of tokens) {
      if (token.stop) continue;
      length++;
      count(this.vocabulary.addWord(token.stem), token.position);
    }
    for (const { start, concepts } of conceptsIn(tokens, this.analyzer, this.#lexicon)) {
      for (const concept of concepts) count(this.vocabulary.addConcept(concept), tokens[start]?.position ?? 0);
    }
    const unit = this.units.allocate(document, field, length);
    for (const [term, { count: times, position }] of counts) {
      this.postings.push(term, unit, pack(times, position));
      terms.add(term);
    }
    return unit;
  }
}
