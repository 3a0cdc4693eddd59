import { describe, expect, it } from "vitest";
import { renderText } from "../../accessibility/render/text.ts";
import type { Block } from "../../dialog/model/reply.ts";
import { paragraph, replyOf } from "./support.ts";

const LRI = "\u2066";
const RLI = "\u2067";
const PDI = "\u2069";
const lines = (blocks: readonly Block[], width?: number): readonly string[] =>
  renderText(replyOf("de", blocks), width === undefined ? {} : { width }).split("\n");

describe("renderText", () => {
  it("sets blocks apart by an empty line and lists by markers", () => {
    const blocks: readonly Block[] = [
      paragraph("de", "Bringen Sie mit:"),
      { kind: "list", language: "de", items: ["Ausweis", "Foto"] },
      { kind: "steps", language: "de", items: ["Termin machen", "Kommen"] },
    ];
    expect(lines(blocks)).toEqual(["Bringen Sie mit:", "", "- Ausweis", "- Foto", "", "1. Termin machen", "2. Kommen"]);
  });

  it("writes links with their target in angle brackets, and the format of forms", () => {
    expect(lines([{ kind: "link", language: "de", text: "Online-Ausweis", href: "https://a.de" }])).toEqual([
      "Online-Ausweis: <https://a.de>",
    ]);
    expect(lines([{ kind: "link", language: "de", text: "Schreiben Sie uns", href: "mailto:a@b.de" }])).toEqual([
      "Schreiben Sie uns: <a@b.de>",
    ]);
    expect(lines([{ kind: "form", language: "fr", text: "Demande", href: "https://a.de", format: "PDF" }])).toEqual([
      "Demande (PDF)\u00a0: <https://a.de>",
    ]);
  });

  it("numbers options and says how to answer", () => {
    const choice: Block = {
      kind: "choice",
      language: "en",
      prompt: "Which one?",
      options: [
        { id: "a", label: "Car" },
        { id: "b", label: "Boat" },
      ],
    };
    expect(lines([choice])).toEqual(["Which one?", "1. Car", "2. Boat", "Please reply with the number."]);
  });

  it("writes contacts, hours and the tone of notices in words", () => {
    expect(lines([{ kind: "contact", language: "pl", name: "Bürgerbüro", phone: "05141 916-0", address: "Trift 26" }])).toEqual([
      "Bürgerbüro",
      "Telefon: 05141 916-0",
      "Adres: Trift 26",
    ]);
    expect(lines([{ kind: "hours", language: "uk", spans: [{ day: 1, opens: "08:00", closes: "12:00" }] }])).toEqual([
      "Години роботи:",
      "Понеділок: з 08:00 до 12:00",
      "З вівторка до неділі: зачинено",
    ]);
    expect(lines([{ kind: "notice", language: "de", tone: "emergency", text: "Rufen Sie 112." }])).toEqual([
      "Notfall: Rufen Sie 112.",
    ]);
  });

  it("breaks lines at 76 columns and indents items under their text", () => {
    const long = lines([paragraph("de", "Wort ".repeat(40).trim())]);
    expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(long[0]).toHaveLength(74);
    const [first, second] = lines([{ kind: "steps", language: "de", items: ["Wort ".repeat(20).trim()] }]);
    expect(first?.startsWith("1. Wort")).toBe(true);
    expect(second?.startsWith("   Wort")).toBe(true);
  });

  it("fills exactly the width and breaks one character later", () => {
    expect(lines([paragraph("de", "12345 789")], 9)).toEqual(["12345 789"]);
    expect(lines([paragraph("de", "12345 7890")], 9)).toEqual(["12345", "7890"]);
  });

  it("never breaks an address, a phone number or an amount from its unit", () => {
    const url = `https://celle.de/${"a".repeat(90)}`;
    expect(lines([{ kind: "link", language: "de", text: "Antrag", href: url }])).toContain(`<${url}>`);
    expect(lines([paragraph("de", "Rufen Sie 05141 916-0 an")], 20)).toEqual(["Rufen Sie", "05141 916-0 an"]);
    expect(lines([paragraph("de", "kostet 46 € heute")], 10)).toEqual(["kostet", "46 € heute"]);
  });

  it("gives one line without a width", () => {
    expect(lines([paragraph("de", "Wort ".repeat(99).trim())], Number.POSITIVE_INFINITY)).toHaveLength(1);
  });

  it("counts no column for combining marks and controls", () => {
    expect(lines([paragraph("en", "e\u0301e\u0301e\u0301 x")], 5)).toEqual(["e\u0301e\u0301e\u0301 x"]);
  });
});

describe("right-to-left text", () => {
  it("isolates each line and, inside it, what is read from left to right", () => {
    expect(renderText([paragraph("ar", "اتصلوا على +49 5141 916-0 الآن")])).toBe(
      `${RLI}اتصلوا على ${LRI}+49 5141 916-0${PDI} الآن${PDI}`,
    );
    expect(renderText([{ kind: "link", language: "fa", text: "فرم", href: "https://a.de/?x=1" }])).toBe(
      `${RLI}فرم: ${LRI}<https://a.de/?x=1>${PDI}${PDI}`,
    );
    expect(renderText([{ kind: "contact", language: "ar", name: "Bürgerbüro", email: "a@b.de" }]).split("\n")).toEqual([
      `${RLI}${LRI}Bürgerbüro${PDI}${PDI}`,
      `${RLI}البريد الإلكتروني: ${LRI}a@b.de${PDI}${PDI}`,
    ]);
  });

  it("closes every isolate on its line when it wraps", () => {
    const text = renderText([paragraph("fa", "لطفاً با شماره +49 5141 916-0 تماس بگیرید ".repeat(8))], { width: 30 });
    for (const line of text.split("\n")) {
      expect(line.startsWith(RLI) && line.endsWith(PDI)).toBe(true);
      expect(line.split(LRI)).toHaveLength(line.split(PDI).length - 1);
    }
  });

  it("puts list markers inside the isolate, where the line begins", () => {
    expect(renderText([{ kind: "list", language: "ar", items: ["صورة"] }])).toBe(`${RLI}- صورة${PDI}`);
  });

  it("uses no controls in left-to-right text and removes foreign ones", () => {
    expect(renderText([paragraph("de", "Tel. 05141 916-0")])).toBe("Tel. 05141 916-0");
    expect(renderText([paragraph("de", "a\u202eb\u2067c")])).toBe("abc");
  });
});
