import type { Language } from "../../dialog/model/language.ts";
import { PLACEHOLDER } from "../facts/fill.ts";
import { at, type ContentFinding, type Rule } from "./finding.ts";
import { citizenTexts } from "./texts.ts";

const SCRIPTS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  bg: /\p{Script=Cyrillic}/gu,
};

/** Letters that betray a keyboard of another language: they look alike but are not found and are read out wrongly. */
const FOREIGN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  fa: /[كيى]/u,
  ro: /[şţŞŢ]/u,
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
  bg: /[ыэёії]/iu,
};

/** A few letters may be a name; half of a text may not. */
const MIN_LETTERS = 12;

export const rightScript: Rule = (subject) => {
  const script = SCRIPTS[subject.language];
  const foreign = FOREIGN_LETTERS[subject.language];
  return [...citizenTexts(subject.text)].flatMap(({ part, text }): ContentFinding[] => {
    const bare = text.replace(PLACEHOLDER, "").replace(/\([^)]*\)/g, "");
    const message = foreign?.test(bare)
      ? "a letter of another alphabet"
      : script
        ? wrongShare(bare, script)
        : /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(bare)
          ? "not in Latin script"
          : null;
    return message === null ? [] : [{ kind: "script", where: at(subject, part), message: `${message}: ${text.slice(0, 50)}` }];
  });
};

function wrongShare(text: string, script: RegExp): string | null {
  const own = text.match(script)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return own + latin >= MIN_LETTERS && own < latin ? "mostly Latin letters" : null;
}
