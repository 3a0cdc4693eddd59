import { describe, expect, it } from "vitest";
import { mulberry } from "../../../dialog/language/build/train.ts";
import { romanise } from "../../../dialog/language/build/transliterate.ts";
import { languagesOfLetters } from "../../../dialog/language/letters.ts";
import { readWords } from "../../../dialog/language/words.ts";

const texts = (text: string): readonly string[] => readWords(text).map((word) => word.text);

describe("readWords", () => {
  it("leaves out addresses, numbers and codes", () => {
    expect(texts("Siehe https://celle.de/a?b=c oder ada@example.org, § 24a, B1, 29221, 3 Tage")).toEqual([
      "siehe",
      "oder",
      "tage",
    ]);
  });

  it("keeps the digits that chat spelling uses as letters", () => {
    expect(texts("3andi so2al ma3 7abibi")).toEqual(["3andi", "so2al", "ma3", "7abibi"]);
  });

  it("reads Turkish capitals, old Romanian letters and all apostrophes alike", () => {
    expect(texts("İZİN soţ l’heure м’ята")).toEqual(["izin", "soț", "l'heure", "м'ята"]);
  });

  it("tells scripts apart and passes over those we do not know", () => {
    expect(readWords("Hallo привет سلام 你好 ሰላም").map((word) => word.script)).toEqual(["latin", "cyrillic", "arabic"]);
  });
});

describe("languagesOfLetters", () => {
  it("reads letters that only some languages write", () => {
    expect(languagesOfLetters("їжак")).toEqual(["uk"]);
    expect(languagesOfLetters("پدر")).toContain("fa");
    expect(languagesOfLetters("doğru")).toEqual(["tr"]);
  });

  it("says nothing about words in plain letters", () => {
    expect(languagesOfLetters("termin")).toBeNull();
    expect(languagesOfLetters("سلام")).toBeNull();
  });
});

describe("romanise", () => {
  it("spells Cyrillic letter by letter", () => {
    expect(romanise["ru-Latn"]("можно", () => 0)).toBe("mozhno");
    expect(romanise["uk-Latn"]("голова", () => 0)).toBe("holova");
    expect(romanise["bg-Latn"]("щъркел", () => 0)).toBe("shtarkel");
  });

  it("puts vowels between the consonants of Arabic and Persian words", () => {
    const random = mulberry(7);
    for (let turn = 0; turn < 50; turn += 1) {
      expect(romanise["ar-Latn"]("مكتب", random)).not.toMatch(/[bcdfghjklmnpqrstvwxz]{4}/u);
      expect(romanise["fa-Latn"]("دفتر", random)).toMatch(/^d[aeo]f/u);
    }
  });
});
