import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Label } from "../labels.ts";

/** Tesseract's word list(s) for each label. */
export const WORD_LISTS: Readonly<Partial<Record<Label, readonly string[]>>> = {
  de: ["deu"],
  en: ["eng"],
  tr: ["tur"],
  ku: ["kmr"],
  pl: ["pol"],
  ro: ["ron"],
  fr: ["fra"],
  hr: ["hrv", "bos", "srp_latn"],
  es: ["spa"],
  it: ["ita"],
  sq: ["sqi"],
  vi: ["vie"],
  uk: ["ukr"],
  ru: ["rus"],
  bg: ["bul"],
  sr: ["srp"],
  ar: ["ara"],
  fa: ["fas"],
};

/** Languages nobody asked for, so that they are answered with "not sure" and not with a neighbour. Latin script. */
export const OTHER_LISTS: readonly string[] = ["nld", "por", "hun", "ces"];

/** Keys of Integreat's interface texts (MIT) and of the refugee phrasebook (public domain) for each label. */
const TEXT_KEYS: Readonly<Partial<Record<Label, readonly string[]>>> = {
  ...{ de: ["de"], en: ["en"], tr: ["tr"], ku: ["kmr"], pl: ["pl"], ro: ["ro"], fr: ["fr"], es: ["es"], it: ["it"] },
  ...{ sq: ["sq"], vi: ["vi"], hr: ["hr", "sr-Latn"], sr: ["sr-Cyrl"], uk: ["uk"], ru: ["ru"], bg: ["bg"], ar: ["ar"] },
  ...{ fa: ["fa", "pes", "prs"], other: ["nl", "pt", "hu", "cs", "so", "sw", "fi", "da", "orm", "ckb", "ps", "ur"] },
};

const translations = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));
const phrases = z.array(z.object({ texts: z.record(z.string(), z.string()) }));
const page = z.object({ text: z.string() });
const titles = z.object({ slug_titles: z.record(z.string(), z.string()) });

/** Running text of each label, from the folder shared/data. Only counts of words go into the model, never the text. */
export function readTexts(data: string): ReadonlyMap<Label, string> {
  const byKey = new Map<string, string[]>();
  const add = (key: string, text: string) => byKey.set(key, [...(byKey.get(key) ?? []), text]);
  const json = (path: string): unknown => JSON.parse(readFileSync(join(data, path), "utf8"));
  const lines = (path: string): unknown[] =>
    readFileSync(join(data, path), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  for (const languages of Object.values(translations.parse(json("ui-strings/translations.json")))) {
    for (const [key, texts] of Object.entries(languages)) {
      for (const text of Object.values(texts)) if (typeof text === "string") add(key, text.replace(/\{\{.*?\}\}|<.*?>/gu, " "));
    }
  }
  for (const { texts } of phrases.parse(json("phrasebook/phrases.json"))) {
    for (const [key, text] of Object.entries(texts)) add(key, text);
  }
  for (const key of ["ar", "de", "en", "fr", "uk"]) {
    for (const line of lines(`omos/pages.${key}.jsonl`)) add(key, page.parse(line).text);
  }
  for (const line of lines("omos/titles_multilingual.jsonl")) {
    for (const [key, text] of Object.entries(titles.parse(line).slug_titles)) add(key, text);
  }
  return new Map(
    (Object.entries(TEXT_KEYS) as [Label, readonly string[]][]).map(([label, keys]) => [
      label,
      keys.flatMap((key) => byKey.get(key) ?? []).join("\n"),
    ]),
  );
}
