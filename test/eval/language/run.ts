import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadIdentifier } from "../../../dialog/language/identify.ts";
import type { LanguageIdentifier } from "../../../dialog/ports.ts";

const KINDS = ["sentences", "word-pairs", "single-words"] as const;
type Kind = (typeof KINDS)[number];

/** Shares of right answers, 0 to 1. */
export type Accuracies = Readonly<Partial<Record<Kind, number>>>;

export interface LanguageReport {
  /** The half of each published test file that nothing was tuned on. */
  readonly heldOut: Readonly<Record<string, Accuracies>>;
  /** Texts written for this project: Kurmanji, and five languages in Latin letters ("ru-Latn"). */
  readonly own: Readonly<Record<string, Accuracies>>;
  /** Means over the languages of `heldOut`. */
  readonly macro: Accuracies;
  readonly wrong: readonly { readonly expected: string; readonly got: string; readonly text: string }[];
}

const PUBLISHED = new URL("../../../../shared/data/langid/", import.meta.url);
const OWN = new URL("./data/", import.meta.url);

/** Even lines served for choosing settings, odd lines are only ever measured. */
const isHeldOut = (_line: string, at: number): boolean => at % 2 === 1;

/** Measures the identifier by language and kind of text. Takes about a second. */
export function evaluateLanguage(identifier: LanguageIdentifier = loadIdentifier()): LanguageReport {
  const wrong: { expected: string; got: string; text: string }[] = [];
  const measure = (expected: string, lines: readonly string[]): number => {
    const misses = lines.filter((text) => {
      const got = identifier.identify(text)[0]?.language ?? "";
      if (got !== expected) wrong.push({ expected, got, text });
      return got !== expected;
    });
    return 1 - misses.length / lines.length;
  };
  const measureFolder = (folder: URL, pick: typeof isHeldOut): Record<string, Accuracies> =>
    Object.fromEntries(
      listLanguages(folder).map((name) => {
        const expected = name.replace("-Latn", "");
        const kinds = KINDS.filter((kind) => existsSync(new URL(`${name}/${kind}.txt`, folder)));
        const measured = kinds.map((kind) => [kind, measure(expected, readLines(folder, name, kind).filter(pick))] as const);
        return [name, Object.fromEntries(measured)];
      }),
    );
  const heldOut = measureFolder(PUBLISHED, isHeldOut);
  return { heldOut, own: measureFolder(OWN, () => true), macro: meansOf(heldOut), wrong };
}

function meansOf(languages: Readonly<Record<string, Accuracies>>): Accuracies {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const values = Object.values(languages).flatMap((accuracies) => accuracies[kind] ?? []);
      return [kind, values.reduce((sum, value) => sum + value, 0) / values.length];
    }),
  );
}

const listLanguages = (folder: URL): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

const readLines = (folder: URL, language: string, kind: Kind): readonly string[] =>
  readFileSync(new URL(`${language}/${kind}.txt`, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "");

function printTable(report: LanguageReport): void {
  const rows = { ...report.heldOut, "held-out macro": report.macro, ...report.own };
  for (const [name, accuracies] of Object.entries(rows)) {
    const cells = KINDS.map((kind) => (accuracies[kind] === undefined ? "" : (100 * accuracies[kind]).toFixed(1)).padStart(8));
    process.stdout.write(`${name.padEnd(16)}${cells.join("")}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = evaluateLanguage();
  if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ ...report, wrong: report.wrong.length })}\n`);
  else printTable(report);
}
