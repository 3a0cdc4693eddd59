import { describe, expect, it } from "vitest";
import { createElsewhere } from "../../../dialog/understanding/elsewhere/elsewhere.ts";

const isElsewhere = createElsewhere();
const found = (score: number) => [{ entry: "grundsicherung-alter", score }];

describe("isElsewhere", () => {
  it.each([
    ["Wie mache ich meine Steuererklärung?", "de"],
    ["How do I apply for a state pension?", "en"],
    ["Vergi beyannamesi nasıl doldurulur?", "tr"],
    ["Как оформить пенсию?", "ru"],
    ["Je cherche un plombier", "fr"],
  ] as const)("knows that others answer %s", (text, language) => {
    expect(isElsewhere(text, language, found(0.6))).toBe(true);
  });

  it("believes an entry that fits very well", () => {
    expect(isElsewhere("Wo finde ich meine Steuer-ID für die Steuererklärung?", "de", found(0.98))).toBe(false);
  });

  it.each([
    ["Meine Rente reicht nicht zum Leben", "de"],
    ["What's your phone number?", "en"],
    ["Wann fährt der Zug nach Hannover?", "de"],
  ] as const)("leaves %s to the search", (text, language) => {
    expect(isElsewhere(text, language, found(0.5))).toBe(false);
  });
});
