import { describe, expect, it } from "vitest";
import { type DialogState, freshState } from "../../../dialog/model/state.ts";
import { pickOption } from "../../../dialog/understanding/pick.ts";

const options = [
  { id: "1", entry: "reisepass", aspect: "fees" as const },
  { id: "2", entry: "personalausweis", aspect: "fees" as const },
  { id: "3", entry: null, aspect: "fees" as const },
];
const asking: DialogState = { ...freshState("de"), pending: { kind: "choice", options } };

describe("pickOption", () => {
  it.each(["2", "Nummer 2", "٢", "das zweite bitte", "the second one", "ikincisi", "второй", "la deuxième"])(
    "takes %s as the second option",
    (text) => {
      expect(pickOption(text, asking, [])).toBe(options[1]);
    },
  );

  it("takes words that find one of the options best", () => {
    expect(pickOption("den Pass", asking, [{ entry: "reisepass", score: 0.8 }])).toBe(options[0]);
  });

  it("takes words that fit an offered option nearly as well as something that was not offered", () => {
    const other = { entry: "ausweis-kind", score: 0.8 };
    expect(pickOption("der Pass", asking, [other, { entry: "reisepass", score: 0.5 }])).toBe(options[0]);
    expect(pickOption("Kinderausweis", asking, [other, { entry: "reisepass", score: 0.2 }])).toBeNull();
  });

  it("takes a longer message with an ordinal in it as a message of its own", () => {
    expect(pickOption("Wie beantrage ich einen zweiten Wohnsitz in Celle?", asking, [])).toBeNull();
  });

  it("picks nothing when nothing was asked", () => {
    expect(pickOption("2", freshState("de"), [])).toBeNull();
  });
});
