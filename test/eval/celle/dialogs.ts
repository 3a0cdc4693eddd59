import type { Core } from "../../../composition.ts";
import { ask, type Result } from "./ask.ts";
import { type Dialog, type ExpectedTurn, HALVES, type Half, halfOf, readDialogs } from "./data.ts";

export interface DialogRow {
  readonly half: Half;
  readonly dialogs: number;
  /** All turns came out as expected. */
  readonly right: number;
  readonly turns: number;
  readonly turnsRight: number;
}

export interface JudgedDialog {
  readonly dialog: Dialog;
  readonly turns: readonly { readonly expected: ExpectedTurn; readonly result: Result; readonly right: boolean }[];
}

export interface DialogReport {
  readonly rows: readonly DialogRow[];
  readonly judged: readonly JudgedDialog[];
}

export async function evaluateDialogs(core: Core): Promise<DialogReport> {
  const judged: JudgedDialog[] = [];
  for (const dialog of readDialogs()) judged.push(await hold(core, dialog));
  return {
    rows: HALVES.map((half) =>
      rowOf(
        half,
        judged.filter(({ dialog }) => halfOf(dialog) === half),
      ),
    ),
    judged,
  };
}

async function hold(core: Core, dialog: Dialog): Promise<JudgedDialog> {
  const turns: JudgedDialog["turns"][number][] = [];
  let conversation: string | null = null;
  for (const expected of dialog.turns) {
    const language = dialog.language === "de-simple" && conversation === null ? dialog.language : null;
    const result: Result = await ask(core, { text: expected.text, conversation, language });
    conversation = result.conversation;
    turns.push({ expected, result, right: meets(expected, result) });
  }
  return { dialog, turns };
}

/** A clarifying question must offer the expected entries, an answer must be exactly them. */
function meets({ outcome, entries, aspect }: ExpectedTurn, result: Result): boolean {
  const outcomes = typeof outcome === "string" ? [outcome] : outcome;
  if (!outcomes.includes(result.outcome)) return false;
  if (aspect !== undefined && result.outcome === "answered" && result.aspect !== aspect) return false;
  if (entries === undefined) return true;
  const all = entries.every((entry) => result.entries.includes(entry));
  return all && (result.outcome !== "answered" || result.entries.length === entries.length);
}

function rowOf(half: Half, judged: readonly JudgedDialog[]): DialogRow {
  const turns = judged.flatMap((dialog) => dialog.turns);
  const isRight = ({ right }: { readonly right: boolean }): boolean => right;
  return {
    half,
    dialogs: judged.length,
    right: judged.filter((dialog) => dialog.turns.every(isRight)).length / Math.max(1, judged.length),
    turns: turns.length,
    turnsRight: turns.filter(isRight).length / Math.max(1, turns.length),
  };
}
