import { describe, expect, it } from "vitest";
import { chooseLanguage, type LanguageChoice } from "../../../dialog/language/choose.ts";
import { loadIdentifier } from "../../../dialog/language/identify.ts";
import type { ForeignLanguage, Language } from "../../../dialog/model/language.ts";

const identifier = loadIdentifier();

interface Setting {
  readonly fixed?: boolean;
  readonly hint?: Language | null;
  readonly vocabulary?: (word: string) => readonly Language[];
}

/** Chooses as the dialog does: the real identifier's guesses for the text. */
function choose(text: string, current: Language, { fixed = false, hint = null, vocabulary }: Setting = {}): LanguageChoice {
  const question = { text, current, fixed, hint, guesses: identifier.identify(text) };
  return chooseLanguage(vocabulary === undefined ? question : { ...question, vocabulary });
}

/** Plays messages one after the other and returns the language after each. */
function play(first: Language, messages: readonly string[]): readonly Language[] {
  let language = first;
  let hint: Language | null = null;
  return messages.map((text) => {
    ({ language, hint } = choose(text, language, { hint }));
    return language;
  });
}

describe("chooseLanguage", () => {
  it.each([
    ...["Kita", "Termin", "Jobcenter", "ok", "hallo", "👍", "29221", "Mehmet Yılmaz", "Celle", "Kindergeld Antrag"],
    ...["?", "", "Wohngeld", "Ayşe", "super", "Olena Kovalenko", "https://www.landkreis-celle.de/termin", "A2", "Danke!"],
  ])("never switches on %j, whatever is spoken", (text) => {
    for (const current of ["tr", "ar", "uk", "pl", "ku", "en"] as const) {
      expect(choose(text, current).language).toBe(current);
      expect(choose(text, current, { hint: "de" }).language).toBe(current);
    }
  });

  it.each(["ikamet", "паспорт", "pasaport", "الإقامة", "dowód", "merhaba", "pașaport"])(
    "does not leave German for the single word %s",
    (text) => expect(choose(text, "de").language).toBe("de"),
  );

  it.each<[string, Language]>([
    ["How do I register my new address?", "en"],
    ["Oturma iznimi nasıl uzatabilirim?", "tr"],
    ["oturma iznimi nasil uzatabilirim", "tr"],
    ["كيف يمكنني تمديد الإقامة؟", "ar"],
    ["kif ajaded jawaz safar", "ar"],
    ["چطور می‌توانم اقامتم را تمدید کنم؟", "fa"],
    ["chetor mitoonam pasportam ro tamdid konam", "fa"],
    ["Ez dixwazim navnîşana xwe biguherînim", "ku"],
    ["ez dixwazim navnisana xwe biguherinim", "ku"],
    ["Як змінити місце проживання?", "uk"],
    ["Где можно получить справку?", "ru"],
    ["gde mozhno poluchit spravku", "ru"],
    ["Jak mogę zarejestrować samochód?", "pl"],
    ["jak moge zarejestrowac samochod", "pl"],
    ["Cum îmi pot înregistra mașina?", "ro"],
    ["cum imi pot inregistra masina", "ro"],
    ["Как мога да си подновя паспорта?", "bg"],
    ["Comment faire une demande de passeport ?", "fr"],
  ])("switches from German at once for the clear sentence %s", (text, language) => {
    expect(choose(text, "de")).toEqual({ language, hint: null, foreign: null });
    expect(choose(text, "de-simple").language).toBe(language);
  });

  it("switches back at once for a German sentence", () => {
    for (const current of ["tr", "ar", "uk", "en"] as const) {
      expect(choose("Wo bekomme ich einen neuen Ausweis?", current).language).toBe("de");
    }
  });

  it("stays in Leichte Sprache when the text is German", () => {
    expect(choose("Wo bekomme ich einen neuen Ausweis?", "de-simple")).toEqual({
      language: "de-simple",
      hint: null,
      foreign: null,
    });
    expect(choose("Ausweis", "de-simple").language).toBe("de-simple");
  });

  it("remembers a weak sign and switches at the second one", () => {
    expect(choose("ikamet", "de")).toEqual({ language: "de", hint: "tr", foreign: null });
    expect(play("de", ["ikamet", "pasaport yenileme"])).toEqual(["de", "tr"]);
    expect(play("de", ["паспорт?", "прописка"]).at(-1)).not.toBe("de");
  });

  it("forgets a hint as soon as the current language is clear again", () => {
    expect(choose("Wo ist das Rathaus?", "de", { hint: "tr" }).hint).toBeNull();
  });

  it("keeps a hint over a message that says nothing", () => {
    expect(choose("29221", "de", { hint: "tr" })).toEqual({ language: "de", hint: "tr", foreign: null });
  });

  it("does not add up weak signs against a language that the citizen chose", () => {
    expect(choose("ikamet", "de", { fixed: true, hint: "tr" }).language).toBe("de");
  });

  it("gives up a chosen language for a clear sentence", () => {
    expect(choose("Oturma iznimi uzatmak için hangi belgeler gerekiyor?", "de", { fixed: true }).language).toBe("tr");
  });

  it.each<[string, Language]>([
    ["Wie bekomme ich ikamet izni?", "de"],
    ["Ich brauche einen Termin für meldebescheinigung und paszport", "de"],
    ["Jobcenter için nereye başvurmalıyım?", "tr"],
    ["Anmeldung nasıl yapılır?", "tr"],
    ["Gdzie mogę zrobić Anmeldung?", "pl"],
    ["Где получить Aufenthaltstitel?", "ru"],
    ["How do I get a Meldebescheinigung?", "en"],
    ["Unde pot face Anmeldung la Bürgeramt?", "ro"],
    ["ez ê çawa Kindergeld bistînim", "ku"],
    ["كيف أحصل على Wohngeld؟", "ar"],
  ])("goes by the small words of the mixed message %s", (text, language) => {
    expect(choose(text, "de").language).toBe(language);
    expect(choose(text, language).language).toBe(language);
  });

  it.each<[string, ForeignLanguage]>([
    ["¿Dónde puedo renovar mi pasaporte?", "es"],
    ["Dove posso rinnovare il mio passaporto?", "it"],
    ["Ku mund ta rinovoj pasaportën time?", "sq"],
    ["Gdje mogu produžiti svoju putovnicu?", "hr"],
    ["Где могу да обновим свој пасош?", "sr"],
    ["Tôi có thể gia hạn hộ chiếu ở đâu?", "vi"],
  ])("reports that %s is in a language we do not have and stays", (text, foreign) => {
    expect(choose(text, "de")).toEqual({ language: "de", hint: null, foreign });
  });

  it.each(["Χρειάζομαι διαβατήριο", "ፓስፖርት የድልየኒ", "我需要护照"])(
    "reports that %s is in letters of no language of ours",
    (text) => {
      expect(choose(text, "de").foreign).toBe("unknown");
    },
  );

  it("does not mind a few foreign letters", () => {
    expect(choose("Was heißt 护照 auf Deutsch?", "de").foreign).toBeNull();
    expect(choose("😀 123", "de").foreign).toBeNull();
  });

  it("does not report a foreign language for a single word", () => {
    expect(choose("pasaporte", "de").foreign).toBeNull();
    expect(choose("Giovanni Rossi", "de").foreign).toBeNull();
  });

  it("lets the project's own vocabulary tip a short message", () => {
    const guesses = [
      { language: "pl", probability: 0.5 },
      { language: "tr", probability: 0.45 },
    ] as const;
    const question = { text: "kimlik karti", current: "de", fixed: false, hint: null, guesses } as const;
    expect(chooseLanguage(question).hint).not.toBe("tr");
    const vocabulary = (word: string): readonly Language[] => (word.startsWith("k") ? ["tr"] : []);
    expect(chooseLanguage({ ...question, vocabulary }).hint ?? chooseLanguage({ ...question, vocabulary }).language).toBe("tr");
  });

  it("does not count words that the current language's texts use as signs of another", () => {
    const vocabulary = (word: string): readonly Language[] => (word === "passport" ? ["de", "en"] : []);
    expect(choose("passport", "de", { hint: "en", vocabulary }).language).toBe("de");
  });
});
