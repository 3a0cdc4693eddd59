import { describe, expect, it } from "vitest";
import { secondsOf } from "../../accessibility/render/speech/duration.ts";
import { renderSpeech } from "../../accessibility/render/speech.ts";
import type { Language } from "../../dialog/model/language.ts";
import type { Block, Reply } from "../../dialog/model/reply.ts";
import { languageOf, paragraph, replyOf } from "./support.ts";

const say = (text: string, language: Language = "de"): string =>
  renderSpeech(replyOf(language, [paragraph(language, text)]), { maxSeconds: 10_000 })
    .map((segment) => segment.text)
    .join(" ");
const sayBlocks = (blocks: readonly Block[], rest: Partial<Reply> = {}): string =>
  renderSpeech(replyOf(languageOf(blocks), blocks, rest), { maxSeconds: 10_000 })
    .map((segment) => segment.text)
    .join(" ");

describe("German texts on the phone", () => {
  it.each([
    ["Bringen Sie z. B. den Ausweis mit", "Bringen Sie zum Beispiel den Ausweis mit."],
    ["Nach § 5 Abs. 2 Satz 1 Nr. 3.", "Nach Paragraf 5 Absatz 2 Satz 1 Nummer 3."],
    ["Der Kfz-Schein gilt.", "Der K F Z-Schein gilt."],
    ["Fotos, Ausweis usw. Danach kommen Sie.", "Fotos, Ausweis und so weiter. Danach kommen Sie."],
    ["Fotos usw. bringen Sie mit.", "Fotos und so weiter bringen Sie mit."],
    ["Das geht auf diese Art. Danach nicht.", "Das geht auf diese Art. Danach nicht."],
    ["Es kostet 46 €.", "Es kostet 46 Euro."],
    ["Es kostet 27,60 €.", "Es kostet 27 Euro 60."],
    ["Es kostet 1.250,00 Euro.", "Es kostet 1250 Euro."],
    ["Bis 10.000 € ist es frei.", "Bis 10.000 Euro ist es frei."],
    ["Es kostet 0,50 €.", "Es kostet 50 Cent."],
    ["Rufen Sie 05141 916-0 an.", "Rufen Sie 0 5 1 4 1, 9 1 6, 0 an."],
    ["Rufen Sie +49 5141 916-0 an.", "Rufen Sie 0 5 1 4 1, 9 1 6, 0 an."],
    ["Rufen Sie 112. Warten Sie dann.", "Rufen Sie 1 1 2. Warten Sie dann."],
    ["Das Hilfetelefon ist 116 016.", "Das Hilfetelefon ist 1 1 6, 0 1 6."],
    ["Das sind 112 Euro.", "Das sind 112 Euro."],
    ["Seit dem 01.05.2025 gilt es.", "Seit dem 1. Mai 2025 gilt es."],
    ["Am 31.02.2025 nicht.", "Am 31.02.2025 nicht."],
    ["Um 14:30 Uhr, bis 16:00 Uhr.", "Um 14 Uhr 30, bis 16 Uhr."],
    ["Es dauert 2–4 Wochen.", "Es dauert 2 bis 4 Wochen."],
    ["In 29221 Celle, Bahnhofstr. 5.", "In 2 9 2 2 1 Celle, Bahnhofstraße 5."],
    ["Als PDF oder in der EU.", "Als P D F oder in der E U."],
    ["Die Erlaubnis (Aufenthaltstitel) gilt.", "Die Erlaubnis, Aufenthaltstitel, gilt."],
    ["Sie brauchen ein Foto (biometrisch).", "Sie brauchen ein Foto, biometrisch."],
    ["Antrag/Formular und/oder Brief", "Antrag oder Formular oder Brief."],
    ["Schreiben Sie an info@landkreis-celle.de.", "Schreiben Sie an info at landkreis Bindestrich celle Punkt de."],
    ["Siehe https://www.celle.de/a?b=1.", "Siehe unsere Internetseite."],
    ["Siehe celle.de und celle.de/termin.", "Siehe celle Punkt de und unsere Internetseite."],
    ["Das sind 5 %.", "Das sind 5 Prozent."],
    ["„Ja“ – sagt *er*.", "Ja, sagt er."],
  ])("says %j as %j", (written, said) => expect(say(written)).toBe(said));

  it("leaves the middle dots of Leichte Sprache out", () => {
    expect(say("Der Personal·ausweis ist da.", "de-simple")).toBe("Der Personalausweis ist da.");
  });
});

describe("other languages on the phone", () => {
  it.each<[Language, string, string]>([
    ["en", "It costs €1,027.60, e.g. by card.", "It costs 1027 euros and 60 cents, for example by card."],
    ["en", "Open 08:00 to 14:30.", "Open 8 AM to 2:30 PM."],
    ["en", "Come at 2:30 pm.", "Come at 2:30 pm."],
    ["en", "No. That is not needed.", "No. That is not needed."],
    ["tr", "Ücret 27,60 €, indirim %5.", "Ücret 27 euro 60 sent, indirim yüzde 5."],
    ["ar", "الرسوم 27,60 €.", "الرسوم 27 يورو و60 سنتًا."],
    ["ar", "الرسوم ٤٦ €.", "الرسوم 46 يورو."],
    ["ar", "تصريح (Aufenthaltstitel) جديد", "تصريح، Aufenthaltstitel، جديد."],
    ["fa", "هزینه 46 € است.", "هزینه 46 یورو است."],
    ["ku", "Xerc 27,60 € ye.", "Xerc 27 euro û 60 sent ye."],
    ["uk", "Коштує 27,01 € або 2,03 €.", "Коштує 27 євро 1 цент або 2 євро 3 центи."],
    ["ru", "Это стоит 5,05 €, напр. картой.", "Это стоит 5 евро 5 центов, например картой."],
    ["pl", "Np. to kosztuje 3,02 €, itd.", "Np. to kosztuje 3 euro 2 centy, i tak dalej."],
    ["ro", "Costă 27,60 €.", "Costă 27 de euro și 60 de cenți."],
    ["bg", "От 01.05.2025 г. струва 1 €.", "От 1 май 2025 година струва 1 евро."],
    ["uk", "Діє з 01.05.2025 р. Далі так.", "Діє з 1 травня 2025 року. Далі так."],
    ["fr", "Le tarif est de 1 €, p. ex. le 01.05.2025.", "Le tarif est de 1 euro, par exemple le 1 mai 2025."],
    ["fr", "À 14:30.", "À 14 heures 30."],
    ["ru", "Пишите на info@celle.de.", "Пишите на наш сайт."],
  ])("%s: says %j as %j", (language, written, said) => expect(say(written, language)).toBe(said));

  it("says phone numbers digit by digit in Arabic and Persian", () => {
    expect(say("اتصلوا على +49 5141 916-0 الآن", "ar")).toBe("اتصلوا على 0 5 1 4 1, 9 1 6, 0 الآن.");
    expect(say("با 112 تماس بگیرید", "fa")).toBe("با 1 1 2 تماس بگیرید.");
  });
});

describe("blocks on the phone", () => {
  it("says short lists in one breath and long ones sentence by sentence", () => {
    expect(
      sayBlocks([paragraph("de", "Bringen Sie mit:"), { kind: "list", language: "de", items: ["Ausweis", "Foto", "Geld"] }]),
    ).toBe("Bringen Sie mit: Ausweis, Foto und Geld.");
    expect(sayBlocks([{ kind: "list", language: "de", items: ["a", "b", "c", "d", "e"] }])).toBe("a. b. c. d. e.");
  });

  it("says steps as first, second and so on, and numbers after the tenth", () => {
    expect(sayBlocks([{ kind: "steps", language: "tr", items: ["Gelin.", "Bekleyin"] }])).toBe(
      "Birincisi: Gelin. İkincisi: Bekleyin.",
    );
    const items = Array.from({ length: 11 }, () => "x");
    expect(sayBlocks([{ kind: "steps", language: "de", items }])).toMatch(/Zehntens: x\. 11: x\.$/);
  });

  it("drops links and says that a form is on the internet", () => {
    const link: Block = { kind: "link", language: "de", text: "Online-Ausweis", href: "https://a.de" };
    const form: Block = { kind: "form", language: "de", text: "Antrag auf Wohngeld", href: "https://a.de", format: "PDF" };
    expect(sayBlocks([paragraph("de", "Ja."), link, form])).toBe("Ja. Ein Formular gibt es im Internet: Antrag auf Wohngeld.");
    expect(sayBlocks([link])).toBe("Online-Ausweis. Den Link finden Sie auf unserer Internetseite.");
  });

  it("leaves sources out unless the legal basis is asked for", () => {
    const blocks: readonly Block[] = [
      paragraph("de", "Ja."),
      { kind: "paragraph", language: "de", text: "§ 1 PAuswGebV", role: "source" },
    ];
    expect(sayBlocks(blocks)).toBe("Ja.");
    expect(sayBlocks(blocks, { aspect: "legalBasis" })).toBe("Ja. Paragraf 1 PAuswGebV.");
  });

  it("says names and addresses of offices with a German voice", () => {
    const contact: Block = {
      kind: "contact",
      language: "en",
      name: "Bürgerbüro",
      phone: "+49 5141 916-0",
      email: "a@b.de",
      address: "Trift 26, 29221 Celle",
    };
    expect(renderSpeech(replyOf("en", [contact]))).toEqual([
      { language: "de", text: "Bürgerbüro." },
      { language: "en", text: "Phone: 0 5 1 4 1, 9 1 6, 0. Email: a at b dot de. Address:" },
      { language: "de", text: "Trift 26, 2 9 2 2 1 Celle." },
    ]);
  });

  it("says where the mail address is when the voice cannot read Latin letters", () => {
    expect(sayBlocks([{ kind: "contact", language: "uk", name: "A", email: "a@b.de" }])).toBe(
      "A. Адресу електронної пошти ви знайдете на нашому сайті.",
    );
  });

  it("says opening hours without the closed days", () => {
    const spans = [1, 2, 3].map((day) => ({ day, opens: "08:00", closes: "12:30" }));
    expect(sayBlocks([{ kind: "hours", language: "de", spans }])).toBe(
      "Öffnungszeiten: Montag bis Mittwoch: 8 Uhr bis 12 Uhr 30.",
    );
    expect(sayBlocks([{ kind: "hours", language: "ru", spans }])).toBe("Часы работы: с понедельника по среду: с 8:00 до 12:30.");
  });

  it("says options with their keys", () => {
    const choice: Block = {
      kind: "choice",
      language: "de",
      prompt: "Worum geht es?",
      options: [
        { id: "a", label: "Auto" },
        { id: "b", label: "Boot (klein)" },
      ],
    };
    expect(sayBlocks([choice])).toBe(
      "Worum geht es? Drücken oder sagen Sie 1 für Auto. Drücken oder sagen Sie 2 für Boot, klein.",
    );
  });

  it("says the tone of a notice, except in an emergency, where the number comes first", () => {
    expect(sayBlocks([{ kind: "notice", language: "de", tone: "warning", text: "Die Frist endet." }])).toBe(
      "Wichtig: Die Frist endet.",
    );
    expect(sayBlocks([{ kind: "notice", language: "de", tone: "emergency", text: "112: Rufen Sie an." }])).toBe(
      "1 1 2: Rufen Sie an.",
    );
  });

  it("joins neighbours of one language and switches between languages", () => {
    const blocks = [paragraph("tr", "Bir."), paragraph("tr", "İki."), paragraph("de", "Drei.")];
    expect(renderSpeech(replyOf("tr", blocks))).toEqual([
      { language: "tr", text: "Bir. İki." },
      { language: "de", text: "Drei." },
    ]);
  });

  it("says nothing for a reply without blocks", () => {
    expect(renderSpeech(replyOf("de", []))).toEqual([]);
  });
});

describe("long answers on the phone", () => {
  const sentence = "Das ist ein Satz mit acht Wörtern darin.";
  const long = paragraph("de", Array.from({ length: 40 }, () => sentence).join(" "));
  const seconds = (reply: Reply, maxSeconds: number): number =>
    renderSpeech(reply, { maxSeconds }).reduce((sum, { text, language }) => sum + secondsOf(text, language), 0);

  it("are cut at the end of a sentence and say that there is more", () => {
    const [segment] = renderSpeech(replyOf("de", [long]), { maxSeconds: 20 });
    expect(segment?.text).toMatch(/darin\. Dazu gibt es noch mehr\. Fragen Sie gern weiter\.$/);
    expect(seconds(replyOf("de", [long]), 20)).toBeLessThanOrEqual(21);
    expect(seconds(replyOf("de", [long]), 20)).toBeGreaterThan(15);
  });

  it("keep the question at the end", () => {
    const choice: Block = {
      kind: "choice",
      language: "de",
      prompt: "Was nun?",
      options: [
        { id: "a", label: "Auto" },
        { id: "b", label: "Boot" },
      ],
    };
    const [segment] = renderSpeech(replyOf("de", [long, choice]), { maxSeconds: 20 });
    expect(segment?.text).toMatch(/Fragen Sie gern weiter\. Was nun\? Drücken .* 1 für Auto\. .* 2 für Boot\.$/);
  });

  it("keep the first sentence, however long it is", () => {
    expect(renderSpeech(replyOf("de", [long]), { maxSeconds: 0 })[0]?.text).toBe(
      `${sentence} Dazu gibt es noch mehr. Fragen Sie gern weiter.`,
    );
  });

  it("do not end with the announcement of a list that was cut off", () => {
    const items = Array.from({ length: 9 }, () => "ein Blatt Papier mit Ihrem Namen und Ihrer Unterschrift");
    const blocks: readonly Block[] = [paragraph("de", "Gern. Bringen Sie mit:"), { kind: "list", language: "de", items }];
    expect(renderSpeech(replyOf("de", blocks), { maxSeconds: 6 })[0]?.text).toBe(
      "Gern. Dazu gibt es noch mehr. Fragen Sie gern weiter.",
    );
  });

  it("are said whole when they fit", () => {
    expect(renderSpeech(replyOf("de", [paragraph("de", sentence)]), { maxSeconds: 5 })[0]?.text).toBe(sentence);
  });

  it("count a digit as a word", () => {
    expect(secondsOf("1 1 2", "de")).toBeGreaterThan(secondsOf("a b c", "de") * 2);
  });
});
