import { describe, expect, it } from "vitest";
import { analyzerFor } from "../../../knowledge/index/analysis/analyzers.ts";
import { createLexicon } from "../../../knowledge/lexicon/lexicon.ts";
import { LexiconError, readConcepts } from "../../../knowledge/lexicon/load.ts";
import { lexicon } from "./support.ts";

const HEADER = "concept\tde\ten\ttr\tar\tfa\tku\tuk\tru\tpl\tro\tbg\tfr";
const row = (id: string, de: string, en: string): string => [id, de, en, ...new Array<string>(10).fill("")].join("\t");
const stems = (language: "de" | "en", text: string) =>
  analyzerFor(language)
    .tokens(text)
    .map(({ stem }) => stem);

describe("lexicon files", () => {
  it("have variants separated by bars and may leave languages empty", () => {
    const [car, ...others] = readConcepts("a.tsv", `${HEADER}\n${row("car", "Auto | Kfz", "car")}\n`);
    expect(others).toEqual([]);
    expect(car?.id).toBe("car");
    expect([car?.variants("de"), car?.variants("en"), car?.variants("fr")]).toEqual([["Auto", "Kfz"], ["car"], []]);
  });

  it.each([
    ["another header", "concept\ten\n", "a.tsv:1"],
    ["too few cells", `${HEADER}\ncar\tAuto`, "a.tsv:2"],
    ["a wrong id", `${HEADER}\n${row("Car!", "Auto", "car")}`, "a.tsv:2"],
  ])("are refused with file and line for %s", (_, text, where) => {
    expect(() => readConcepts("a.tsv", text)).toThrow(LexiconError);
    expect(() => readConcepts("a.tsv", text)).toThrow(where);
  });
});

describe("the lexicon", () => {
  const small = createLexicon(
    readConcepts(
      "a.tsv",
      [HEADER, row("permit", "Erlaubnis", "permit"), row("stay", "Aufenthaltserlaubnis", "residence permit")].join("\n"),
    ),
  );

  it("finds phrases after stemming, and the words inside them", () => {
    expect(small.mentions("en", stems("en", "two residence permits"))).toEqual([
      { start: 1, end: 3, concepts: [1] },
      { start: 2, end: 3, concepts: [0] },
    ]);
  });

  it("serves Leichte Sprache from the German column", () => {
    expect(small.conceptsOf("de-simple", analyzerFor("de").stem("erlaubnisse"))).toEqual([0]);
  });

  it("of the project has words in every language", () => {
    expect(lexicon.size).toBeGreaterThan(100);
    expect(
      lexicon.mentions(
        "ku",
        analyzerFor("ku")
          .tokens("dibistan")
          .map(({ stem }) => stem),
      ),
    ).not.toEqual([]);
  });
});
