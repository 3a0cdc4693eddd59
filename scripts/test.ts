import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensurePrerequisites } from "./prerequisites.ts";

/** Everything that CI runs, in order; each is a command that a developer can run alone. */
const CHECKS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ["types", ["tsc", "-p", "."]],
  ["browser types", ["tsc", "-p", "web/browser"]],
  ["style", ["biome", "check", "."]],
  ["unused code", ["knip"]],
  ["borders", ["depcruise", "--config", ".dependency-cruiser.mjs", "--output-type", "err", "."]],
  ["knowledge", ["node", "cli.ts", "knowledge", "check"]],
];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

function main(): number {
  if (!ensurePrerequisites()) return 1;
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, [command = "", ...parameters]] of CHECKS) {
    const began = performance.now();
    const passed = spawnSync(command, parameters, { stdio: "inherit" }).status === 0;
    count[passed ? "passed" : "failed"] += 1;
    console.log(`${passed ? "✓" : "✗"} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
  runTests(count);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
  return count.failed === 0 ? 0 : 1;
}

/** Vitest's own JSON report is counted; a run that breaks before it can report is one failure. */
function runTests(count: Count): void {
  const folder = mkdtempSync(join(tmpdir(), "kreislotse-test-"));
  const report = join(folder, "report.json");
  const run = spawnSync("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    stdio: "inherit",
  });
  try {
    const results = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    count.passed += results["numPassedTests"] ?? 0;
    count.failed += results["numFailedTests"] ?? 0;
    count.skipped += (results["numPendingTests"] ?? 0) + (results["numTodoTests"] ?? 0);
    if (run.status !== 0 && (results["numFailedTests"] ?? 0) === 0) count.failed += 1; // a file that did not even load
  } catch {
    count.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exit(main());
