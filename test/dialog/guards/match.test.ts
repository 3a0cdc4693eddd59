import { describe, expect, it } from "vitest";
import { readPhrases } from "../../../dialog/guards/match/pattern.ts";
import { PhraseTrie } from "../../../dialog/guards/match/trie.ts";
import { DANGER_PHRASES, TALK_PHRASES } from "../../../dialog/guards/phrases/all.ts";
import { fold } from "../../../dialog/guards/text/fold.ts";
import { tokenise } from "../../../dialog/guards/text/tokens.ts";

const found = (phrases: string, text: string): string[] => {
  const trie = new PhraseTrie<string>();
  for (const pattern of readPhrases(phrases)) trie.add(pattern, "x");
  const tokens = tokenise(text);
  return trie.find(tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map((token) => token.forms[0])
      .join(" "),
  );
};

describe("phrases", () => {
  it("match alternatives, beginnings, gaps and optional words", () => {
    expect(found("brennt|brennen", "es brennt")).toEqual(["brennt"]);
    expect(found("wohn*", "Wohngeld")).toEqual(["wohngeld"]);
    expect(found("atmet ~ nicht", "sie atmet schon länger nicht")).toEqual(["atmet schon langer nicht"]);
    expect(found("ich (so) gern", "ich gern")).toEqual(["ich gern"]);
    expect(found("von_hier|dort weg", "von hier weg")).toEqual(["von hier weg"]);
  });

  it("bridge at most three words", () => {
    expect(found("atmet ~ nicht", "atmet eins zwei drei vier nicht")).toEqual([]);
  });

  it("keep to the beginning and the end of a sentence where they say so", () => {
    expect(found("^nein", "Ach nein. Nein!")).toEqual(["nein"]);
    expect(found("hilfe$", "Hilfe beim Antrag")).toEqual([]);
  });

  it("do not reach over the end of a sentence", () => {
    expect(found("nicht mehr", "Heute nicht. Mehr Geld")).toEqual([]);
  });

  it("refuse what cannot be read, so that a typing error does not go unnoticed", () => {
    expect(() => readPhrases("ich (so gern)")).toThrow("cannot be read");
  });

  it("are readable in every language", () => {
    for (const lists of [...Object.values(DANGER_PHRASES), ...Object.values(TALK_PHRASES)])
      for (const list of Object.values(lists)) expect(readPhrases(list).length).toBeGreaterThan(0);
  });
});

describe("text", () => {
  it("is the same with and without accents, in any case and with any digits", () => {
    expect(fold("ÇÖP İşi")).toBe(fold("cop isi"));
    expect(fold("٣ كيلو")).toBe(fold("3 کیلو"));
  });

  it("joins a Persian prefix to its verb however it is typed", () => {
    const forms = ["می‌خواهم", "می خواهم", "میخواهم"].map((text) => tokenise(text).map((token) => token.forms[0]));
    expect(forms).toEqual([["ميخواهم"], ["ميخواهم"], ["ميخواهم"]]);
  });

  it("knows an Arabic word without its article and conjunction", () => {
    expect(tokenise("والبيت")[0]?.forms).toContain("بيت");
  });

  it("drops endless repetitions, which would only cost time", () => {
    expect(tokenise("a ".repeat(1000)).length).toBe(3);
  });
});
