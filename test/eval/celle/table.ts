import type { DialogRow } from "./dialogs.ts";
import type { QuestionRow, StrayRow } from "./questions.ts";

/** The part of a report that is compared with an earlier one. */
export interface Figures {
  readonly questions: readonly QuestionRow[];
  readonly strays: readonly StrayRow[];
  readonly dialogs: readonly DialogRow[];
}

const COLUMNS = ["first", "aspect", "clarified", "offered", "refused", "misled", "languageRight"] as const;
const percent = (value: number): string => (100 * value).toFixed(1);
const change = (now: number, before: number | undefined): string => {
  if (before === undefined || Math.abs(now - before) < 0.0005) return "";
  return ` (${now > before ? "+" : ""}${percent(now - before)})`;
};
const cell = (now: number, before: number | undefined): string => (percent(now) + change(now, before)).padEnd(14);

/** Tables of one half, in percent, with the change against the baseline behind each figure. */
export function tablesOf(figures: Figures, half: QuestionRow["half"], before: Figures | null): string {
  const header = ["half".padEnd(8), "language".padEnd(11), "n".padEnd(5), ...COLUMNS.map((name) => name.padEnd(14))].join("");
  const questions = figures.questions
    .filter((row) => row.half === half)
    .map((row) => {
      const old = before?.questions.find((other) => other.half === half && other.language === row.language);
      return [half.padEnd(8), row.language.padEnd(11), String(row.questions).padEnd(5)]
        .concat(COLUMNS.map((name) => cell(row[name], old?.[name])))
        .join("");
    });
  const strays = figures.strays
    .filter((row) => row.half === half)
    .map((row) => {
      const old = before?.strays.find((other) => other.half === row.half);
      return `out of scope (${row.half}, ${row.messages}): answered ${cell(row.answered, old?.answered)} asked back ${cell(row.clarified, old?.clarified)}`;
    });
  const dialogs = figures.dialogs
    .filter((row) => row.half === half)
    .map((row) => {
      const old = before?.dialogs.find((other) => other.half === half);
      return `dialogs (${row.dialogs}): right ${cell(row.right, old?.right)} turns (${row.turns}) ${cell(row.turnsRight, old?.turnsRight)}`;
    });
  return [header, ...questions, ...strays, ...dialogs].join("\n");
}
