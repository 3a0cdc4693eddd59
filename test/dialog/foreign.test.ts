import { describe, expect, it } from "vitest";
import { checkReply } from "../../accessibility/check.ts";
import { foreignBlocks } from "../../dialog/foreign.ts";
import { loadTexts } from "../../dialog/language/texts.ts";
import { FOREIGN_LANGUAGES } from "../../dialog/model/language.ts";
import { replyOf } from "../accessibility/support.ts";

const texts = loadTexts();

describe("foreignBlocks", () => {
  it.each(FOREIGN_LANGUAGES)("says in %s, in English and in German that it does not speak it", (language) => {
    const blocks = foreignBlocks(language, { channel: "chat", texts });
    expect(blocks.map((block) => block.language)).toEqual([language, "en", "de"]);
    expect(checkReply(replyOf("de", blocks), "chat")).toEqual([]);
  });

  it("says it in English and German where it has no sentence, and on the phone, where it has no voice", () => {
    for (const blocks of [
      foreignBlocks("unknown", { channel: "chat", texts }),
      foreignBlocks("es", { channel: "phone", texts }),
    ]) {
      expect(blocks.map((block) => block.language)).toEqual(["en", "de"]);
    }
  });
});
