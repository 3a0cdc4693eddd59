import MiniSearch from "minisearch";
import { type BuildEngine, DEPTH } from "./peer.ts";

/** As its documentation recommends for a site search: title boosted, prefixes and typos for longer words. MiniSearch has no stemmers. */
export const buildMiniSearch: BuildEngine = async (pages) => {
  const index = new MiniSearch({
    fields: ["title", "text"],
    searchOptions: {
      boost: { title: 2 },
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      prefix: (term) => term.length > 3,
      weights: { fuzzy: 0.3, prefix: 0.5 },
    },
  });
  index.addAll(pages);
  return {
    name: "MiniSearch",
    search: (text) =>
      index
        .search(text)
        .slice(0, DEPTH)
        .map((hit) => String(hit.id)),
  };
};
