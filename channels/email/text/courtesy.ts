import { ADDRESSEE, CLOSING, CLOSING_INLINE, GREETING, THANKS } from "./courtesy-phrases.ts";

const GREETING_START = new RegExp(`^\\W{0,3}${GREETING}`, "iu");
const ADDRESSEE_WORD = new RegExp(`^(?:${ADDRESSEE}|\\p{N}{0,4})$`, "iu");
const CLOSING_LINE = new RegExp(`^\\W{0,3}${CLOSING}`, "iu");
const THANKS_LINE = new RegExp(`^\\W{0,3}${THANKS}`, "iu");
const POSTSCRIPT = /^\s*p\.?\s?s\.?\s?[:.]?\s/i;

/** Longer lines say something besides the formula. */
const MAX_FORMULA_CHARS = 70;

/** Arabic script has no capitals that would tell names from other words. */
const MAX_CASELESS_NAMES = 3;

/** The Turkish capital dotted İ has no counterpart in case-insensitive patterns. */
const fold = (line: string): string => line.trim().replaceAll("İ", "i");

/** A salutation and names, nothing else: "Hallo Frau Müller," but not "Hallo ich brauche einen Termin!". */
function isGreeting(raw: string): boolean {
  const line = fold(raw);
  const start = line.length <= MAX_FORMULA_CHARS && !/[?؟]/.test(line) ? GREETING_START.exec(line) : null;
  if (!start) return false;
  const words = line.slice(start[0].length).split(/[\s,،!.:;–-]+/u);
  const unknown = words.filter((word) => word !== "" && !/^\p{Lu}/u.test(word) && !ADDRESSEE_WORD.test(word));
  return unknown.every((word) => /^\p{Lo}/u.test(word)) && unknown.length <= MAX_CASELESS_NAMES;
}

/** Takes salutation, thanks in advance, closing formula and the name under it away; a postscript stays. */
export function removeCourtesy(text: string): string {
  const body = dropSalutation(text.split("\n"));
  const end = body.findIndex((line) => isFormula(line, CLOSING_LINE));
  const main = end === -1 ? body : body.slice(0, end);
  const postscript = end === -1 ? -1 : body.findIndex((line, index) => index > end && POSTSCRIPT.test(line));
  const kept = dropThanks(main.map(dropInlineClosing));
  return [...kept, ...(postscript === -1 ? [] : ["", ...body.slice(postscript)])].join("\n").trim();
}

const isFormula = (line: string, formula: RegExp): boolean =>
  line.trim().length <= MAX_FORMULA_CHARS && !/[?؟]/.test(line) && formula.test(fold(line));

/** Two lines at most: "Sehr geehrte Damen und Herren," and "liebes Team,". */
function dropSalutation(lines: readonly string[]): readonly string[] {
  let rest = lines;
  for (let dropped = 0; dropped < 2; dropped++) {
    const first = rest.findIndex((line) => line.trim() !== "");
    if (first === -1 || !isGreeting(rest[first] ?? "")) return rest;
    rest = rest.slice(first + 1);
  }
  return rest;
}

function dropThanks(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const line = lines[last] ?? "";
  const goesOn = /[.!,;:،]\s+\S/.test(line.trim());
  return last > 0 && !goesOn && isFormula(line, THANKS_LINE) ? dropThanks(lines.slice(0, last)) : lines;
}

function dropInlineClosing(line: string): string {
  const found = CLOSING_INLINE.exec(line);
  return found ? line.slice(0, found.index).trimEnd() : line;
}
