import { describe, expect, it } from "vitest";
import { checkReply } from "../../accessibility/check.ts";
import { RULES } from "../../accessibility/rules/index.ts";
import type { Language } from "../../dialog/model/language.ts";
import type { Block, Reply } from "../../dialog/model/reply.ts";
import { languageOf, paragraph, replyOf } from "./support.ts";

type Case = readonly [what: string, reply: Reply];
const text = (language: Language, words: string): Reply => replyOf(language, [paragraph(language, words)]);
const blocks = (...list: readonly Block[]): Reply => replyOf(languageOf(list), list);
const link = (words: string, href = "https://a.de", language: Language = "de"): Block => ({
  kind: "link",
  language,
  text: words,
  href,
});
const choice = (...labels: readonly string[]): Reply =>
  blocks({ kind: "choice", language: "de", prompt: "Was?", options: labels.map((label, index) => ({ id: `${index}`, label })) });
const words = (count: number): string => `${Array.from({ length: count }, () => "ja").join(" ")}.`;
const unknown = "xx" as Language;

/** For each rule what it accepts and what it refuses, on a channel where it counts. Speech rules: speech-rules.test.ts. */
const CASES: Readonly<Record<string, { readonly accepted: readonly Case[]; readonly refused: readonly Case[] }>> = {
  "block-language": {
    accepted: [["ours", text("ku", "Erê.")]],
    refused: [
      ["an unknown block", replyOf("de", [{ kind: "paragraph", language: unknown, text: "Ja." }])],
      ["an unknown reply", replyOf(unknown, [paragraph("de", "Ja.")])],
    ],
  },
  "block-script": {
    accepted: [
      ["its letters", text("uk", "Так, це посвідчення.")],
      ["a German term in brackets", text("ar", "تصريح الإقامة مطلوب (Aufenthaltstitel)")],
      ["no letters", text("ar", "112")],
      ["a German office", blocks({ kind: "contact", language: "ar", name: "Bürgerbüro", phone: "112" })],
      ["a source", blocks({ kind: "paragraph", language: "fa", text: "§ 1 PAuswGebV", role: "source" })],
      ["a German block in an Arabic reply", replyOf("ar", [paragraph("ar", "نعم"), paragraph("de", "Ja.")])],
    ],
    refused: [
      ["Latin letters as Ukrainian", text("uk", "Das ist Deutsch.")],
      ["Cyrillic as German", text("de", "Это по-русски.")],
      ["Arabic as Turkish", replyOf("de", [paragraph("tr", "هذا بالعربية")])],
      [
        "German options as Arabic",
        replyOf("de", [
          {
            kind: "choice",
            language: "ar",
            prompt: "ما؟",
            options: [
              { id: "a", label: "Personalausweis" },
              { id: "b", label: "Pass" },
            ],
          },
        ]),
      ],
    ],
  },
  "text-direction": {
    accepted: [
      ["Arabic first", text("ar", "تصريح (Kfz) 112")],
      ["a number first", text("fa", "112 تماس")],
      ["Latin", text("de", "Ja")],
    ],
    refused: [
      ["a Latin word first in Arabic", text("ar", "Kfz هو مركبة في ألمانيا")],
      ["Arabic first in German", text("de", "نعم heißt ja und so weiter")],
    ],
  },
  "empty-block": {
    accepted: [["hours", blocks({ kind: "hours", language: "de", spans: [{ day: 1, opens: "08:00", closes: "09:00" }] })]],
    refused: [
      ["no blocks", replyOf("de", [])],
      ["a blank text", text("de", "  ")],
      ["a list without items", blocks({ kind: "list", language: "de", items: [] })],
      ["a blank item", blocks({ kind: "steps", language: "de", items: ["a", ""] })],
      ["a contact without a way to reach it", blocks({ kind: "contact", language: "de", name: "A" })],
      ["hours without times", blocks({ kind: "hours", language: "de", spans: [] })],
    ],
  },
  "emergency-first": {
    accepted: [
      [
        "the number first",
        replyOf("de", [{ kind: "notice", language: "de", tone: "emergency", text: "Rufen Sie 112. Sofort." }], {
          outcome: "emergency",
        }),
      ],
      ["a crisis line", replyOf("de", [paragraph("de", "Telefonseelsorge: 0800 111 0 111.")], { outcome: "emergency" })],
      ["no emergency", text("de", "Ja.")],
    ],
    refused: [
      [
        "the number in the second sentence",
        replyOf("de", [paragraph("de", "Das klingt schlimm. Rufen Sie 112.")], { outcome: "emergency" }),
      ],
      [
        "the number in the second block",
        replyOf("de", [paragraph("de", "Oh."), paragraph("de", "112")], { outcome: "emergency" }),
      ],
      ["an amount", replyOf("de", [paragraph("de", "Das kostet 112 Euro.")], { outcome: "emergency" })],
      [
        "hours before all",
        replyOf("de", [{ kind: "hours", language: "de", spans: [] }, paragraph("de", "112")], { outcome: "emergency" }),
      ],
    ],
  },
  "choice-options": {
    accepted: [
      ["two", choice("Auto", "Boot")],
      ["four", choice("a", "b", "c", "d")],
    ],
    refused: [
      ["one", choice("Auto")],
      ["five", choice("a", "b", "c", "d", "e")],
      ["the same label", choice("Auto", "auto ")],
    ],
  },
  "link-purpose": {
    accepted: [
      ["a purpose", blocks(link("Termin online vereinbaren"))],
      ["a vague word inside", blocks(link("Hier anmelden für den Deutschkurs"))],
    ],
    refused: [
      "Hier",
      "hier klicken",
      "Click here",
      "burada",
      "هنا",
      "اینجا",
      "li vir",
      "Тут",
      "здесь",
      "Tutaj",
      "aici",
      "тук",
      "Cliquez ici !",
      "Mehr …",
      "→ weiter",
    ].map((label): Case => [label, blocks(link(label))]),
  },
  "link-text-url": {
    accepted: [
      ["words", blocks(link("Personalausweisportal"))],
      ["a file name in words", blocks(link("Antrag als PDF. Zwei Seiten"))],
    ],
    refused: [
      ["a URL", blocks(link("https://celle.de"))],
      ["www", blocks(link("Siehe www.celle.de"))],
      ["a host", blocks(link("landkreis-celle.de/termin"))],
    ],
  },
  "link-same-text": {
    accepted: [
      ["the same target twice", blocks(link("Antrag"), link("Antrag"))],
      ["two texts", blocks(link("Antrag A", "https://a.de"), link("Antrag B", "https://b.de"))],
    ],
    refused: [["two targets", blocks(link("Antrag", "https://a.de"), link("antrag", "https://b.de"))]],
  },
  "link-target": {
    accepted: ["https://a.de", "mailto:a@b.de", "tel:+49514191600"].map((href): Case => [href, blocks(link("Ziel", href))]),
    refused: ["http://a.de", "javascript:x", "/pfad", "", "https://"].map((href): Case => [href, blocks(link("Ziel", href))]),
  },
  "text-markup": {
    accepted: ["5 < 6 & 7 > 3", "Bürger*innen und Kolleg*innen", "a_b", "Müller & Söhne; ja", "[Name] (siehe unten)"].map(
      (words): Case => [words, text("de", words)],
    ),
    refused: [
      "<b>fett</b>",
      "a &amp; b",
      "**fett**",
      "*schräg*",
      "[Text](https://a.de)",
      "`code`",
      "# Titel",
      "- Punkt",
      "a<br/>b",
      "&#39;",
    ].map((words): Case => [words, text("de", words)]),
  },
  "text-url": {
    accepted: [["none", text("de", "Siehe unten.")]],
    refused: [
      ["a URL", text("de", "Siehe https://celle.de.")],
      ["www", text("de", "Siehe www.celle.de")],
    ],
  },
  "text-placeholder": {
    accepted: [["braces", text("de", "Das { ist } gut")]],
    refused: [
      ["a fact", text("de", "Es kostet {{fee.standard}}.")],
      ["in an option", choice("{{a}}", "b")],
      ["in an address", blocks({ kind: "contact", language: "de", name: "A", address: "{{x}}" })],
    ],
  },
  "text-bidi": {
    accepted: [
      ["a closed isolate", text("ar", "نعم \u2066112\u2069")],
      ["a mark", text("ar", "نعم\u200f")],
    ],
    refused: [
      ["an open embedding", text("de", "a\u202ab")],
      ["an open isolate", text("de", "a\u2067b")],
      ["an override", text("de", "a\u202eb\u202c")],
      ["a wrong end", text("de", "a\u2066b\u202c")],
      ["an end without a beginning", text("de", "a\u2069b")],
    ],
  },
  "text-capitals": {
    accepted: [
      ["acronyms", text("de", "EU, EWR, USA")],
      ["a word", text("de", "Das ist WICHTIG für Sie.")],
      ["Arabic", text("ar", "هذا نص طويل جدا")],
    ],
    refused: [
      ["a sentence", text("de", "BITTE SOFORT KOMMEN! Danke.")],
      ["Cyrillic", text("ru", "ЭТО ОЧЕНЬ ВАЖНО")],
      ["Turkish", text("tr", "LÜTFEN HEMEN GELİN")],
    ],
  },
  "sentence-length": {
    accepted: [
      ["20 German words", text("de", words(20))],
      ["12 words of Leichte Sprache", text("de-simple", words(12))],
      ["25 words elsewhere", text("pl", words(25))],
      ["two sentences", text("de", `${words(15)} ${words(15)}`)],
    ],
    refused: [
      ["21 German words", text("de", words(21))],
      ["13 words of Leichte Sprache", text("de-simple", words(13))],
      ["26 words elsewhere", text("pl", words(26))],
      ["a long item", blocks({ kind: "list", language: "de", items: [words(40)] })],
    ],
  },
};

describe.each(Object.entries(CASES))("rule %s", (id, { accepted, refused }) => {
  const found = (reply: Reply): boolean => checkReply(reply, "chat").some((finding) => finding.rule === id);
  it.each(accepted)("accepts %s", (_, reply) => expect(found(reply)).toBe(false));
  it.each(refused)("refuses %s", (_, reply) => expect(found(reply)).toBe(true));
});

describe("severity", () => {
  it("is an error for sentences above 35 words, a warning below", () => {
    const severity = (count: number) => checkReply(text("de", words(count)), "chat").map((finding) => finding.severity);
    expect([severity(20), severity(21), severity(35), severity(36)]).toEqual([[], ["warning"], ["warning"], ["error"]]);
  });

  it("is a warning where German names may stand in a block of the reply's language, an error elsewhere", () => {
    const found = (reply: Reply) => checkReply(reply, "chat").find(({ rule }) => rule === "block-script")?.severity;
    expect(found(text("uk", "Personalausweis"))).toBe("warning");
    expect(found(replyOf("de", [paragraph("uk", "Personalausweis")]))).toBe("error");
  });
});

describe("the list of rules", () => {
  it("has an id of its own and a clause for each rule", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { clause } of RULES) expect(clause).toMatch(/^(?:WCAG|EN 301 549|BITV) /);
  });

  it("has examples for every rule here or in speech-rules.test.ts", () => {
    const written = RULES.filter(({ channels }) => channels === undefined).map(({ id }) => id);
    expect(written.toSorted()).toEqual(Object.keys(CASES).toSorted());
  });
});
