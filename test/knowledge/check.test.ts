import { describe, expect, it } from "vitest";
import type { Language } from "../../dialog/model/language.ts";
import { checkContent } from "../../knowledge/check/check.ts";
import type { Content, LoadedEntry } from "../../knowledge/load.ts";
import { entrySchema } from "../../knowledge/model/entry.ts";
import { type EntryText, entryTextSchema } from "../../knowledge/model/text.ts";

const german = {
  language: "de",
  version: 2,
  title: "Pass",
  case: "Ich brauche einen Pass",
  synonyms: ["Reisepass", "ePass", "Pass"],
  questions: ["a?", "b?", "c?", "d?", "e?"],
  modules: { short: "Ein Pass kostet {{fee}}.", responsible: ["Ihre Gemeinde."] },
};
const turkish = {
  ...german,
  language: "tr",
  version: undefined,
  translates: 2,
  modules: { short: "Pasaport {{fee}} tutar.", responsible: ["Belediyeniz."] },
};

type Changes = Readonly<Record<string, unknown>>;

function check(
  changes: { entry?: Changes; de?: Changes; tr?: Changes | null; services?: string[]; texts?: Map<Language, string[]> } = {},
) {
  const entry = entrySchema.parse({
    id: "pass",
    area: "meldewesen",
    audience: "public",
    responsibility: { kind: "gemeinde" },
    facts: { fee: { kind: "money", amount: 70, source: "a" }, "fee.open": { kind: "money", open: "?" } },
    sources: { a: { title: "§ 1", checked: "2026-11-22", how: "read" } },
    review: { due: "2027-01-01", by: "x" },
    ...changes.entry,
  });
  const texts = new Map<Language, EntryText>([["de", entryTextSchema.parse({ ...german, ...changes.de })]]);
  if (changes.tr !== null) texts.set("tr", entryTextSchema.parse(JSON.parse(JSON.stringify({ ...turkish, ...changes.tr }))));
  const loaded: LoadedEntry = { entry, texts };
  const content: Content = { entries: new Map([["pass", loaded]]), offices: { sources: {}, offices: {} } };
  const fixedTexts =
    changes.texts ??
    new Map<Language, string[]>([
      ["de", ["hello"]],
      ["tr", ["hello"]],
    ]);
  return checkContent({ content, problems: [], services: changes.services ?? ["pass"], required: ["de", "tr"], fixedTexts });
}
const kinds = (report: ReturnType<typeof check>) => [...new Set(report.findings.map(({ kind }) => kind))];
const modules = (short: string) => ({ modules: { short, responsible: ["Belediyeniz."] } });

describe("the content check", () => {
  it("misses the sentence that tells an entry apart from its neighbours", () => {
    const { findings } = check({ tr: { case: undefined } });
    expect(findings.map(({ message }) => message)).toEqual(["case missing"]);
  });

  it("finds nothing in sound content and counts what editors must settle", () => {
    expect(check()).toMatchObject({
      entries: 1,
      complete: true,
      unconfirmedFacts: 1,
      brokenPlaceholders: 0,
      missingSources: 0,
      findings: [],
    });
  });

  it.each([
    ["a missing service", { services: ["pass", "wohngeld"] }, "service"],
    ["a missing language", { tr: null }, "missing"],
    ["a missing module", { tr: { modules: { short: "Pasaport {{fee}} tutar." } } }, "missing"],
    ["a translation of an older text", { tr: { translates: 1 } }, "stale"],
    ["an unknown fact", { tr: modules("Pasaport {{fee}} {{fe}} tutar.") }, "placeholder"],
    ["a fact that German does not name there", { de: modules("Ein Pass."), tr: modules("Pasaport {{fee}}.") }, "placeholder"],
    [
      "an open fact in the spoken text",
      { de: modules("Er kostet {{fee.open}}."), tr: modules("{{fee.open}} tutar.") },
      "placeholder",
    ],
    ["broken braces", { tr: modules("Pasaport {{fee} {{fee}} tutar.") }, "placeholder"],
    ["a fact without its source", { entry: { facts: { fee: { kind: "money", amount: 70, source: "nowhere" } } } }, "source"],
    ["a number typed into a text", { tr: modules("Pasaport {{fee}}, 70 euro tutar.") }, "digit"],
    ["an Arabic-Indic number", { tr: modules("Pasaport {{fee}} ٧٠ tutar.") }, "digit"],
    ["a spoken text of over 45 seconds", { tr: modules(`Pasaport {{fee}}. ${"çok uzun bir metin ".repeat(40)}`) }, "speech"],
    ["the wrong script", { tr: modules("Паспорт {{fee}}.") }, "script"],
    ["a German sentence of 21 words", { de: modules(`Ein Pass kostet {{fee}} und ${"sehr ".repeat(20)}viel.`) }, "readability"],
    [
      "a fixed text that a language lacks",
      {
        texts: new Map<Language, string[]>([
          ["de", ["hello", "bye"]],
          ["tr", ["hello"]],
        ]),
      },
      "texts",
    ],
  ])("fails on %s", (_name, changes, kind) => {
    expect(kinds(check(changes as Parameters<typeof check>[0]))).toContain(kind);
  });
});
