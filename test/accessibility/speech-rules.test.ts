import { describe, expect, it } from "vitest";
import { checkReply } from "../../accessibility/check.ts";
import { utterance } from "../../accessibility/render/speech/blocks.ts";
import { RULES } from "../../accessibility/rules/index.ts";
import { CHANNELS } from "../../dialog/model/conversation.ts";
import { LANGUAGES } from "../../dialog/model/language.ts";
import { everyBlock, paragraph, replyOf } from "./support.ts";

/** Rules of the phone look at what is said. The renderer leaves nothing to refuse, so they are given speech directly. */
const refuses = (id: string, said: string): boolean => {
  let found = false;
  const reply = replyOf("de", []);
  const speech = () => [utterance(said, "de")];
  RULES.find((rule) => rule.id === id)?.check({ reply, channel: "phone", parts: [], speech }, () => {
    found = true;
  });
  return found;
};

describe.each([
  [
    "speech-address",
    ["info at celle Punkt de", "Das ist so. Der Rest auch."],
    ["https://a", "www.celle", "info@celle", "auf celle.de"],
  ],
  [
    "speech-signs",
    ["Die Erlaubnis, Aufenthaltstitel, gilt.", "Paragraf 5"],
    ["Der Schein (ZB I)", "[Name]", "Bürger*innen", "§ 5"],
  ],
  ["speech-digits", ["2 9 2 2 1 Celle", "10.000 Euro", "im Jahr 2026"], ["29221 Celle", "Nummer 051419160"]],
  ["speech-length", ["Ein Satz."], ["Ein Satz von vielen. ".repeat(40)]],
])("rule %s", (id, accepted, refused) => {
  it.each(accepted)("accepts %j", (said) => expect(refuses(id, said)).toBe(false));
  it.each(refused)("refuses %j", (said) => expect(refuses(id, said)).toBe(true));
});

describe("checkReply", () => {
  it("runs the rules of speech on the phone only", () => {
    const long = replyOf(
      "de",
      Array.from({ length: 60 }, () => paragraph("de", "Das ist ein Satz von vielen.")),
    );
    for (const channel of CHANNELS) {
      const found = checkReply(long, channel).map(({ rule }) => rule);
      expect(found).toEqual(channel === "phone" ? ["speech-length"] : []);
    }
  });

  it("finds nothing that would be said as signs, whatever an editor writes", () => {
    const text = "Siehe https://a.de/x (z. B. § 5), info@celle.de, 29221 Celle, 05141 916-0 oder 1234567 [ZB I] *so*.";
    for (const language of LANGUAGES) {
      const found = checkReply(replyOf(language, everyBlock(language, text)), "phone").map(({ rule }) => rule);
      expect(found.filter((rule) => rule.startsWith("speech-") && rule !== "speech-length")).toEqual([]);
    }
  });

  it("names rule, clause, severity and block, and none of the words", () => {
    const reply = replyOf("de", [paragraph("de", "Ja."), paragraph("de", "<b>Geheim</b>")]);
    expect(checkReply(reply, "chat")).toEqual([
      {
        rule: "text-markup",
        clause: "WCAG 1.3.1; EN 301 549 9.1.3.1",
        severity: "error",
        block: 1,
        message: "HTML or Markdown is left in the text",
      },
    ]);
  });

  it("does not throw on a reply of another program version", () => {
    const reply = JSON.parse(
      '{"language":"xx","outcome":"answered","entries":[],"aspect":null,"blocks":[{"kind":"paragraph","language":"xx","text":"a"}]}',
    );
    expect(checkReply(reply, "phone").map(({ rule }) => rule)).toContain("block-language");
  });
});
