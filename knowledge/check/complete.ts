import { finder } from "../compose.ts";
import { PLACEHOLDER } from "../facts/fill.ts";
import { isOpen } from "../model/fact.ts";
import type { ModuleName, Piece } from "../model/text.ts";
import { at, type ContentFinding, type Rule, type Subject } from "./finding.ts";
import { citizenTexts, wordsOf } from "./texts.ts";

/** What every language must have when German has it. */
const TRANSLATED: readonly ModuleName[] = ["documents", "fees", "deadline", "responsible", "procedure"];
const MIN_QUESTIONS = 5;
const MIN_SYNONYMS = 3;

export const translationIsComplete: Rule = (subject) => {
  const { german, text } = subject;
  const missing = TRANSLATED.filter((name) => german.modules[name] && !text.modules[name]).map((name) => `module ${name}`);
  const additional = TRANSLATED.filter((name) => !german.modules[name] && text.modules[name]);
  if (text.case === undefined) missing.push("case");
  if (text.questions.length < MIN_QUESTIONS) missing.push(`${MIN_QUESTIONS - text.questions.length} questions`);
  if (text.synonyms.length < MIN_SYNONYMS) missing.push(`${MIN_SYNONYMS - text.synonyms.length} synonyms`);
  return [
    ...missing.map((what): ContentFinding => ({ kind: "missing", where: at(subject, "modules"), message: `${what} missing` })),
    ...additional.map(
      (name): ContentFinding => ({ kind: "missing", where: at(subject, name), message: "German has no such module" }),
    ),
  ];
};

export const translationIsCurrent: Rule = (subject) => {
  const { german, text, language } = subject;
  if (language === "de") {
    return text.version === undefined
      ? [{ kind: "schema", where: at(subject, "version"), message: "the German text needs a version" }]
      : [];
  }
  if (text.translates === german.version) return [];
  return [
    {
      kind: "stale",
      where: at(subject, "translates"),
      message: `translates version ${text.translates ?? "?"}, German is at ${german.version ?? "?"}`,
    },
  ];
};

/** Every placeholder names a fact that exists; the spoken text uses no open one. */
export const placeholdersExist: Rule = (subject) => {
  const find = finder(subject.content, subject.entry.id);
  const findings: ContentFinding[] = [];
  for (const { part, text } of citizenTexts(subject.text)) {
    for (const [, key = "", filter] of text.matchAll(PLACEHOLDER)) {
      const fact = find(key);
      const wrong = !fact
        ? "unknown fact"
        : filter !== undefined && filter !== "oblique"
          ? `unknown form ${filter} of`
          : part === "short" && isOpen(fact)
            ? "open fact in the spoken text:"
            : null;
      if (wrong) findings.push({ kind: "placeholder", where: at(subject, part), message: `${wrong} ${key}` });
    }
    if (/\{\{|\}\}/.test(text.replace(PLACEHOLDER, "")))
      findings.push({ kind: "placeholder", where: at(subject, part), message: "broken braces" });
  }
  return [...findings, ...linksExist(subject)];
};

function linksExist(subject: Subject): ContentFinding[] {
  const pieces = Object.entries(subject.text.modules).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((piece: Piece) => ({ name, piece })) : [],
  );
  return pieces.flatMap(({ name, piece }): ContentFinding[] => {
    if (typeof piece === "string" || !("link" in piece) || subject.entry.facts[piece.link]?.kind === "link") return [];
    return [{ kind: "placeholder", where: at(subject, name), message: `unknown link ${piece.link}` }];
  });
}

/** A translation says a module with the same facts as German; Leichte Sprache may leave some out but adds none. */
export const samePlaceholders: Rule = (subject) => {
  const { german, text, language } = subject;
  if (language === "de") return [];
  const all = new Set(
    keysIn(
      Object.values(german.modules).flatMap((value) => (typeof value === "string" ? [value] : (value ?? []).flatMap(wordsOf))),
    ),
  );
  return (["short", ...TRANSLATED] as const).flatMap((name): ContentFinding[] => {
    const [theirs, ours] = [german.modules[name], text.modules[name]].map((value) =>
      keysIn(typeof value === "string" ? [value] : (value ?? []).flatMap(wordsOf)),
    );
    if (!theirs || !ours || !german.modules[name] || !text.modules[name]) return [];
    const wrong =
      language === "de-simple"
        ? ours.filter((key) => !all.has(key))
        : theirs.join() === ours.join()
          ? []
          : [`${ours.join(" ")} instead of ${theirs.join(" ")}`];
    return wrong.map((message) => ({ kind: "placeholder", where: at(subject, name), message }));
  });
};

const keysIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, key = ""]) => key)).sort();

/** Figures belong to the facts (DESIGN principle 2): a number in a text goes stale in twelve translations unseen. */
export const noDigits: Rule = (subject) =>
  [...citizenTexts(subject.text)].flatMap(({ part, text }): ContentFinding[] =>
    /\p{Nd}/u.test(text.replace(PLACEHOLDER, ""))
      ? [{ kind: "digit", where: at(subject, part), message: text.slice(0, 60) }]
      : [],
  );
