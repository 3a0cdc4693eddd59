import { corpusExists } from "./corpus.ts";
import { evaluateOmos } from "./omos.ts";
import { buildOurs } from "./ours.ts";
import { tableOf } from "./table.ts";

/** `--json`: the last line is one JSON object. `--ours`: without the peers, for tuning. `--tuning`: hides the test half. */
const flags = new Set(process.argv.slice(2));

if (!corpusExists()) {
  console.error("../shared/data/omos is missing: nothing to evaluate");
  process.exit(1);
}
const rows = flags.has("--ours") ? await evaluateOmos([buildOurs]) : await evaluateOmos();
if (flags.has("--json")) {
  console.log(JSON.stringify({ omos: rows }));
} else {
  console.log(tableOf(rows, "tuning"));
  if (!flags.has("--tuning")) console.log(`\n${tableOf(rows, "test")}`);
}
