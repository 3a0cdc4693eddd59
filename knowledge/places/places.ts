import type { Place, Places } from "../../dialog/ports.ts";
import { MUNICIPALITIES, type Municipality } from "./celle.ts";

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Every name, part of town and postcode, each with the municipalities it may mean. */
function compile(municipalities: readonly Municipality[]): ReadonlyMap<string, readonly Municipality[]> {
  const names = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    for (const word of [...municipality.names, ...municipality.parts, ...municipality.postcodes]) {
      const key = fold(word);
      names.set(key, [...(names.get(key) ?? []), municipality]);
    }
  }
  return names;
}

/** Longest name in words: "winsen an der aller". */
const MAX_WORDS = 4;

/**
 * Reads places out of a text. A postcode that spans two municipalities gives both: the dialog asks (DESIGN §2.3).
 * "Celle" alone means the city; "Landkreis Celle" means the district and says nothing about the municipality.
 */
export function createPlaces(): Places {
  const names = compile(MUNICIPALITIES);
  const byKey = new Map(MUNICIPALITIES.map((municipality) => [municipality.key, municipality.name]));
  return {
    read(text) {
      const words = fold(text)
        .replace(/\b(land)?kreis(es)? celle\b/g, " ")
        .split(" ")
        .filter(Boolean);
      const found = new Map<string, Place>();
      for (let start = 0; start < words.length; start++) {
        const match = longest(words, start, names);
        if (!match) continue;
        for (const { key, name } of match.municipalities) found.set(key, { key, name });
        start += match.length - 1;
      }
      return [...found.values()];
    },
    name: (key) => byKey.get(key) ?? null,
  };
}

function longest(words: readonly string[], start: number, names: ReadonlyMap<string, readonly Municipality[]>) {
  for (let length = Math.min(MAX_WORDS, words.length - start); length > 0; length--) {
    const municipalities = names.get(words.slice(start, start + length).join(" "));
    if (municipalities) return { municipalities, length };
  }
  return null;
}
