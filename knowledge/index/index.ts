import type { Language } from "../../dialog/model/language.ts";
import type { Candidate } from "../../dialog/ports.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { IndexDocument } from "./document.ts";
import { foreignSlots } from "./query/foreign.ts";
import { nativeSlots } from "./query/native.ts";
import { Ranker } from "./query/rank.ts";
import { type Scored, scored } from "./query/score.ts";
import { Shard } from "./store/shard.ts";

export type { IndexDocument } from "./document.ts";
export { passagesOf } from "./passages.ts";

export interface SearchIndex {
  /** Adds a document, or takes the place of the one with the same id and language. */
  put(document: IndexDocument): void;
  /** In one language, or in all. */
  remove(id: string, language?: Language): void;
  /**
   * Entries for a question, best first. Documents in other languages are reached through the lexicon and through words
   * that languages share. The same documents and question always give the same answer.
   */
  find(query: { readonly text: string; readonly language: Language; readonly limit: number }): Candidate[];
  /** Analyses what was put, in one language or in all. `find` does it too; this moves the work to where nobody waits. */
  prepare(language?: Language): void;
  /** Documents, counted per language. */
  readonly size: number;
  /** Bytes of typed arrays; strings and tables come on top. */
  readonly bytes: number;
}

/** Longer questions are cut: nothing that a citizen asks needs more, and time stays bounded. */
const MAX_CHARACTERS = 2_000;

export function createSearchIndex({ lexicon }: { readonly lexicon: Lexicon }): SearchIndex {
  const shards = new Map<Language, Shard>();
  const ranker = new Ranker();
  /** Which shards a question in a language must look into, until a document comes or goes. */
  const lacking = new Map<Language, readonly Shard[]>();

  const shardFor = (language: Language): Shard => {
    const known = shards.get(language);
    if (known !== undefined) return known;
    const fresh = new Shard(language, lexicon);
    shards.set(language, fresh);
    return fresh;
  };

  const matchesIn = (shard: Shard, text: string, language: Language): Scored[] => {
    shard.settle();
    const native = analysedAlike(shard.language, language);
    const slots = native ? nativeSlots(text, shard, lexicon) : foreignSlots(text, language, shard, lexicon);
    return scored(ranker.rank(shard, slots), shard.size);
  };

  return {
    put(document) {
      lacking.clear();
      shardFor(document.language).put(document);
    },
    remove(id, language) {
      lacking.clear();
      for (const shard of shards.values()) if (language === undefined || shard.language === language) shard.remove(id);
    },
    prepare(language) {
      for (const shard of shards.values()) if (language === undefined || shard.language === language) shard.settle();
    },
    find({ text, language, limit }) {
      const cut = text.slice(0, MAX_CHARACTERS);
      const best = new Map<string, Candidate>();
      const searched = lacking.get(language) ?? [...shardsFor(shards, language)];
      lacking.set(language, searched);
      for (const shard of searched) {
        for (const { document, score, name } of matchesIn(shard, cut, language)) {
          const entry = shard.idOf(document);
          if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, score, named: name });
        }
      }
      return [...best.values()]
        .sort((one, other) => other.score - one.score || (one.entry < other.entry ? -1 : 1))
        .slice(0, limit);
    },
    get size() {
      return [...shards.values()].reduce((sum, shard) => sum + shard.size, 0);
    },
    get bytes() {
      return [...shards.values()].reduce((sum, shard) => sum + shard.bytes, 0);
    },
  };
}

const German: ReadonlySet<Language> = new Set(["de", "de-simple"]);
const analysedAlike = (one: Language, other: Language): boolean => one === other || (German.has(one) && German.has(other));

/**
 * The question's own language, and every language with an entry that the own one lacks: a page that exists only in
 * German must be found from Arabic, but thirteen copies of one page need not be searched.
 */
function* shardsFor(shards: ReadonlyMap<Language, Shard>, language: Language): Iterable<Shard> {
  const own = shards.get(language);
  for (const shard of shards.values()) {
    if (shard === own || own === undefined || analysedAlike(shard.language, language) || lacks(own, shard)) yield shard;
  }
}

const lacks = (own: Shard, other: Shard): boolean => other.ids().some((id) => !own.has(id));
