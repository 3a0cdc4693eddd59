import { describe, expect, it } from "vitest";
import { loadIdentifier } from "../../../dialog/language/identify.ts";
import { readModel } from "../../../dialog/language/model.ts";

const identifier = loadIdentifier();
const best = (text: string): string | undefined => identifier.identify(text)[0]?.language;

describe("loadIdentifier", () => {
  it.each([
    ["Wo kann ich mein Auto ummelden?", "de"],
    ["Where can I register my car?", "en"],
    ["Arabamı nerede kaydettirebilirim?", "tr"],
    ["أين يمكنني تسجيل سيارتي؟", "ar"],
    ["کجا می‌توانم ماشینم را ثبت کنم؟", "fa"],
    ["Ez dikarim erebeya xwe li ku derê qeyd bikim?", "ku"],
    ["Де можна зареєструвати автомобіль?", "uk"],
    ["Где можно зарегистрировать машину?", "ru"],
    ["Gdzie mogę zarejestrować samochód?", "pl"],
    ["Unde îmi pot înmatricula mașina?", "ro"],
    ["Къде мога да регистрирам колата си?", "bg"],
    ["Où puis-je immatriculer ma voiture ?", "fr"],
    ["Gdje mogu registrirati automobil?", "hr"],
    ["Где могу да региструјем ауто?", "sr"],
    ["¿Dónde puedo matricular mi coche?", "es"],
    ["Dove posso immatricolare la mia auto?", "it"],
    ["Ku mund ta regjistroj makinën time?", "sq"],
    ["Tôi có thể đăng ký xe ở đâu?", "vi"],
  ])("recognises %s as %s", (text, language) => expect(best(text)).toBe(language));

  it.each([
    ["Wo kann ich meinen Fuhrerschein verlangern", "de"],
    ["ikamet iznimi nasil uzatabilirim", "tr"],
    ["ez dixwazim nasnameya xwe nu bikim", "ku"],
    ["gdzie moge wyrobic dowod osobisty", "pl"],
    ["unde imi pot reinnoi buletinul", "ro"],
    ["ou puis je renouveler ma carte d'identite", "fr"],
    ["toi muon dang ky tam tru o dau", "vi"],
    ["كيف اجدد الاقامه", "ar"],
    ["مي خواهم گذرنامه بگيرم", "fa"],
  ])("recognises %s although its diacritics or letters are simplified", (text, language) => expect(best(text)).toBe(language));

  it("answers nothing for a text without words", () => {
    for (const text of ["", "  ", "29221", "👍🏽", "?!", "https://example.org/wo-ist-das", "ada@example.org", "一二三"]) {
      expect(identifier.identify(text)).toEqual([]);
    }
  });

  it("gives probabilities, best first, that sum to at most one", () => {
    for (const text of ["Termin", "Wie geht das", "pasaport", "salam", "x"]) {
      const shares = identifier.identify(text).map((guess) => guess.probability);
      expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("is unsure about a single word that several languages share", () => {
    expect(identifier.identify("video")[0]?.probability).toBeLessThan(0.8);
  });

  it("never answers Leichte Sprache", () => {
    expect(identifier.identify("Das ist ein leichter Text. Alle verstehen ihn.").map((guess) => guess.language)).not.toContain(
      "de-simple",
    );
  });

  it("does not take Dutch, Portuguese, Czech or Hungarian for one of ours with confidence", () => {
    for (const text of [
      "Waar kan ik mijn nieuwe adres doorgeven?",
      "Onde posso renovar o meu cartão?",
      "Kde si mohu vyřídit občanský průkaz?",
      "Hol tudom megújítani az útlevelemet?",
    ]) {
      expect(identifier.identify(text)[0]?.probability ?? 0).toBeLessThan(0.5);
    }
  });

  it("reads a message of any size and any content", () => {
    for (const text of ["a".repeat(100_000), "ä\u0000\ud800 ".repeat(10_000), "'".repeat(5_000), "ab ".repeat(50_000)]) {
      expect(() => identifier.identify(text)).not.toThrow();
    }
  });
});

describe("readModel", () => {
  it("refuses bytes that are no model", () => {
    expect(() => readModel(Buffer.alloc(64))).toThrow("not a language model");
  });
});
