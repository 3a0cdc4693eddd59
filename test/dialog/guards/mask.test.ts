import { describe, expect, it } from "vitest";
import { createMask } from "../../../dialog/guards/mask.ts";

const { mask } = createMask();

describe("the mask", () => {
  it.each([
    ["Ich heiße Anna Müller und brauche einen Pass", "Ich heiße [Name] und brauche einen Pass"],
    ["my name is john smith and i need help", "my name is [Name] and i need help"],
    ["меня зовут Иван Петров, мне нужен паспорт", "меня зовут [Name], мне нужен паспорт"],
    ["اسمي أحمد الحسن وأريد موعد", "اسمي [Name] وأريد موعد"],
    ["Viele Grüße\nKlaus Meier", "Viele Grüße\n[Name]"],
  ])("takes out the name in “%s”", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    ["anna@example.org", "[E-Mail]"],
    ["DE89 3704 0044 0532 0130 00", "[IBAN]"],
    ["4111 1111 1111 1111", "[Karte]"],
    ["0151 23456789", "[Telefon]"],
    ["+49 5141 916-1234", "[Telefon]"],
    ["12 345 678 903", "[Steuer-ID]"],
    ["C01X00T41", "[Ausweis]"],
    ["CE-AB 123", "[Kennzeichen]"],
    ["Bahnhofstraße 12a", "[Adresse]"],
    ["geboren am 12.05.1985", "geboren am [Geburtsdatum]"],
  ])("replaces %s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    "Ich wohne in 29221 Celle",
    "Wohngeld ab 2024",
    "Die Gebühr ist 37,50 Euro",
    "Ruft man 112 oder 110? Oder 116 117?",
    "Telefonseelsorge 0800 111 0 111",
    "Mein Termin ist am 12.05.2026",
    "Was sagt SGB II 2023 dazu?",
    "Am Montag 5 Personen",
  ])("leaves “%s” as it is", (text) => {
    expect(mask(text)).toBe(text);
  });
});
