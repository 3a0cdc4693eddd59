import type { Half, OmosLanguage, Question } from "./corpus.ts";
import { halfOf, OMOS_LANGUAGES, readPages, readQuestions } from "./corpus.ts";
import { buildOurs } from "./ours.ts";
import { buildFts5 } from "./peers/fts5.ts";
import { buildLunr } from "./peers/lunr.ts";
import { buildMiniSearch } from "./peers/minisearch.ts";
import { buildOrama } from "./peers/orama.ts";
import type { BuildEngine, Engine } from "./peers/peer.ts";

/** Shares of questions whose page came first, or among the first three; mean reciprocal rank among the first ten. */
export interface Quality {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
}

export interface Row extends Quality {
  /** "de": question and pages in German. "en>de": English question, German pages. */
  readonly task: string;
  readonly engine: string;
  readonly half: Half;
}

const ALL: readonly BuildEngine[] = [buildOurs, buildMiniSearch, buildOrama, buildLunr, buildFts5];

/** Rank of the right page, 1 for the first; 0: not among the results. */
async function ranksOf(engine: Engine, questions: readonly Question[]): Promise<number[]> {
  const ranks: number[] = [];
  for (const question of questions) {
    const found = await engine.search(question.text, question.language);
    ranks.push(found.indexOf(question.page) + 1);
  }
  return ranks;
}

const share = (ranks: readonly number[], test: (rank: number) => boolean): number =>
  ranks.length === 0 ? 0 : ranks.filter(test).length / ranks.length;

const quality = (ranks: readonly number[]): Quality => ({
  questions: ranks.length,
  hit1: share(ranks, (rank) => rank === 1),
  hit3: share(ranks, (rank) => rank >= 1 && rank <= 3),
  mrr: ranks.length === 0 ? 0 : ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
});

async function rowsOf(engine: Engine, task: string, questions: readonly Question[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const half of ["tuning", "test"] as const) {
    const ranks = await ranksOf(
      engine,
      questions.filter((question) => halfOf(question) === half),
    );
    rows.push({ task, engine: engine.name, half, ...quality(ranks) });
  }
  return rows;
}

/** Page retrieval on OMoS-QA, in one language and across languages, for our search and its four peers. */
export async function evaluateOmos(engines: readonly BuildEngine[] = ALL): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of OMOS_LANGUAGES) {
    const pages = readPages(language);
    const asking: readonly OmosLanguage[] = language === "de" ? OMOS_LANGUAGES : [language];
    for (const build of engines) {
      const engine = await build(pages, language);
      for (const from of asking) {
        rows.push(...(await rowsOf(engine, from === language ? language : `${from}>${language}`, readQuestions(from))));
      }
    }
  }
  return rows;
}
