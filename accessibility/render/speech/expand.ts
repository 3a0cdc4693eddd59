import type { TextLanguage } from "../../../dialog/model/language.ts";
import { labelsOf } from "../../labels/index.ts";
import { perLanguage } from "../../per-language.ts";

interface Expander {
  /** The first word of each key: a text with none of them is done after a plain search, ten times faster than the pattern. */
  readonly starts: readonly string[];
  readonly pattern: RegExp;
  readonly long: ReadonlyMap<string, string>;
}

const squeeze = (key: string): string => key.replace(/[\s\u00a0\u202f#]/g, "");

/** One key of `SpeechWords.short` as a pattern: blanks may be missing, "#" asks for a number on that side. */
function source(key: string): string {
  const literal = key
    .replace(/^# | #$/g, "")
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replaceAll(" ", "[ \\u00a0\\u202f]?");
  const before = key.startsWith("#") ? "(?<=\\d[ \\u00a0\\u202f]?)" : "(?<![\\p{L}\\d])";
  const after = key.endsWith("#") ? "(?=[ \\u00a0\\u202f]?\\d)" : "(?![\\p{L}\\d])";
  return before + literal + after;
}

const expanderOf = perLanguage((language): Expander => {
  const entries = Object.entries(labelsOf(language).speech.short);
  const sources = entries.map(([key]) => source(key)).toSorted((a, b) => b.length - a.length);
  return {
    starts: [...new Set(entries.map(([key]) => key.replace(/^# /, "").split(" ")[0] ?? ""))],
    pattern: new RegExp(sources.join("|"), "gu"),
    long: new Map(entries.map(([key, long]) => [squeeze(key), long])),
  };
});

const SENTENCE_ENDS = /^\s*$|^\s+\p{Lu}/u;

/** Writes abbreviations out as they are said (WCAG 3.1.4). Must run before sentences are told apart. */
export function expand(text: string, language: TextLanguage): string {
  const { starts, pattern, long } = expanderOf(language);
  if (!starts.some((start) => text.includes(start)) && !text.includes("str.")) return text;
  const written = text.replace(pattern, (short, ...rest) => {
    const said = long.get(squeeze(short)) ?? short;
    if (!said.endsWith(".")) return said;
    const offset = rest.find((value) => typeof value === "number") ?? 0;
    return SENTENCE_ENDS.test(text.slice(offset + short.length)) ? said : said.slice(0, -1);
  });
  return language.startsWith("de") ? written.replace(/(?<=\p{Ll})str\.(?=[ \u00a0]?\d)/gu, "straße") : written;
}
