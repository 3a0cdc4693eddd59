import { readFileSync } from "node:fs";
import { startService } from "../support/service.ts";

const RUNS = 5;

export interface StartBench {
  /** From the start of the process to the first good answer of /readyz; the median of several starts on new databases. */
  readonly readyMs: number;
  /** Resident memory one second after that, the largest of the runs. */
  readonly rssMb: number;
}

/** Starts the real program several times, each on a new database. */
export async function benchStart(): Promise<StartBench> {
  const ready: number[] = [];
  let rss = 0;
  for (let run = 0; run < RUNS; run++) {
    const service = await startService();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    ready.push(service.readyMs);
    rss = Math.max(rss, residentMb(service.pid));
    await service.stop();
  }
  return { readyMs: Math.round(ready.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0), rssMb: Math.round(rss) };
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
