import type { Hit } from "../match/trie.ts";
import type { PhraseLanguage, Talk } from "../phrases/kinds.ts";
import type { Token } from "../text/tokens.ts";

export interface Said {
  readonly talk: Talk;
  readonly language: PhraseLanguage;
}

export type TalkHit = Hit<Said>;

/** From this length a phrase is believed in a message of another language: shorter ones are other words there. */
const PORTABLE_LETTERS = 5;
const PORTABLE_ROMANISED = 7;

/** What was found of each kind, without what belongs to another language by accident. */
export class Talked {
  readonly #hits: ReadonlyMap<Talk, readonly TalkHit[]>;
  readonly #tokens: readonly Token[];

  constructor(hits: readonly TalkHit[], tokens: readonly Token[], language: PhraseLanguage) {
    const groups = new Map<Talk, TalkHit[]>();
    for (const hit of hits) {
      if (!believed(hit, language)) continue;
      const list = groups.get(hit.value.talk);
      if (list) list.push(hit);
      else groups.set(hit.value.talk, [hit]);
    }
    this.#hits = groups;
    this.#tokens = tokens;
  }

  get length(): number {
    return this.#tokens.length;
  }

  of(talk: Talk): readonly TalkHit[] {
    return this.#hits.get(talk) ?? [];
  }

  has(talk: Talk): boolean {
    return this.#hits.has(talk);
  }

  /** Whether a phrase of this kind stands outside every phrase of the other kind. */
  hasApartFrom(talk: Talk, cancelling: Talk): boolean {
    const cancels = this.of(cancelling);
    return this.of(talk).some((hit) => !cancels.some((cancel) => hit.from < cancel.to && cancel.from < hit.to));
  }

  /** Number of words that no phrase of these kinds covers. */
  uncovered(talks: readonly Talk[]): number {
    const covered = new Uint8Array(this.#tokens.length);
    for (const talk of talks) for (const hit of this.of(talk)) covered.fill(1, hit.from, hit.to);
    return covered.reduce((count, flag) => count + (flag === 0 ? 1 : 0), 0);
  }
}

const believed = (hit: TalkHit, language: PhraseLanguage): boolean =>
  hit.value.language === language
    ? !hit.romanised || hit.letters >= 3
    : hit.value.talk !== "filler" && hit.letters >= (hit.romanised ? PORTABLE_ROMANISED : PORTABLE_LETTERS);
