import { describe, expect, it } from "vitest";
import { createScopeReader, weighed } from "../../../dialog/guards/scope.ts";
import { wordReader } from "../../support/words.ts";

const candidates = [
  { entry: "reisepass", score: 0.8 },
  { entry: "personalausweis", score: 0.4 },
];

describe("the scope reader", () => {
  const scope = createScopeReader(wordReader());

  it.each([
    ["de", "Was muss ich tun, wenn ich umgezogen bin?", "Wie wird das Wetter morgen?"],
    ["en", "where do i get a new id card", "which laptop is good for gaming"],
    ["tr", "Çocuğum için kimlik nereden alabilirim?", "Bana bir fıkra anlat"],
    ["ar", "كيف أجدد الإقامة؟", "من فاز في المباراة أمس؟"],
    ["uk", "Де поміняти посвідчення водія?", "Розкажи рецепт борщу"],
  ] as const)("finds in %s a stray likelier out of scope than a citizen's question", (language, ours, stray) => {
    expect(scope.read(stray, language)).toBeGreaterThan(scope.read(ours, language));
    expect(scope.read(ours, language)).toBeLessThan(0.5);
  });
});

describe("weighed scores", () => {
  it("are lower the likelier the message is out of scope", () => {
    const scores = [0.001, 0.05, 0.5, 0.99].map((stray) => weighed(candidates, stray)[0]?.score ?? 0);
    expect(scores[0]).toBeCloseTo(0.8, 10);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.at(-1)).toBeLessThan(0.3);
  });

  it("keep order and ratios, and leave nothing and zero alone", () => {
    const [first, second] = weighed(candidates, 0.7);
    expect((second?.score ?? 0) / (first?.score ?? 1)).toBeCloseTo(0.5, 10);
    expect(weighed([], 0.9)).toEqual([]);
    expect(weighed([{ entry: "a", score: 0 }], 0.9)).toEqual([{ entry: "a", score: 0 }]);
  });

  it("stay between 0 and 1 for certain strays and certain fits", () => {
    for (const stray of [0, 1]) {
      for (const score of [0.0001, 1]) {
        const value = weighed([{ entry: "a", score }], stray)[0]?.score ?? -1;
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
