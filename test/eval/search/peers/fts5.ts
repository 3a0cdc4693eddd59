import { DatabaseSync } from "node:sqlite";
import { type BuildEngine, DEPTH } from "./peer.ts";

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** unicode61 without diacritics (porter for English, the only stemmer it has), words joined by OR, bm25 with the title weighted. */
export const buildFts5: BuildEngine = async (pages, language) => {
  const database = new DatabaseSync(":memory:");
  const tokenizer = `${language === "en" ? "porter " : ""}unicode61 remove_diacritics 2`;
  database.exec(`CREATE VIRTUAL TABLE page USING fts5(id UNINDEXED, title, text, tokenize = '${tokenizer}')`);
  const insert = database.prepare("INSERT INTO page (id, title, text) VALUES (?, ?, ?)");
  for (const page of pages) insert.run(page.id, page.title, page.text);
  const select = database.prepare("SELECT id FROM page WHERE page MATCH ? ORDER BY bm25(page, 0, 2, 1) LIMIT ?");
  return {
    name: "SQLite FTS5",
    search: (text) => {
      const words = wordsOf(text);
      if (words.length === 0) return [];
      return select.all(words.map((word) => `"${word}"`).join(" OR "), DEPTH).map((row) => String(row["id"]));
    },
  };
};
