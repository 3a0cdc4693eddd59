import { join } from "node:path";
import type { Language } from "../../../dialog/model/language.ts";
import { type IndexDocument, passagesOf } from "../../../knowledge/index/index.ts";
import { foreignSlots } from "../../../knowledge/index/query/foreign.ts";
import { nativeSlots } from "../../../knowledge/index/query/native.ts";
import { Ranker, type Ranking } from "../../../knowledge/index/query/rank.ts";
import { bestOf } from "../../../knowledge/index/query/score.ts";
import { Shard } from "../../../knowledge/index/store/shard.ts";
import { loadLexicon } from "../../../knowledge/lexicon/load.ts";
import { readCelle } from "../search/celle.ts";
import { OMOS_LANGUAGES, type OmosLanguage, readPages } from "../search/corpus.ts";

const lexicon = loadLexicon(join(import.meta.dirname, "../../../knowledge/lexicon"));

export interface Found {
  /** Id and features of each document that met anything. */
  readonly rows: readonly { readonly id: string; readonly features: Float32Array }[];
  /** Id of the first document, if any. */
  readonly first: string | null;
  readonly ranking: Ranking;
  readonly documents: number;
}

/** One language's documents and what the ranker sees of them. */
export class Library {
  readonly #shard: Shard;

  constructor(language: Language, documents: readonly IndexDocument[]) {
    this.#shard = new Shard(language, lexicon);
    for (const document of documents) this.#shard.put(document);
    this.#shard.settle();
  }

  find(text: string, from: Language): Found {
    const shard = this.#shard;
    const slots = from === shard.language ? nativeSlots(text, shard, lexicon) : foreignSlots(text, from, shard, lexicon);
    const rows: { id: string; features: Float32Array }[] = [];
    const ranker = new Ranker((document, features) => rows.push({ id: shard.idOf(document), features }));
    const ranking = ranker.rank(shard, slots);
    const first = bestOf(ranking.fits);
    return { ranking, rows, first: first && shard.idOf(first.document), documents: shard.size };
  }
}

export function celleLibraries(): ReadonlyMap<Language, Library> {
  const byLanguage = Map.groupBy(readCelle(), ({ language }) => language);
  return new Map([...byLanguage].map(([language, documents]) => [language, new Library(language, documents)]));
}

export const omosLibraries = (): ReadonlyMap<OmosLanguage, Library> =>
  new Map(OMOS_LANGUAGES.map((language) => [language, new Library(language, readPages(language).map(documentOf))]));

const documentOf = ({ id, language, title, text }: ReturnType<typeof readPages>[number]): IndexDocument => ({
  id,
  language,
  title,
  synonyms: [],
  questions: [],
  passages: passagesOf(text),
});
