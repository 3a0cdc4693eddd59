import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../dialog/model/language.ts";
import { analyzerFor } from "../../../knowledge/index/analysis/analyzers.ts";
import { splitCompound } from "../../../knowledge/index/analysis/compounds.ts";

const stemsOf = (language: Language, text: string): string[] =>
  analyzerFor(language)
    .tokens(text)
    .map(({ stem }) => stem);

/** Forms of one word; each line must come down to one stem. */
const SAME: readonly (readonly [Language, string])[] = [
  ["de", "Zulassung Zulassungen zulassen zugelassen"],
  ["de", "anmelden angemeldet anzumelden Anmeldung"],
  ["de", "Führerschein Führerscheine Fuehrerscheins Fuhrerschein"],
  ["de", "Haus Häuser Häusern"],
  ["de", "Bürger*innen Bürger Bürger:innen"],
  ["en", "application applications"],
  ["en", "license licence licences"],
  ["en", "registration registrations"],
  ["fr", "école l'école écoles ecole"],
  ["fr", "demande demander demandes"],
  ["tr", "ehliyet ehliyetim ehliyetimi ehliyetler"],
  ["tr", "belge belgesi belgeler belgeleri"],
  ["tr", "araba arabam arabayı arabanın"],
  ["tr", "Celle Celle'de Celle'den"],
  ["ar", "المدرسة مدرسة للمدرسة والمدرسة"],
  ["ar", "إقامة اقامه الإقامة"],
  ["ar", "ألمانيا المانيا"],
  ["fa", "گواهینامه گواهي‌نامه"],
  ["fa", "کودک کودکان كودك"],
  ["ku", "zarok zarokan zaroken zarokên"],
  ["ku", "dibistan dibistana dibistanê"],
  ["uk", "документ документи документів документами"],
  ["uk", "реєстрація реєстрації реєстрацію"],
  ["uk", "сім'я сім’я сімя"],
  ["ru", "документ документы документов"],
  ["ru", "ребёнок ребенок"],
  ["pl", "dokument dokumenty dokumentów dokumentu"],
  ["pl", "szkoła szkoły szkole szkola"],
  ["ro", "școală şcoală scoala"],
  ["ro", "document documente documentele documentelor"],
  ["bg", "документ документът документа документи документите"],
  ["bg", "училище училището училища училищата"],
];

describe("analysis", () => {
  it.each(SAME)("brings the forms of a word together (%s: %s)", (language, forms) => {
    expect(new Set(stemsOf(language, forms)).size).toBe(1);
  });

  it.each([
    ["de", "Reisepass Führerschein"],
    ["de", "Kindergeld Wohngeld"],
    ["en", "passport permit"],
    ["tr", "okul ehliyet"],
    ["ar", "مدرسة مدينة"],
    ["uk", "школа шлюб"],
  ] as const)("keeps different words apart (%s: %s)", (language, words) => {
    expect(new Set(stemsOf(language, words)).size).toBe(2);
  });

  it.each(LANGUAGES)("folds %s text the same way once and twice", (language) => {
    const { fold } = analyzerFor(language).rules;
    const text = "Ärzte İzmir IĞDIR École À l'école сім'ї Ёлка ґанок الإقامَة گواهي‌نامه Șapte żółć ê ٣٤ ﬁnden";
    expect(fold(fold(text))).toBe(fold(text));
  });

  it.each(LANGUAGES)("has %s stop words in the form that folding gives", (language) => {
    const { fold, stopWords } = analyzerFor(language).rules;
    const odd = [...stopWords].filter((word) => !word.includes("'") && fold(word) !== word);
    expect(odd).toEqual([]);
  });

  it("reads digits of all scripts alike", () => {
    expect(stemsOf("ar", "٢٠٢٥ 2025")).toEqual(["2025", "2025"]);
  });
});

describe("compounds", () => {
  const words = new Set([
    "zulassung",
    "bescheinigung",
    "untersuchung",
    "berechtigung",
    "schein",
    "schule",
    "buch",
    "kinder",
    "kind",
    "geld",
    "antrag",
  ]);
  const isWord = (piece: string): boolean => words.has(piece);
  const split = (word: string) => splitCompound(word, { isWord, isEnd: isWord });

  it.each([
    ["zulassungsbescheinigung", ["zulassung", "bescheinigung"]],
    ["untersuchungsberechtigungsschein", ["untersuchung", "berechtigung", "schein"]],
    ["schulbuch", ["schule", "buch"]],
    ["kindergeldantrag", ["kinder", "geld", "antrag"]],
  ])("takes %s apart", (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it("leaves alone what is not made of known words", () => {
    expect(split("buchstabe")).toEqual([]);
    expect(split("bescheinigung")).toEqual([]);
  });
});
