import type { OmosLanguage, Page } from "../corpus.ts";

/** A search engine under test. `search` returns page ids, best first. */
export interface Engine {
  readonly name: string;
  search(text: string, language: OmosLanguage): Promise<readonly string[]> | readonly string[];
}

/** Builds an engine over pages that are all in one language. */
export type BuildEngine = (pages: readonly Page[], language: OmosLanguage) => Promise<Engine>;

/** Results per question: enough for the reciprocal rank of anything that a citizen would look at. */
export const DEPTH = 10;
