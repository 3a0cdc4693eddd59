import { benchSearch } from "../test/bench/search.ts";
import { benchStart } from "../test/bench/start.ts";
import { benchTurn } from "../test/bench/turn.ts";

/** `npm run -s bench -- NAME [--json]`: measures, compares within one run, never judges. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = { turn: benchTurn, start: benchStart, search: benchSearch };

const [name = "", flag] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (!bench) {
  process.stderr.write(`Usage: npm run -s bench -- ${Object.keys(BENCHES).join(" | ")} [--json]\n`);
  process.exit(2);
}
const result = await bench();
process.stdout.write(`${flag === "--json" ? JSON.stringify(result) : JSON.stringify(result, null, 2)}\n`);
process.exit(0);
