import type { Row } from "./omos.ts";

const METRICS = ["hit1", "hit3", "mrr"] as const;
const figure = (value: number): string => value.toFixed(3).replace(/^0/, "");

/** One line a task: for each engine hit@1 / hit@3 / MRR, and how far ours is ahead of the best peer. */
export function tableOf(rows: readonly Row[], half: Row["half"]): string {
  const chosen = rows.filter((row) => row.half === half);
  const engines = [...new Set(chosen.map((row) => row.engine))];
  const lines = [`${half.padEnd(8)}${engines.map((name) => name.padEnd(21)).join("")}ahead by hit@1, hit@3`];
  for (const task of new Set(chosen.map((row) => row.task))) {
    const ofTask = chosen.filter((row) => row.task === task);
    const cells = engines.map((name) => {
      const row = ofTask.find((candidate) => candidate.engine === name);
      return (row ? METRICS.map((metric) => figure(row[metric])).join(" / ") : "").padEnd(21);
    });
    lines.push(task.padEnd(8) + cells.join("") + lead(ofTask));
  }
  return lines.join("\n");
}

function lead(rows: readonly Row[]): string {
  const ours = rows.find((row) => row.engine === "ours");
  const peers = rows.filter((row) => row.engine !== "ours");
  if (!ours || peers.length === 0) return "";
  const ahead = (metric: "hit1" | "hit3") => ours[metric] - Math.max(...peers.map((row) => row[metric]));
  return `${ahead("hit1").toFixed(3)}, ${ahead("hit3").toFixed(3)}`;
}
