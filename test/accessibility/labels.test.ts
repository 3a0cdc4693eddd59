import { describe, expect, it } from "vitest";
import { checkReply } from "../../accessibility/check.ts";
import { labelsOf } from "../../accessibility/labels/index.ts";
import { fill } from "../../accessibility/labels/labels.ts";
import { scriptAt, scriptOf } from "../../accessibility/rules/scripts.ts";
import { LANGUAGES } from "../../dialog/model/language.ts";
import { replyOf } from "./support.ts";

const placesOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").toSorted();

/** All texts of a language, with the list of abbreviations left out: its keys are German or Latin in all languages. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "short" ? [] : textsOf(inner)));
};

describe.each(LANGUAGES)("labels in %s", (language) => {
  const labels = labelsOf(language);

  it("are in the script of the language", () => {
    for (const text of textsOf(labels)) {
      const letters = [...text.replace(/\{\w+\}/g, "")]
        .map((char) => scriptAt(char.charCodeAt(0)))
        .filter((script) => script !== null);
      for (const script of letters) expect(script).toBe(scriptOf(language));
    }
  });

  it("have the places that rendering fills", () => {
    expect(placesOf(labels.dayRange)).toEqual(["from", "to"]);
    expect(placesOf(labels.timeRange)).toEqual(["from", "to"]);
    expect(new Set(placesOf(labels.speech.press))).toEqual(new Set(["key", "label"]));
    expect(placesOf(labels.speech.formOnline)).toEqual(["title"]);
    expect(placesOf(labels.speech.percent)).toEqual(["n"]);
    expect(placesOf(labels.speech.money)).toContain("euro");
  });

  it("name seven days and ten ordinals, each once", () => {
    expect(new Set(labels.days).size).toBe(7);
    expect(new Set(labels.speech.ordinals).size).toBe(10);
  });

  it("have the weekdays that ICU has, except that Kurmanji varies", () => {
    const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const days = Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
    if (language === "ku") expect(days.slice(0, 4)).toEqual(labels.days.slice(0, 4));
    else expect(labels.days).toEqual(days);
  });

  it("pass the checks themselves", () => {
    const { more, linkOnline, emailOnline } = labels.speech;
    const items = [more, linkOnline, emailOnline, labels.answerWithNumber];
    expect(checkReply(replyOf(language, [{ kind: "list", language, items }]), "phone")).toEqual([]);
  });

  it("differ from German, except in Leichte Sprache", () => {
    if (language.startsWith("de")) return;
    const german = labelsOf("de");
    expect(labels.hours).not.toBe(german.hours);
    expect(labels.speech.more).not.toBe(german.speech.more);
    expect(labels.speech.press).not.toBe(german.speech.press);
  });
});

describe("fill", () => {
  it("fills places and leaves unknown ones to be seen", () => {
    expect(fill("{a} und {b}", { a: "$1" })).toBe("$1 und {b}");
  });
});
