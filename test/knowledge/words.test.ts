import { describe, expect, it } from "vitest";
import { wordReader } from "../support/words.ts";

const reader = wordReader();
const names = (text: string, language: "de" | "de-simple" | "en" | "ar") => [...reader.read(text, language).keys()];

describe("the word reader", () => {
  it("names stems of the language, neighbours, and concepts that all languages share", () => {
    expect(names("new passport", "en")).toEqual(
      expect.arrayContaining(["wen:new", "wen:passport", "ben:new passport", "c:passport"]),
    );
    expect(names("جواز سفر", "ar")).toContain("c:passport");
    expect(names("Reisepässe", "de")).toContain("c:passport");
  });

  it("reads Leichte Sprache as German", () => {
    expect(names("ein neuer Pass", "de-simple")).toEqual(names("ein neuer Pass", "de"));
  });

  it("says nothing about a text without words, and no more about a long one than about its beginning", () => {
    expect(names("?!", "de")).toEqual([]);
    const long = "Pass ".repeat(5_000);
    expect(names(`${long} Hund`, "de")).not.toContain("c:dog");
  });
});
