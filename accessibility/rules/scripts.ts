import type { TextLanguage } from "../../dialog/model/language.ts";

export type Script = "latin" | "cyrillic" | "arabic";

const CYRILLIC: ReadonlySet<string> = new Set(["uk", "ru", "bg"]);
const ARABIC: ReadonlySet<string> = new Set(["ar", "fa"]);

export const scriptOf = (language: TextLanguage): Script =>
  CYRILLIC.has(language) ? "cyrillic" : ARABIC.has(language) ? "arabic" : "latin";

/** The script of a letter; null for everything else. By ranges of code units, because a pattern would be ten times slower. */
export function scriptAt(code: number): Script | null {
  if (code < 0x250) {
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
    return letter ? "latin" : null;
  }
  if (code >= 0x400 && code <= 0x52f) return "cyrillic";
  if ((code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3) || (code >= 0xfb50 && code <= 0xfefc)) return "arabic";
  return null;
}
