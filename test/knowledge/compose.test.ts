import { describe, expect, it } from "vitest";
import type { AnswerRequest } from "../../dialog/ports.ts";
import { createAnswers } from "../../knowledge/compose.ts";
import type { Content, LoadedEntry } from "../../knowledge/load.ts";
import { entrySchema } from "../../knowledge/model/entry.ts";
import { entryTextSchema } from "../../knowledge/model/text.ts";
import { fakeTexts } from "../support/fakes/dialog.ts";

const law = { title: "§ 1 A", checked: "2026-11-22", how: "read" };
function entry(changes: Record<string, unknown> = {}): LoadedEntry {
  const parsed = entrySchema.parse({
    id: "pass",
    area: "meldewesen",
    audience: "public",
    responsibility: { kind: "gemeinde" },
    facts: {
      fee: { kind: "money", amount: 70, source: "b" },
      "fee.express": { kind: "money", open: "Express?" },
      "link.info": { kind: "link", url: "https://example.org/", source: "a" },
    },
    sources: { a: law, b: { ...law, title: "§ 2 B" } },
    review: { due: "2027-01-01", by: "x" },
    ...changes,
  });
  const text = entryTextSchema.parse({
    language: "de",
    version: 3,
    title: "Pass",
    synonyms: ["Reisepass"],
    questions: ["Was kostet ein Pass?"],
    modules: {
      short: "Ein Pass kostet {{fee}}.",
      fees: ["Der Pass kostet {{fee}}.", "Express kostet {{fee.express}}."],
      documents: [{ list: ["Foto", "Ausweis"] }],
      online: [{ link: "link.info", text: "Auskunft zum Pass" }],
      responsible: ["Ihre Gemeinde."],
    },
  });
  return { entry: parsed, texts: new Map([["de", text]]) };
}
function answersOf(loaded: LoadedEntry) {
  const content: Content = { entries: new Map([["pass", loaded]]), offices: { sources: {}, offices: {} } };
  const answers = createAnswers({ content: () => content }, fakeTexts);
  const ask = (changes: Partial<AnswerRequest> = {}) =>
    answers.compose({ entry: "pass", aspect: "fees", language: "de", place: null, brief: false, ...changes });
  return { answers, ask };
}
const texts = (answer: ReturnType<ReturnType<typeof answersOf>["ask"]>) =>
  answer?.blocks.map((block) => ("text" in block ? block.text : "items" in block ? block.items.join("|") : block.kind)) ?? [];

describe("answers from entries", () => {
  it("gives the asked part with its facts and the source of exactly these facts", () => {
    const { ask } = answersOf(entry());
    expect(texts(ask())).toEqual(["Der Pass kostet 70\u00a0€.", "de:factOpen", 'de:source {"titles":"§ 2 B"}']);
  });

  it("leaves a sentence with an open fact out and says that staff will tell", () => {
    expect(texts(answersOf(entry()).ask())).toContain("de:factOpen");
    expect(texts(answersOf(entry()).ask()).join()).not.toContain("Express");
  });

  it("falls back to the short text for a part that the entry does not have", () => {
    expect(texts(answersOf(entry()).ask({ aspect: "deadline" }))[0]).toBe("Ein Pass kostet 70\u00a0€.");
  });

  it("gives speech one short text and writing the parts", () => {
    const { ask } = answersOf(entry());
    expect(texts(ask({ aspect: "overview", brief: true }))).toEqual(["Ein Pass kostet 70\u00a0€."]);
    expect(texts(ask({ aspect: "overview" }))).toEqual(expect.arrayContaining(["Foto|Ausweis", "Auskunft zum Pass"]));
  });

  it("answers in German and says so when a language is missing; each block names its own language", () => {
    const answer = answersOf(entry()).ask({ language: "tr" });
    expect(answer?.blocks[0]).toMatchObject({ kind: "notice", language: "tr", text: "tr:onlyInGerman" });
    expect(answer?.blocks[1]).toMatchObject({ language: "de" });
  });

  it("asks for the place only when it matters and names the office once it is known", () => {
    const { ask } = answersOf(entry());
    expect(ask()?.asksPlace).toBe(false);
    expect(ask({ aspect: "responsible" })?.asksPlace).toBe(true);
    const known = ask({ aspect: "responsible", place: "lachendorf" });
    expect(known?.asksPlace).toBe(false);
    expect(known?.blocks).toContainEqual(
      expect.objectContaining({
        kind: "contact",
        name: "Samtgemeinde Lachendorf",
        address: "Oppershäuser Straße 1, 29331 Lachendorf",
      }),
    );
  });

  it("sends citizens of the city to the city and all others to the Landkreis where the city has its own authority", () => {
    const { ask } = answersOf(entry({ responsibility: { kind: "landkreis-or-stadt-celle" } }));
    expect(texts(ask({ aspect: "responsible", place: "celle" })).join()).toContain('"office":"Stadt Celle"');
    expect(texts(ask({ aspect: "responsible", place: "bergen" })).join()).toContain('"office":"Landkreis Celle"');
  });

  it("offers a person where the sources leave the responsibility open", () => {
    const { ask } = answersOf(entry({ responsibility: { kind: "unclear", note: "?" } }));
    expect(texts(ask({ aspect: "responsible" }))).toContain("de:responsibleUnclear");
  });

  it("lists the laws when they are asked for", () => {
    expect(texts(answersOf(entry()).ask({ aspect: "legalBasis" }))[0]).toBe("§ 1 A|§ 2 B");
  });

  it("never shows an internal entry", () => {
    const { answers, ask } = answersOf(entry({ audience: "internal" }));
    expect([ask(), answers.title("pass", "de"), answers.version("pass")]).toEqual([null, null, 0]);
  });
});
