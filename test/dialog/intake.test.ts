import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanText, clip, MAX_MESSAGE_CHARS } from "../../dialog/intake.ts";

const codeOf = (text: string) => {
  const cleaned = cleanText(text);
  return cleaned.ok ? "ok" : cleaned.error.code;
};

describe("cleanText", () => {
  it("takes 2 000 characters and refuses 2 001", () => {
    expect(codeOf("ä".repeat(MAX_MESSAGE_CHARS))).toBe("ok");
    expect(codeOf("ä".repeat(MAX_MESSAGE_CHARS + 1))).toBe("message.tooLong");
  });

  it("counts code points, so 2 000 emoji are fine and 2 001 are not", () => {
    expect(codeOf("😀".repeat(2_000))).toBe("ok");
    expect(codeOf("😀".repeat(2_001))).toBe("message.tooLong");
  });

  it.each(["", "   ", "\n\t", "\u0000", "\u202e", "\ufeff"])("refuses %j as empty", (text) => {
    expect(codeOf(text)).toBe("message.empty");
  });

  it("takes out control characters and bidi overrides but keeps line breaks and Persian joiners", () => {
    expect(cleanText("a\u0007b\u202ec\r\nd\u2066e")).toEqual({ ok: true, value: "abc\nde" });
    expect(cleanText("می\u200cخواهم")).toEqual({ ok: true, value: "می\u200cخواهم" });
  });

  it("mends lone surrogates", () => {
    expect(cleanText("a\ud800b")).toEqual({ ok: true, value: "a\ufffdb" });
  });

  it("never throws on a hostile string and leaves nothing harmful in it", () => {
    const strings = JSON.parse(readFileSync("../shared/data/security/naughty-strings.json", "utf8")) as string[];
    for (const text of strings) {
      const cleaned = cleanText(text);
      if (cleaned.ok) expect(cleaned.value).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    }
    expect(strings.length).toBeGreaterThan(400);
  });
});

describe("clip", () => {
  it("cuts between characters, never through one", () => {
    expect(clip("😀😀😀", 2)).toBe("😀😀");
    expect(clip("abc", 3)).toBe("abc");
  });
});
