import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCueReader } from "../../../dialog/guards/emergency/cues.ts";
import { phraseLanguage } from "../../../dialog/guards/phrases/kinds.ts";
import { tokenise } from "../../../dialog/guards/text/tokens.ts";
import { readTexts } from "../../../dialog/language/texts.ts";
import { isLanguage, LANGUAGES, type Language } from "../../../dialog/model/language.ts";
import { halfOf, readDialogs, readQuestions, readTrainingStrays } from "../celle/data.ts";
import { rowsOf } from "../guards/data.ts";
import { readCelle } from "../search/celle.ts";

/** What a classifier learns from. Nothing of a test half is among it. */
export interface Labelled {
  readonly language: Language;
  readonly text: string;
  readonly label: string;
  readonly weight: number;
}

const FOLDER = join(import.meta.dirname, "../training");

/** Lines of tab-separated values of test/eval/training; none where the file does not exist. */
function linesOf(name: string): string[][] {
  const file = join(FOLDER, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}

const languageOf = (text: string | undefined): Language => (isLanguage(text) ? text : "de");

/** A missed emergency costs more than a false alarm. */
const ALARM = 2;
/** There are many example questions, and none of them is hard. */
const PLAIN = 1;

/** Example questions of these entries are often cries for help themselves. */
const CRISIS_ENTRIES: ReadonlySet<string> = new Set(["kindeswohl", "sozialpsychiatrischer-dienst", "auskunftssperre"]);

const exampleQuestions = (label: string, weight: number, isWanted = (_entry: string): boolean => true): Labelled[] =>
  readCelle()
    .filter(({ id }) => isWanted(id))
    .flatMap(({ language, questions }) => questions.map((text) => ({ language, text, label, weight })));

/** The rules know finer needs; the classifier has seen too few of them. */
const BROADER: Readonly<Record<string, string>> = { poison: "medical", crisis: "suicide", police: "violence" };
const broad = (need = "none"): string => BROADER[need] ?? need;

/** What the assistant says itself, apart from what it says in emergencies: people quote it in their mails. */
const ownWords = () =>
  LANGUAGES.flatMap((language) =>
    Object.entries(readTexts(language))
      .filter(([key]) => !/^(hotline|emergency|page\.emergency)/.test(key))
      .flatMap(([, text]) => [text, ...(text.match(/[^.!?؟]+/g) ?? [])].map((part) => ({ language, text: part }))),
  );

/** Titles and synonyms: messages of a word or two. */
const names = () =>
  readCelle().flatMap(({ language, title, synonyms }) => [title, ...synonyms].map((text) => ({ language, text })));

const askedQuestions = () => readQuestions().filter((question) => halfOf(question) === "tuning");

/** What citizens say in the course of a dialog: "the second one", "and what does it cost?". */
const turns = () =>
  readDialogs()
    .filter((dialog) => halfOf(dialog) === "tuning")
    .flatMap(({ language, turns: said }) =>
      said.filter(({ outcome }) => outcome !== "emergency").map(({ text }) => ({ language, text })),
    );

/** What no entry answers, apart from the test half. */
const strays = () => [
  ...readTrainingStrays(),
  ...linesOf("strays.tsv").map(([language, text = ""]) => ({ language: languageOf(language), text })),
];

/** Example questions of the crisis entries in which the cues find danger. */
function cries(): Labelled[] {
  const cues = createCueReader();
  return exampleQuestions("none", ALARM, (entry) => CRISIS_ENTRIES.has(entry)).flatMap((example) => {
    const need = cues(tokenise(example.text), phraseLanguage(example.language));
    return need === null ? [] : [{ ...example, label: broad(need) }];
  });
}

/** A need, or "none". */
export function dangerTexts(): Labelled[] {
  const old = ["emergencies", "emergencies-2", "emergencies-3", "emergencies-4"].flatMap(rowsOf);
  const written = linesOf("emergencies.tsv").map(([language, label = "none", text = ""]): Labelled => {
    return { language: languageOf(language), text, label, weight: label === "none" ? 1 : ALARM };
  });
  return [
    ...old.map(({ language, gold, text }) => ({ language, text, label: broad(gold[0]), weight: ALARM })),
    ...rowsOf("calm").map(({ language, text }) => ({ language, text, label: "none", weight: 1 })),
    ...written,
    ...cries(),
    ...[...rowsOf("humans"), ...rowsOf("scope")].map(({ language, text }) => ({ language, text, label: "none", weight: 1 })),
    ...turns().map((turn) => ({ ...turn, label: "none", weight: 1 })),
    ...strays().map(({ language, text }) => ({ language, text, label: "none", weight: 1 })),
    ...ownWords().map((text) => ({ ...text, label: "none", weight: 2 })),
    ...names().map((name) => ({ ...name, label: "none", weight: PLAIN })),
    ...askedQuestions().map(({ language, text }) => ({ language, text, label: "none", weight: 1 })),
    ...exampleQuestions("none", PLAIN, (entry) => !CRISIS_ENTRIES.has(entry)),
  ];
}

/** Whoever wrote the phrasings named the aspect in passing; the others were labelled with care. */
const ROUGH = 0.4;
const CHECKED = 2;

/** An aspect. */
export function aspectTexts(): Labelled[] {
  const phrasings = LANGUAGES.flatMap((language) =>
    linesOf(`phrasings/${language}.tsv`).map(([, label = "overview", text = ""]) => ({ language, text, label, weight: ROUGH })),
  );
  const asked = askedQuestions().map(({ language, text, aspect }) => ({ language, text, label: aspect, weight: CHECKED }));
  const cues = rowsOf("aspects").map(({ language, gold, text }) => ({
    language,
    text,
    label: gold[0] ?? "overview",
    weight: CHECKED,
  }));
  return [...phrasings, ...asked, ...cues];
}

/** There are thirty times as many questions as strays. */
const STRAY = 5;

/** "ours", or "other": what no entry is about. */
export function scopeTexts(): Labelled[] {
  return [
    ...exampleQuestions("ours", 0.5),
    ...askedQuestions().map(({ language, text }) => ({ language, text, label: "ours", weight: 1 })),
    ...names().map((name) => ({ ...name, label: "ours", weight: 0.3 })),
    ...strays().map(({ language, text }) => ({ language, text, label: "other", weight: STRAY })),
  ];
}
