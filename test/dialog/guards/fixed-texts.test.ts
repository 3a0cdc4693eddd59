import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createSignalReader } from "../../../dialog/guards/signals.ts";
import { loadTexts, readTexts } from "../../../dialog/language/texts.ts";
import { LANGUAGES } from "../../../dialog/model/language.ts";
import { wordReader } from "../../support/words.ts";

const signals = createSignalReader(wordReader());
const texts = loadTexts();
const written = LANGUAGES.filter((language) => existsSync(new URL(`../../../dialog/texts/${language}.json`, import.meta.url)));

describe("the fixed texts", () => {
  it.each(written)("in %s: what the buttons and keys say for a citizen is read as the wish for a person", (language) => {
    for (const key of ["page.humanMessage", "phone.askPerson"]) {
      expect([key, signals.read(texts.say(key, language), language).human]).toEqual([key, true]);
    }
  });

  it.each(written)("in %s: the word that citizens are told to write brings a person", (language) => {
    const told = /[„“«"]\s?(\p{L}+)\s?[“”»"]/u.exec(readTexts(language)["disclosure"] ?? "")?.[1] ?? "";
    expect(told).not.toBe("");
    expect([told, signals.read(told, language).human]).toEqual([told, true]);
  });

  it.each(written)("in %s: the assistant's own words are no emergency", (language) => {
    const own = Object.entries(readTexts(language)).filter(([key]) => !/^(hotline|emergency|page\.emergency)/.test(key));
    for (const [key, text] of own) expect([key, signals.read(text, language).emergency]).toEqual([key, null]);
  });
});
