import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openCore } from "../../composition.ts";
import { PARTS } from "./celle/data.ts";
import { evaluateDialogs } from "./celle/dialogs.ts";
import { evaluateQuestions } from "./celle/questions.ts";
import { type Figures, tablesOf } from "./celle/table.ts";
import { evaluateLanguage } from "./language/run.ts";
import { corpusExists } from "./search/corpus.ts";
import { evaluateOmos, type Row } from "./search/omos.ts";
import { tableOf } from "./search/table.ts";

const FOLDER = import.meta.dirname;
const BASELINE = join(FOLDER, "baseline.json");

export interface Report extends Figures {
  /** Accuracies of the language identifier; means over the languages. */
  readonly language: ReturnType<typeof evaluateLanguage>["macro"];
  /** Figures of test/eval/guards: emergencies, wishes for a person, aspects. */
  readonly guards: unknown;
  /** Our search and its peers on foreign documents; empty where the corpus does not lie beside the project. */
  readonly omos: readonly Row[];
}

/** Measures everything: the real dialog on the Celle questions, language, guards, and search against its peers. */
export async function runEval(options: { readonly peers: boolean } = { peers: true }): Promise<Report> {
  const core = await openCore({ databaseUrl: "sqlite::memory:" });
  const questions = await evaluateQuestions(core);
  const dialogs = await evaluateDialogs(core);
  await core.storage.close();
  return {
    questions: questions.rows,
    strays: questions.strays,
    dialogs: dialogs.rows,
    language: evaluateLanguage().macro,
    guards: readGuards(),
    omos: options.peers && corpusExists() ? await evaluateOmos() : [],
  };
}

/** The guards print one JSON object. */
function readGuards(): unknown {
  const script = join(FOLDER, "guards/run.ts");
  if (!existsSync(script)) return null;
  const { stdout, status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`the evaluation of the guards failed: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
}

function print(report: Report): void {
  const before: Figures | null = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, "utf8")) : null;
  const parts = PARTS.map((part) => tablesOf(report, part, before));
  parts.push(`language identification: ${JSON.stringify(report.language)}`, `guards: ${JSON.stringify(report.guards)}`);
  if (report.omos.length > 0) parts.push(tableOf(report.omos, "tuning"), tableOf(report.omos, "test"));
  process.stdout.write(`${parts.join("\n\n")}\n`);
}

/** `--json`: one JSON object as the last line. `--save`: makes this run the baseline. `--no-peers`: a quick run. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flags = new Set(process.argv.slice(2));
  const report = await runEval({ peers: !flags.has("--no-peers") });
  if (flags.has("--json")) process.stdout.write(`${JSON.stringify(report)}\n`);
  else print(report);
  if (flags.has("--save")) writeFileSync(BASELINE, `${JSON.stringify(report, null, 2)}\n`);
}
