import { describe, expect, it } from "vitest";
import { createClassifier, loadClassifier, mostLikely } from "../../../../dialog/guards/model/classifier.ts";
import { encodeModel, type Sample, trainLinear } from "../../../eval/fit/linear.ts";

const words = (text: string): ReadonlyMap<string, number> => new Map(text.split(" ").map((word) => [word, 1]));
const sample = (text: string, label: string): Sample => ({ names: words(text), label, weight: 1 });
const lessons = [
  ...["fire in the house", "the house burns", "smoke and fire"].map((text) => sample(text, "fire")),
  ...["a new passport", "passport for a child", "renew the passport"].map((text) => sample(text, "none")),
];
const file = encodeModel(trainLinear(lessons, { classes: ["fire", "none"] }));

describe("a classifier", () => {
  it("knows again what it was taught, and what is like it", () => {
    const classifier = createClassifier(file);
    expect(mostLikely(classifier.classify(words("my house burns")))[0]).toBe("fire");
    expect(mostLikely(classifier.classify(words("passport for my son")))[0]).toBe("none");
  });

  it("gives probabilities that sum to 1, also for words that it has never seen and for no words", () => {
    const classifier = createClassifier(file);
    for (const names of [words("xyz"), words("fire passport"), new Map<string, number>()]) {
      const sum = Object.values(classifier.classify(names)).reduce((total, chance) => total + chance, 0);
      expect(sum).toBeCloseTo(1, 10);
    }
  });

  it("learns the same from the same texts", () => {
    expect(encodeModel(trainLinear(lessons, { classes: ["fire", "none"] }))).toEqual(file);
  });

  it("refuses a file that was cut", () => {
    expect(() => createClassifier(file.subarray(0, file.length - 1))).toThrow("not as long");
  });
});

describe("the classifiers of the dialog", () => {
  it.each([
    ["danger", ["child", "fire", "medical", "none", "suicide", "violence"]],
    ["scope", ["other", "ours"]],
  ])("%s has the classes that the program asks for", (name, classes) => {
    expect(Object.keys(loadClassifier(name).classify(new Map()))).toEqual(classes);
  });
});
