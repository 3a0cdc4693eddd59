import { describe, expect, it } from "vitest";
import { createSearchIndex, passagesOf } from "../../../knowledge/index/index.ts";
import { indexOf, lexicon, page } from "./support.ts";

const texts = [
  "Hundesteuer anmelden",
  "Angelschein beantragen",
  "Kindergeld",
  "Elterngeld beantragen",
  "Reisepass",
  "Bauantrag stellen",
];
const pages = texts.map((title, at) => page(`p${at}`, "de", title, `${title}. Bitte bringen Sie Ihren Ausweis mit.`));
const ask = (index: ReturnType<typeof indexOf>, text: string) => index.find({ text, language: "de", limit: 5 });

/** Milliseconds of the quickest of five runs: what the work takes when nothing else wants the processor. */
function quickest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe("the index as documents come and go", () => {
  it("answers after an update exactly as if it had been built that way", () => {
    const changed = page("p2", "de", "Kinderzuschlag", "Geld für Familien mit kleinem Einkommen.");
    const updated = indexOf(...pages);
    updated.put(changed);
    updated.put(page("gone", "de", "Fischereischein", "Prüfung"));
    updated.remove("gone");
    const fresh = indexOf(...pages.map((one) => (one.id === "p2" ? changed : one)));
    for (const question of ["Kinderzuschlag", "Kindergeld", "Ausweis", "Fischereischein", "Geld beantragen"]) {
      expect(ask(updated, question)).toEqual(ask(fresh, question));
    }
  });

  it("gives the same answer whatever the order in which documents came", () => {
    const forward = indexOf(...pages);
    const backward = indexOf(...pages.toReversed());
    for (const question of ["Ausweis mitbringen", "beantragen", "Reisepas"])
      expect(ask(forward, question)).toEqual(ask(backward, question));
  });

  it("does not find what was removed, in one language or in all", () => {
    const index = indexOf(page("x", "de", "Reisepass"), page("x", "en", "Passport"));
    index.remove("x", "de");
    expect(index.size).toBe(1);
    expect(index.find({ text: "passport", language: "en", limit: 3 })).toHaveLength(1);
    index.remove("x");
    expect(index.size).toBe(0);
    expect(index.find({ text: "passport", language: "en", limit: 3 })).toEqual([]);
  });

  it("replaces one of 2 000 documents in less than a fiftieth of the time that building took", () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      page(`m${at}`, "de", `Leistung ${at}`, `${texts[at % 6]} Text Nummer ${at} über Anträge`),
    );
    const index = createSearchIndex({ lexicon });
    const started = performance.now();
    for (const one of many) index.put(one);
    index.prepare();
    const built = performance.now() - started;
    const replaced = quickest(() => {
      index.put(page("m7", "de", "Jagdschein"));
      index.prepare();
    });
    expect(replaced).toBeLessThan(built / 50 + 1);
    expect(index.find({ text: "Jagdschein", language: "de", limit: 1 })[0]?.entry).toBe("m7");
  });
});

describe("questions of any kind", () => {
  const index = indexOf(...pages);

  it.each(["", " ", "?!", "🙂👍", "#1", "der die das", "\u0000", "ﷺ", "a".repeat(5_000)])(
    "finds nothing for %j and does not fail",
    (text) => {
      expect(ask(index, text)).toEqual([]);
    },
  );

  it("answers a question of 2 000 characters in under 20 ms", () => {
    const long = "Guten Tag, ich möchte für meinen Sohn einen Reisepass beantragen weil wir verreisen "
      .repeat(30)
      .slice(0, 2_000);
    expect(quickest(() => ask(index, long))).toBeLessThan(20);
    expect(ask(index, long).map(({ entry }) => entry)).toContain("p4");
  });

  it("gives scores between 0 and 1, best first, never more than asked for", () => {
    const found = index.find({ text: "Elterngeld oder Kindergeld beantragen, mit Ausweis", language: "de", limit: 3 });
    expect(found).toHaveLength(3);
    expect(found.every(({ score }) => score > 0 && score < 1)).toBe(true);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((one, other) => other - one));
  });

  it("is surer of a question about an entry than of one about nothing here", () => {
    const [sure] = ask(index, "Wie beantrage ich Elterngeld?");
    const [unsure] = ask(index, "Welcher Fußballverein hat gestern in Madrid das Spiel gewonnen, bitte?");
    expect(sure?.score).toBeGreaterThan(0.5);
    expect(unsure?.score ?? 0).toBeLessThan(0.2);
  });
});

describe("passages", () => {
  it("cuts at line ends and keeps every word", () => {
    const text = Array.from({ length: 40 }, (_, at) => `Zeile ${at} mit fünf Wörtern`).join("\n");
    const passages = passagesOf(text);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.join("\n")).toBe(text);
  });

  it("cuts a page of one long line at sentences", () => {
    expect(passagesOf("Ein Satz mit sechs kurzen Wörtern. ".repeat(50)).length).toBeGreaterThan(2);
  });

  it("has none for an empty page", () => {
    expect(passagesOf(" \n\n ")).toEqual([]);
  });
});
