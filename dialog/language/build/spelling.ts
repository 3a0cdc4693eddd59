import type { Label } from "../labels.ts";
import type { Random } from "./transliterate.ts";

/** Letters that phones and tired fingers replace, as people of that language replace them. */
const LAZY: Readonly<Partial<Record<Label, Readonly<Record<string, string>>>>> = {
  de: { ä: "ae", ö: "oe", ü: "ue", ß: "ss" },
  tr: { ı: "i" },
  pl: { ł: "l" },
  hr: { đ: "dj" },
  vi: { đ: "d" },
  ro: { ș: "ş" },
  fa: { ی: "ي", ک: "ك", آ: "ا" },
  ar: { أ: "ا", إ: "ا", آ: "ا", ة: "ه", ى: "ي" },
  uk: { ґ: "г", "'": "" },
  ru: { ё: "е" },
};

/** How often a training word is written lazily. Half of all messages from phones have no diacritics. */
const LAZY_SHARE = 0.22;

const FOLDED: ReadonlySet<Label> = new Set(["de", "tr", "ku", "pl", "ro", "fr", "hr", "es", "it", "sq", "vi", "other"]);

/** A word as somebody in a hurry types it: without diacritics, with the neighbouring letter of the keyboard. */
export function lazily(word: string, label: Label, random: Random): string {
  if (random() >= LAZY_SHARE) return word;
  const table = LAZY[label];
  const respelt = table === undefined || (label === "de" && random() < 0.4) ? word : respell(word, table);
  if (!FOLDED.has(label)) return respelt;
  if (label === "ro" && random() < 0.4) return respelt;
  return respelt.normalize("NFD").replace(/\p{M}/gu, "");
}

const respell = (word: string, table: Readonly<Record<string, string>>): string =>
  [...word].map((letter) => table[letter] ?? letter).join("");
