import { createRequire } from "node:module";
import type { OmosLanguage } from "../corpus.ts";
import { type BuildEngine, DEPTH } from "./peer.ts";

/** The little of lunr that is used here; the package ships no types. */
interface LunrBuilder {
  ref(name: string): void;
  field(name: string, options?: { readonly boost: number }): void;
  use(plugin: unknown): void;
  readonly pipeline: { reset(): void };
  add(document: object): void;
}
interface LunrQuery {
  term(terms: readonly unknown[], options: object): void;
}
interface LunrIndex {
  query(build: (query: LunrQuery) => void): readonly { readonly ref: string }[];
}
interface Lunr {
  (configure: (this: LunrBuilder) => void): LunrIndex;
  tokenizer(text: string): readonly unknown[];
  readonly [plugin: string]: unknown;
}

const require = createRequire(import.meta.url);

const lunrFor = (language: OmosLanguage): { readonly lunr: Lunr; readonly plugin: unknown } => {
  const lunr: Lunr = require("lunr");
  if (language === "en" || language === "uk") return { lunr, plugin: null };
  if (lunr["stemmerSupport"] === undefined) require("lunr-languages/lunr.stemmer.support")(lunr);
  if (lunr[language] === undefined) require(`lunr-languages/lunr.${language}`)(lunr);
  return { lunr, plugin: lunr[language] };
};

/** lunr with the language pack where one exists (it has none for Ukrainian), title boosted, any word may match. */
export const buildLunr: BuildEngine = async (pages, language) => {
  const { lunr, plugin } = lunrFor(language);
  const index = lunr(function () {
    if (plugin !== null) this.use(plugin);
    // The trimmer of the default (English) pipeline would delete every Cyrillic word.
    else if (language !== "en") this.pipeline.reset();
    this.ref("id");
    this.field("title", { boost: 2 });
    this.field("text");
    for (const page of pages) this.add(page);
  });
  const ask = (text: string) => index.query((query) => query.term(lunr.tokenizer(text), {}));
  return {
    name: "lunr",
    search: (text) =>
      ask(text)
        .slice(0, DEPTH)
        .map((hit) => hit.ref),
  };
};
