import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Label } from "../labels.ts";

/** How likely each label is for a word, by eld's own counts; they sum to 1 over the labels asked for. */
export type Judge = (word: string, labels: readonly Label[]) => readonly number[];

interface Eld {
  detect(text: string): { getScores(): Readonly<Record<string, number>> };
}

const CODES: Readonly<Partial<Record<Label, readonly string[]>>> = { other: ["nl", "pt", "hu", "cs"] };
const UNKNOWN: ReadonlySet<Label> = new Set(["ku", "ar-Latn", "fa-Latn", "ru-Latn", "uk-Latn", "bg-Latn"]);

/** A word of Kurmanji's list that eld knows from another language is mostly that language's: the list holds much Turkish. */
const UNKNOWN_SHARE = 0.4;

/** How eld scales a score s to 0..1: raw / (raw + 25). One n-gram covers three bytes of a word. */
const ELD_SCALE = 25;
const BYTES_PER_GRAM = 3;

/** Raw scores are no probabilities; at this temperature they are about as sure as they are right. */
const TEMPERATURE = 30;

/** Loads eld's largest data (Apache-2.0). Unlike the word lists it knows how often something is written. */
export async function openEld(folder: string): Promise<Judge> {
  const { default: eld }: { default: Eld } = await import(pathToFileURL(join(folder, "src/entries/static.large.js")).href);
  return (word, labels) => {
    const scores = eld.detect(word).getScores();
    const grams = Math.max(1, Math.ceil((Buffer.byteLength(word) - 1) / BYTES_PER_GRAM));
    const masses = labels.map((label) => {
      if (UNKNOWN.has(label)) return null;
      const score = Math.max(...(CODES[label] ?? [label]).map((code) => scores[code] ?? 0));
      return Math.exp((grams * ELD_SCALE * score) / (1 - score) / TEMPERATURE);
    });
    const known = masses.filter((mass) => mass !== null);
    const mean = known.length === 0 ? 1 : known.reduce((sum, mass) => sum + mass, 0) / known.length;
    const filled = masses.map((mass) => mass ?? mean * UNKNOWN_SHARE);
    const total = filled.reduce((sum, mass) => sum + mass, 0);
    return filled.map((mass) => mass / total);
  };
}
