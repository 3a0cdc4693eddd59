import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../channels/email/parse/content.ts";
import { htmlToText } from "../../../channels/email/text/html-to-text.ts";
import { cutAtSentence } from "../../../channels/email/text/layout.ts";
import { removeQuotes } from "../../../channels/email/text/quotes.ts";
import { removeSignature } from "../../../channels/email/text/signature.ts";
import { readWording } from "../../../channels/email/text/wording.ts";
import { MAIL_DATA } from "./data.ts";

const read = (text: string, subject = ""): string => readWording({ text, html: "" }, subject).text;
const own = (text: string): string => removeSignature(removeQuotes(text));
const file = (path: string): string => readFileSync(new URL(path, MAIL_DATA), "utf8").replaceAll("\r\n", "\n");

describe("quoted mail is taken off", () => {
  const names = readdirSync(new URL("quotes-crisp/", MAIL_DATA)).filter((name) => name.endsWith(".txt"));
  const fusce = names.filter((name) => file(`quotes-crisp/${name}`).includes("Fusce bibendum"));
  const paragraph = /Fusce bibendum[\s\S]*?nec nibh\./.exec(file("quotes-crisp/email_german.txt"))?.[0] ?? "";

  // email_7 has quoted lines that were wrapped a second time and lost their ">": not to be told from an answer between quotes.
  it.each(fusce.filter((name) => name !== "email_7.txt"))("in %s", (name) => {
    expect(own(file(`quotes-crisp/${name}`))).toBe(paragraph);
  });

  it.each([
    ["email_2_1", "Outlook with a reply"],
    ["email_19", "On Thursday, I get proper rendering."],
    ["email_custom_quote_header", "Thank you!"],
    ["email_thread", "This is new email reply in thread from bellow."],
    ["email_zoho", "What is the best way to clear a Riak bucket of all key, values after\nrunning a test?"],
    ["email_unquoted_reply", "This is my reply."],
    ["email_sent_from_my_not_signature", "Here is another email\n\nSent from my desk, is much easier then my mobile phone."],
    ["email_multi_word_sent_from_my_mobile_device", "Here is another email"],
    ["correct_sig", "this is an email with a correct -- signature."],
  ])("in %s", (name, expected) => expect(own(file(`quotes-crisp/${name}.txt`))).toBe(expected));

  it.each(readdirSync(new URL("quotes-talon/fixtures/html_replies/", MAIL_DATA)))("in the HTML of %s", (name) => {
    const words = own(htmlToText(file(`quotes-talon/fixtures/html_replies/${name}`)));
    expect(words.replace(/\n+/g, "\n")).toBe("Hi. I am fine.\nThanks,\nAlex");
  });

  // thunderbird.eml: its quoted line ends in a blank, so the parser joins it with the answer (RFC 3676 §4.5 forbids that).
  const replies = readdirSync(new URL("quotes-talon/fixtures/standard_replies/", MAIL_DATA)).filter((name) =>
    name.endsWith(".eml"),
  );
  it.each(replies.filter((name) => name !== "thunderbird.eml"))("in the mail %s", async (name) => {
    const content = await readContent(readFileSync(new URL(`quotes-talon/fixtures/standard_replies/${name}`, MAIL_DATA)));
    expect(own(content?.text ?? "")).toBe("Hello");
  });

  const question = "Wie viel kostet das jetzt genau?";
  it.each([
    "Am Mi., 30. Apr. 2025 um 15:19 Uhr schrieb Landkreis Celle <a@b.example>:",
    "On 30 Apr 2025, at 15:19, Landkreis Celle <a@b.example> wrote:",
    "John Doe <a@b.example>, 30 Nis 2025 Çar, 15:19 tarihinde şunu yazdı:",
    "في الأربعاء، 30 أبريل 2025 في 3:19 م تمت كتابة ما يلي بواسطة \u202aJohn\u202c\u200f <\u202aa@b.example\u202c\u200f>:\u202c",
    "\u202bدر تاریخ چهارشنبه ۳۰ آوریل ۲۰۲۵،\u200f ۱۵:۱۹ \u202aJohn\u202c\u200f <\u202aa@b.example\u202c\u200f> نوشت:\u202c",
    "Di 30ê Nîsana 2025an de saet 15:19, John <a@b.example> nivîsand:",
    "ср, 30 квіт. 2025 р. о 15:19 John Doe <a@b.example> пише:",
    "ср, 30 апр. 2025 г. в 15:19, John Doe <doe@b.example>:",
    "śr., 30 kwi 2025 o 15:19 John <a@b.example> napisał(a):",
    "În mie., 30 apr. 2025 la 15:19, John <a@b.example> a scris:",
    "На ср, 30.04.2025 г. в 15:19 John <a@b.example> написа:",
    "Le mer. 30 avr. 2025 à 15:19, John <a@b.example> a\nécrit :",
    "-----Ursprüngliche Nachricht-----",
    "-------- Исходное сообщение --------",
    "----- Orijinal İleti -----",
    "________________________________\nVon: A <a@b.example>\nGesendet: Mittwoch, 30. April 2025\nAn: B\nBetreff: x",
    "Kimden: A <a@b.example>\nGönderildi: 3 Mayıs\nKime: B\nKonu: x",
    "От: A <a@b.example>\nОтправлено: 3 мая\nКому: B\nТема: x",
    "Від: A\nНадіслано: 3\nКому: B\nТема: x",
    "من: A <a@b.example>\nتم الإرسال: 3\nإلى: B\nالموضوع: x",
    "از: A <a@b.example>\nارسال شده: 3\nبه: B\nموضوع: x",
    "De la: A\nTrimis: 3\nCătre: b\nSubiect: x",
    "Od: A\nWysłano: 3\nDo: b\nTemat: x",
    "От: A\nИзпратено: 3\nДо: b\nОтносно: x",
    "De : A\nEnvoyé : 3\nÀ : b\nObjet : x",
  ])("below: %s", (introduction) => expect(read(`${question}\n\n${introduction}\n\nalter Text`)).toBe(question));

  it("but not what is written under or between quotes", () => {
    expect(
      read("Am 3.5.2026 um 10:00 schrieb A <a@b.example>:\n> Wo wohnen Sie?\n\nIn Bergen.\n\n> Und wann?\n\nAm 12. Mai."),
    ).toBe("In Bergen.\n\nAm 12. Mai.");
  });

  it.each([
    "Von: Celle\nNach: Bergen\nWann fährt ein Bus?",
    "Bitte antworten Sie bis 12.05.2026:\nWas kostet ein Pass?",
    "On Thursday:\nI will come.",
  ])("and not: %s", (text) => expect(read(text)).toBe(text));
});

describe("salutation, closing and signature are taken off", () => {
  it.each([
    [
      "Sehr geehrte Damen und Herren,\n\nwas kostet ein Pass?\n\nVielen Dank im Voraus!\n\nMit freundlichen Grüßen\nMax Muster\n05141 1",
      "was kostet ein Pass?",
    ],
    ["Hallo Frau Müller-Lüdenscheidt,\nich brauche einen Termin", "ich brauche einen Termin"],
    ["Was kostet das? Mit freundlichen Grüßen Max M.", "Was kostet das?"],
    ["Sayın Yetkili,\nehliyetimi kaybettim, ne yapmalıyım?\nİyi günler dilerim\nAyşe", "ehliyetimi kaybettim, ne yapmalıyım?"],
    ["السلام عليكم ورحمة الله وبركاته،\nكيف أسجل سيارتي؟\nمع خالص التحية\nأحمد", "كيف أسجل سيارتي؟"],
    ["سلام،\nچطور ماشینم را ثبت کنم؟\nبا احترام\nرضا", "چطور ماشینم را ثبت کنم؟"],
    ["Silav,\nez çawa erebeya xwe tomar bikim?\nBi silav û rêz\nAzad", "ez çawa erebeya xwe tomar bikim?"],
    ["Доброго дня!\nЯк зареєструвати машину?\nДякую!\nЗ повагою\nІван", "Як зареєструвати машину?"],
    ["Добрый день!\nКак зарегистрировать машину?\n\nС уважением,\nИван", "Как зарегистрировать машину?"],
    ["Dzień dobry,\njak zarejestrować samochód?\nZ poważaniem\nJan", "jak zarejestrować samochód?"],
    ["Bună ziua,\ncum îmi înmatriculez mașina?\nCu stimă,\nIon", "cum îmi înmatriculez mașina?"],
    ["Здравейте,\nкак да регистрирам колата си?\nПоздрави\nИван", "как да регистрирам колата си?"],
    ["Bonjour Madame, Monsieur,\ncomment immatriculer ma voiture ?\nCordialement,\nJean", "comment immatriculer ma voiture ?"],
    [
      "Dear Sir or Madam,\nI lost my licence.\nBest regards\nJohn\nPS: I live in Bergen.",
      "I lost my licence.\n\nPS: I live in Bergen.",
    ],
    ["Was kostet ein Pass?\n\nVon meinem iPhone gesendet", "Was kostet ein Pass?"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    "Hallo",
    "Hallo ich brauche einen Termin!",
    "Vielen Dank!",
    "LG Handy verloren, was tun",
    "Best way to apply",
    "Liebe ist kein Grund",
  ])("but never all of it, and no sentence: %s", (text) => expect(read(text)).toBe(text));
});

describe("the subject", () => {
  it.each([
    ["Hallo", "Öffnungszeiten KFZ-Zulassung", "Öffnungszeiten KFZ-Zulassung"],
    ["Können Sie mir die nennen?", "Öffnungszeiten", "Öffnungszeiten: Können Sie mir die nennen?"],
    ["Was kostet ein Pass?", "Frage", "Was kostet ein Pass?"],
    ["Was kostet ein Pass?", "AW: Führerschein", "Was kostet ein Pass?"],
    ["Mit freundlichen Grüßen\nMax", "Bauantrag Unterlagen", "Bauantrag Unterlagen"],
    ["", "", ""],
  ])("counts when the body leans on it: %j under %j", (body, subject, expected) => expect(read(body, subject)).toBe(expected));
});

describe("layout", () => {
  it("joins lines that were wrapped on the way, and no others", () => {
    const wrapped = "ich möchte gern wissen, welche Unterlagen ich für die Anmeldung\nmeines Autos brauche.\n- Ausweis\n- Brief";
    expect(read(wrapped)).toBe(
      "ich möchte gern wissen, welche Unterlagen ich für die Anmeldung meines Autos brauche.\n- Ausweis\n- Brief",
    );
  });

  it("cuts after a sentence, at the limit and one above it", () => {
    expect(cutAtSentence("Eins zwei. Drei!", 16)).toBe("Eins zwei. Drei!");
    expect(cutAtSentence("Eins zwei. Drei!", 15)).toBe("Eins zwei.");
    expect(cutAtSentence("😀".repeat(30), 20)).toBe("😀".repeat(20));
  });
});

describe("HTML becomes text", () => {
  it.each([
    ["<p>Was kostet</p><p>ein Pass?</p>", "Was kostet\n\nein Pass?"],
    ["<div>eins<br>zwei</div><div>drei</div>", "eins\nzwei\ndrei"],
    ["<ul><li>Ausweis<li>Foto</ul>", "- Ausweis\n- Foto"],
    ["F&uuml;hrerschein &amp; T&#220;V&nbsp;&euro;", "Führerschein & TÜV €"],
    ["<style>p{}</style>a<script>if (1 < 2) alert('</p>')</script>b<!-- c -->", "ab"],
    ["<blockquote>alt</blockquote>neu", "> alt\n\nneu"],
    ["1 < 2 und <3", "1 < 2 und <3"],
    ["<a title='x>y' href=\"javascript:alert(1)\">Link</a>", "Link"],
    ["<script>never closed", ""],
  ])("%s", (html, expected) => expect(htmlToText(html)).toBe(expected));
});
