import { describe, expect, it } from "vitest";
import { createSignalReader } from "../../../dialog/guards/signals.ts";
import type { Language } from "../../../dialog/model/language.ts";
import { wordReader } from "../../support/words.ts";

const reader = createSignalReader(wordReader());
const needOf = (text: string, language: Language = "de") => reader.read(text, language).emergency;

describe("the signal reader on emergencies", () => {
  it.each<[Language, string, string]>([
    ["de", "hier brennt es", "fire"],
    ["de-simple", "Es riecht nach Gas.", "fire"],
    ["de", "Brustschmerzen und der Arm ist taub", "medical"],
    ["en", "my husband isn't breathing", "medical"],
    ["tr", "eve hırsız girdi", "police"],
    ["ar", "زوجي يضربني", "violence"],
    ["fa", "شوهرم مرا کتک می‌زند", "violence"],
    ["ku", "cîranê me li zarokê xwe dixe", "child"],
    ["uk", "не хочу більше жити", "suicide"],
    ["ru", "хочу покончить с собой", "suicide"],
    ["pl", "córka wypiła domestos", "poison"],
    ["ro", "fetița a băut clor", "poison"],
    ["bg", "мъжът ми ме бие", "violence"],
    ["fr", "je n'en peux plus", "crisis"],
  ])("names the need in %s: %s", (language, text, need) => {
    expect(needOf(text, language)).toBe(need);
  });

  it.each([
    "Ich sterbe vor Langeweile",
    "Feuerwehr-Ehrenamt",
    "Osterfeuer anmelden",
    "Der Führerschein brennt mir auf der Seele",
    "Wo finde ich die Polizei?",
    "Mein Vater ist gestorben, was muss ich tun?",
    "Anzeige wegen Diebstahl letzte Woche",
    "Ich schlage vor, wir telefonieren",
    "Ich brauche einen Schwerbehindertenausweis nach meinem Schlaganfall",
  ])("stays calm at “%s”", (text) => {
    expect(needOf(text)).toBeNull();
  });

  it("hears a cry in another language than the message was identified as", () => {
    expect(needOf("мама не дышит", "de")).toBe("medical");
    expect(needOf("mein Kind hat bleach getrunken", "de")).toBe("poison");
  });

  it("reads Russian, Ukrainian and Arabic in Latin letters", () => {
    expect(needOf("muzh menya izbil", "ru")).toBe("violence");
    expect(needOf("cholovik mene byv", "uk")).toBe("violence");
    expect(needOf("zawji yadribni", "ar")).toBe("violence");
  });

  it("reads what is typed without umlaut keys, with a letter missing or drawn out", () => {
    expect(needOf("mein Mann schlaegt mich")).toBe("violence");
    expect(needOf("beim nachbarn brent es")).toBe("fire");
    expect(needOf("hiiilfe hier brennnnt es")).toBe("fire");
  });

  it("does not let an errand in one sentence hide the danger in another", () => {
    expect(needOf("Ich wollte einen Termin für den Ausweis. Mein Mann atmet nicht mehr!")).toBe("medical");
  });

  it("takes violence of the past seriously and a fire of last year not", () => {
    expect(needOf("Letztes Jahr hat mein Mann mich verprügelt")).toBe("violence");
    expect(needOf("Letztes Jahr brannte der Stall, welche Genehmigung brauche ich?")).toBeNull();
  });

  it.each([
    ["Mutfakta yangın var, çabuk gelin", "fire"],
    ["Мой сосед без сознания, помогите", "medical"],
    ["je vais me suicider ce soir", "suicide"],
  ])("believes a cry in another language than the conversation's: %s", (text, need) => {
    expect(needOf(text, "de")).toBe(need);
  });

  it("does not take short words of another language for danger", () => {
    expect(needOf("the gift shop is not kind", "en")).toBeNull();
  });
});
