import type { Language } from "../../../dialog/model/language.ts";
import { FEATURES } from "../../../knowledge/index/query/features.ts";
import { PARAMETERS } from "../../../knowledge/index/query/parameters.ts";
import { bestOf, EVIDENCE, evidenceOf } from "../../../knowledge/index/query/score.ts";
import { halfOf as halfOfCelle, type Question, readQuestions as readCelleQuestions, readTrainingStrays } from "../celle/data.ts";
import { corpusExists, halfOf, OMOS_LANGUAGES, readQuestions } from "../search/corpus.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import { celleLibraries, type Found, type Library, omosLibraries } from "./shards.ts";
import { fitSoftmax, type Group } from "./softmax.ts";

/**
 * Learns `worth` and `calibration` of knowledge/index/query/parameters.ts from the tuning halves alone and prints them.
 * The calibration depends on the worth: take over the worth first, run again, then take over the calibration.
 */

/** Documents far behind teach nothing. */
const LOOKED_AT = 60;
/** Questions across languages weigh less: each of them is there a second time in its own language. */
const CROSSING = 0.5;
/** Strays together weigh as much as this share of the questions: most messages are in scope. */
const STRAYS = 0.6;

const WORTH = FEATURES.map((feature) => PARAMETERS.worth[feature]);
const fitOf = (features: Float32Array): number => features.reduce((sum, value, at) => sum + value * (WORTH[at] ?? 0), 0);

interface Asked {
  readonly text: string;
  readonly language: Language;
}

interface Celle {
  readonly celle: ReadonlyMap<Language, Library>;
  readonly questions: readonly Question[];
}

function groupOf({ rows }: Found, right: readonly string[], weight: number): Group {
  const kept = [...rows].sort((one, other) => fitOf(other.features) - fitOf(one.features)).slice(0, LOOKED_AT);
  const rightAt = kept.flatMap(({ id }, at) => (right.includes(id) ? [at] : []));
  return { rows: kept.map(({ features }) => features), right: new Set(rightAt), weight };
}

function omosGroups(): Group[] {
  if (!corpusExists()) return [];
  const libraries = omosLibraries();
  const grouped = (library: Library | undefined, text: string, from: Language, page: string, weight: number): Group[] =>
    library ? [groupOf(library.find(text, from), [page], weight)] : [];
  return OMOS_LANGUAGES.flatMap((language) =>
    readQuestions(language)
      .filter((question) => halfOf(question) === "tuning")
      .flatMap(({ text, page }) => [
        ...grouped(libraries.get(language), text, language, page, 1),
        ...(language === "de" ? [] : grouped(libraries.get("de"), text, language, page, CROSSING)),
      ]),
  );
}

function celleGroups({ celle, questions }: Celle): Group[] {
  return questions.flatMap(({ text, language, entry, also = [] }) => {
    const library = celle.get(language);
    return library ? [groupOf(library.find(text, language), [entry, ...also], 1)] : [];
  });
}

function exampleOf({ celle }: Celle, { text, language }: Asked, right: readonly string[], weight: number): Example[] {
  const found = celle.get(language)?.find(text, language);
  const first = found && bestOf(found.ranking.fits);
  if (!first || found.first === null) return [];
  const evidence = evidenceOf(found.ranking, first, found.documents);
  return [{ evidence, right: right.includes(found.first), weight }];
}

function examples(data: Celle): Example[] {
  const strays = readTrainingStrays();
  const asked = data.questions.flatMap((question) => exampleOf(data, question, [question.entry, ...(question.also ?? [])], 1));
  const weight = (STRAYS * asked.length) / strays.length;
  return [...asked, ...strays.flatMap((stray) => exampleOf(data, stray, [], weight))];
}

const named = (names: readonly string[], weights: Float64Array): string =>
  names.map((name, at) => `${name}: ${(weights[at] ?? 0).toFixed(2)}`).join(", ");

/** @returns lines for parameters.ts */
export function learnSearch(): string[] {
  const data = {
    celle: celleLibraries(),
    questions: readCelleQuestions().filter((question) => halfOfCelle(question) === "tuning"),
  };
  const groups = [...omosGroups(), ...celleGroups(data)];
  const worth = fitSoftmax(groups, { columns: FEATURES.length, ridge: 0.005, steps: 250 });
  return [`worth: { ${named(FEATURES, worth)} }`, `calibration: { ${named(EVIDENCE, fitLogistic(examples(data)))} }`];
}
