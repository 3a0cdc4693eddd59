import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LANGUAGES, type Language } from "../../dialog/model/language.ts";
import { loadContent } from "../load.ts";
import { checkContent, type Report } from "./check.ts";
import { openPoints } from "./open.ts";

const CONTENT = fileURLToPath(new URL("../content/", import.meta.url));

/** Checks the content of this installation and prints what is wrong. The exit code is 1 when anything is. */
export function runCheck(options: {
  readonly json: boolean;
  readonly fixedTexts: ReadonlyMap<Language, readonly string[]>;
}): number {
  const { content, problems } = loadContent(CONTENT);
  const report = checkContent({
    content,
    problems,
    services: readServices(),
    required: LANGUAGES,
    fixedTexts: options.fixedTexts,
  });
  process.stdout.write(
    options.json ? `${JSON.stringify({ ...report, findings: report.findings.length })}\n` : `${describe(report)}\n`,
  );
  return report.findings.length === 0 ? 0 : 1;
}

/** Prints what editors must still settle, as tab-separated lines. */
export function listOpen(): number {
  for (const point of openPoints(loadContent(CONTENT).content)) process.stdout.write(`${point.join("\t")}\n`);
  return 0;
}

const readServices = (): string[] =>
  readFileSync(`${CONTENT}services.csv`, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => (line.trim() === "" ? [] : [line.split(";")[0] ?? ""]));

const SHOWN = 50;

function describe(report: Report): string {
  const { findings, readability, ...figures } = report;
  const lines = findings.slice(0, SHOWN).map(({ kind, where, message }) => `${kind}: ${where}: ${message}`);
  const more = findings.length > SHOWN ? [`… and ${findings.length - SHOWN} more`] : [];
  return [...lines, ...more, JSON.stringify({ ...figures, readability, findings: findings.length })].join("\n");
}
