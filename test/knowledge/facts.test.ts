import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../dialog/model/language.ts";
import { fill } from "../../knowledge/facts/fill.ts";
import { formatFact } from "../../knowledge/facts/format.ts";
import type { Fact, KnownFact } from "../../knowledge/model/fact.ts";

const source = "s";
const money: KnownFact = { kind: "money", amount: 27.6, source };
const round: KnownFact = { kind: "money", amount: 46, source };
const weeks = (value: number): KnownFact => ({ kind: "duration", value, unit: "weeks", source });
const date: KnownFact = { kind: "date", value: "2025-05-01", source };

describe("facts as words", () => {
  it.each([
    ["de", "27,60\u00a0€"],
    ["en", "€27.60"],
    ["tr", "27,60\u00a0€"],
    ["ar", "27.60\u00a0€"],
    ["uk", "27,60\u00a0€"],
  ] as const)("writes money in %s", (language, text) => {
    expect(formatFact(money, language, false)).toBe(text);
  });

  it("leaves out cents that are none", () => {
    expect(formatFact(round, "de", false)).toBe("46\u00a0€");
  });

  it.each([
    ["de", 2, "2 Wochen", "2 Wochen"],
    ["ru", 2, "2 недели", "2 недель"],
    ["uk", 5, "5 тижнів", "5 тижнів"],
    ["pl", 2, "2 tygodnie", "2 tygodni"],
    ["ar", 2, "أسبوعان", "أسبوعين"],
    ["ku", 2, "2 hefte", "2 hefteyan"],
  ] as const)("declines a duration after a preposition in %s", (language, value, plain, oblique) => {
    expect(formatFact(weeks(value), language, false)).toBe(plain);
    expect(formatFact(weeks(value), language, true)).toBe(oblique);
  });

  it("puts German months into the dative after a preposition", () => {
    expect(formatFact({ kind: "duration", value: 3, unit: "months", source }, "de", true)).toBe("3 Monaten");
  });

  it.each([
    ["de", "1. Mai 2025"],
    ["en", "1 May 2025"],
    ["ar", "1 مايو 2025"],
    ["ku", "1ê gulana 2025an"],
    ["ru", "1 мая 2025 года"],
    ["fr", "1er mai 2025"],
  ] as const)("writes a date in %s", (language, text) => {
    expect(formatFact(date, language, false)).toBe(text);
  });

  it("uses Latin digits and the Gregorian year in every language", () => {
    for (const language of LANGUAGES) expect(formatFact(date, language, false)).toMatch(/2025/);
  });
});

describe("fill", () => {
  const facts: Readonly<Record<string, Fact>> = { "fee.a": round, "fee.b": { kind: "money", open: "Gebühr?" } };
  const find = (key: string) => facts[key] ?? null;

  it("puts facts in the place of their placeholders", () => {
    expect(fill("Kostet {{fee.a}}.", "de", find)).toBe("Kostet 46\u00a0€.");
  });

  it("leaves a text out when one of its facts is open or unknown", () => {
    expect(fill("Kostet {{fee.a}}, eilig {{fee.b}}.", "de", find)).toBeNull();
    expect(fill("Kostet {{fee.c}}.", "de", find)).toBeNull();
  });
});
