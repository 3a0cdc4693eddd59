import { describe, expect, it } from "vitest";
import { firstFor, indexOf, page } from "./support.ts";

const german = [
  page("zulassung", "de", "Neues Fahrzeug zulassen", "Die Kfz-Zulassungsbescheinigung bekommen Sie in der Zulassungsstelle."),
  page(
    "untersuchung",
    "de",
    "Untersuchungsberechtigungsschein",
    "Jugendliche brauchen den Schein vor dem ersten Beschäftigungsverhältnis.",
  ),
  page(
    "fuehrerschein",
    "de",
    "Führerschein umtauschen",
    "Alte Führerscheine werden gegen den neuen Kartenführerschein getauscht.",
    ["Lappen"],
  ),
  page("perso", "de", "Personalausweis", "Den Ausweis beantragen Sie persönlich bei Ihrer Gemeinde.", ["Perso"]),
  page("wohnsitz", "de", "Wohnsitz anmelden", "Nach dem Umzug melden Sie die neue Adresse bei der Gemeinde an."),
  page("muell", "de", "Sperrmüll", "Alte Möbel holt der Zweckverband ab."),
];

describe("search in German", () => {
  const index = indexOf(...german);

  it.each([
    ["Wo bekomme ich die Zulassungsbescheinigung für mein Kfz?", "zulassung"],
    ["Kfz-Zulassung", "zulassung"],
    ["Schein für die Untersuchung", "untersuchung"],
    ["Ich habe meinen Lappen noch aus den Achtzigern", "fuehrerschein"],
    ["fuehrerschein tauschen", "fuehrerschein"],
    ["Fuhrerschein", "fuehrerschein"],
    ["FÜHRERSCHEINE", "fuehrerschein"],
    ["Personal Ausweis", "perso"],
    ["Wie melde ich meine neue Wohnung an?", "wohnsitz"],
    ["Ich bin umgezogen und muss mich anmelden", "wohnsitz"],
    ["Wer holt Sperrmüll ab?", "muell"],
  ])("finds the entry for %j", (question, entry) => {
    expect(firstFor(index, "de", question)).toBe(entry);
  });

  it.each([
    ["Personalausweiß", "perso"],
    ["Personlausweis", "perso"],
    ["Führershein", "fuehrerschein"],
    ["Spermüll", "muell"],
  ])("forgives the slip in %j", (question, entry) => {
    expect(firstFor(index, "de", question)).toBe(entry);
  });

  it("finds Leichte Sprache with a Mediopunkt from a German question and the other way round", () => {
    const simple = indexOf(
      page("perso", "de-simple", "Personal·ausweis", "Der Personal·ausweis ist eine Karte."),
      ...german.slice(0, 2),
    );
    expect(firstFor(simple, "de", "Personalausweis")).toBe("perso");
    expect(firstFor(index, "de-simple", "Personal·ausweis")).toBe("perso");
  });

  it("ranks an entry whose title is asked for above one that only mentions the word", () => {
    const both = indexOf(
      page("a", "de", "Reisepass", "Ein Dokument."),
      page("b", "de", "Einbürgerung", "Danach bekommen Sie einen Reisepass. Reisepass."),
    );
    expect(firstFor(both, "de", "Reisepass")).toBe("a");
  });
});

describe("search across languages", () => {
  const index = indexOf(...german);

  it.each([
    ["en", "How do I get a new identity card?", "perso"],
    ["en", "exchange my driving licence", "fuehrerschein"],
    ["tr", "Ehliyetimi nasıl değiştirebilirim?", "fuehrerschein"],
    ["ar", "أريد بطاقة هوية جديدة", "perso"],
    ["fa", "چگونه گواهینامه را عوض کنم؟", "fuehrerschein"],
    ["uk", "Де зареєструвати місце проживання?", "wohnsitz"],
    ["ru", "Как обменять водительские права?", "fuehrerschein"],
    ["pl", "Gdzie dostanę dowód osobisty?", "perso"],
    ["ro", "Cum obțin o carte de identitate?", "perso"],
    ["bg", "Къде да подам за лична карта?", "perso"],
    ["fr", "Comment échanger mon permis de conduire ?", "fuehrerschein"],
    ["ku", "Ez nasnameyeke nû dixwazim", "perso"],
  ] as const)("finds the German page for the %s question %j", (language, question, entry) => {
    expect(firstFor(index, language, question)).toBe(entry);
  });

  it("finds a German word in a question in another language", () => {
    expect(firstFor(index, "en", "where do I take my Sperrmüll?")).toBe("muell");
    expect(firstFor(index, "ar", "كيف أحصل على Untersuchungsberechtigungsschein")).toBe("untersuchung");
  });

  it("prefers the document in the language of the question", () => {
    const mixed = indexOf(
      page("de-only", "de", "Kindergeld"),
      page("both", "de", "Elterngeld"),
      page("both", "en", "Parental allowance"),
    );
    expect(firstFor(mixed, "en", "parental allowance")).toBe("both");
    expect(firstFor(mixed, "en", "child benefit")).toBe("de-only");
  });
});

describe("transliterated questions", () => {
  it.each([
    ["ru", "Водительские права", "voditelskie prava"],
    ["ru", "Регистрация по месту жительства", "registratsiya po mestu zhitelstva"],
    ["uk", "Посвідка на проживання", "posvidka na prozhyvannia"],
    ["bg", "Лична карта", "lichna karta"],
    ["ar", "تصريح الإقامة", "tasrih iqama"],
    ["fa", "گواهینامه رانندگی", "govahiname ranandegi"],
  ] as const)("finds %s text for Latin letters: %s", (language, title, question) => {
    const index = indexOf(page("right", language, title), page("wrong", language, title.split("").reverse().join("")));
    expect(firstFor(index, language, question)).toBe("right");
  });
});
