import { describe, expect, it } from "vitest";
import { createPlaces } from "../../knowledge/places/places.ts";

const places = createPlaces();
const keys = (text: string) => places.read(text).map(({ key }) => key);

describe("places", () => {
  it.each([
    ["Ich wohne in Bergen", ["bergen"]],
    ["in der Stadt Celle", ["celle"]],
    ["Westercelle", ["celle"]],
    ["29348 Eschede", ["eschede"]],
    ["Winsen (Aller)", ["winsen"]],
    ["Winsen an der Aller", ["winsen"]],
    ["faßberg", ["fassberg"]],
    ["Fassberg", ["fassberg"]],
    ["Hambuehren", ["hambuehren"]],
    ["Wienhausen", ["flotwedel"]],
    ["29339", ["wathlingen"]],
    ["Hermannsburg", ["suedheide"]],
    ["Я живу в Целле", ["celle"]],
    ["أسكن في تسيله", ["celle"]],
    ["Винзен", ["winsen"]],
  ])("reads the municipality in %j", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("gives all municipalities that share a postcode", () => {
    expect(keys("29303").sort()).toEqual(["bergen", "lohheide", "suedheide"]);
  });

  it.each(["Landkreis Celle", "beim Kreis Celle", "des Landkreises Celle", "Guten Tag", "Bergentrück", ""])(
    "reads none in %j",
    (text) => {
      expect(keys(text)).toEqual([]);
    },
  );
});
