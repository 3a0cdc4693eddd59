import { join } from "node:path";
import { createSearchIndex, type IndexDocument, passagesOf, type SearchIndex } from "../../knowledge/index/index.ts";
import { loadLexicon } from "../../knowledge/lexicon/load.ts";
import { readCelle } from "../eval/search/celle.ts";
import { corpusExists, OMOS_LANGUAGES, readPages, readQuestions } from "../eval/search/corpus.ts";

export interface SearchBench {
  readonly documents: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly buildMs: number;
  /** Growth of heap and array buffers by the index, after garbage collection where Node was started with --expose-gc. */
  readonly indexMb: number;
}

interface Ask {
  readonly text: string;
  readonly language: IndexDocument["language"];
}

const SYNTHETIC = 20_000;
/** Enough for a 99th percentile that does not hang on ten searches. */
const SEARCHES = 2_000;

const LEXICON = join(import.meta.dirname, "../../knowledge/lexicon");

/** Search over the Celle knowledge base, and over 20 000 documents made of passages of the OMoS pages where they lie beside. */
export async function benchSearch(): Promise<SearchBench[]> {
  const celle = readCelle();
  const asks = celle.flatMap(({ language, questions }) => questions.map((text) => ({ text, language })));
  const results = [measure(celle, asks)];
  if (corpusExists()) {
    results.push(measure(syntheticDocuments(), OMOS_LANGUAGES.flatMap(readQuestions)));
  }
  return results;
}

function measure(documents: readonly IndexDocument[], asks: readonly Ask[]): SearchBench {
  const lexicon = loadLexicon(LEXICON);
  const before = usedBytes();
  const started = performance.now();
  const index = createSearchIndex({ lexicon });
  for (const document of documents) index.put(document);
  index.prepare();
  const buildMs = performance.now() - started;
  const indexMb = (usedBytes() - before) / 2 ** 20;
  const times = searchTimes(index, asks);
  return {
    documents: index.size,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    buildMs: Math.round(buildMs),
    indexMb: Math.round(indexMb * 10) / 10,
  };
}

function searchTimes(index: SearchIndex, asks: readonly Ask[]): number[] {
  const chosen = Array.from({ length: SEARCHES }, (_, at) => asks[(at * 7919) % asks.length]).filter((ask) => ask !== undefined);
  for (const ask of chosen.slice(0, 200)) index.find({ ...ask, limit: 5 });
  return chosen
    .map((ask) => {
      const started = performance.now();
      index.find({ ...ask, limit: 5 });
      return performance.now() - started;
    })
    .sort((one, other) => one - other);
}

/** 4 000 entries in five languages. Each has the title of a page and two passages, of that page and of another in the same language. */
function syntheticDocuments(): IndexDocument[] {
  const byLanguage = OMOS_LANGUAGES.map((language) => ({ language, pages: readPages(language) }));
  return Array.from({ length: SYNTHETIC }, (_, at) => {
    const { language, pages } = byLanguage[at % byLanguage.length] ?? { language: "de", pages: [] };
    const page = pages[(at * 31) % pages.length];
    const other = pages[(at * 97 + 13) % pages.length];
    const pick = (text: string | undefined, turn: number): string[] => {
      const passages = passagesOf(text ?? "");
      return passages.slice(turn % Math.max(1, passages.length)).slice(0, 1);
    };
    const passages = [...pick(page?.text, at % 11), ...pick(other?.text, at % 7)];
    return {
      id: `synthetic-${Math.floor(at / byLanguage.length)}`,
      language,
      title: page?.title ?? "",
      synonyms: [],
      questions: [],
      passages,
    };
  });
}

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1000) / 1000;
