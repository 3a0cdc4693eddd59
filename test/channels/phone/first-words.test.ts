import { describe, expect, it } from "vitest";
import { startService } from "./support/service.ts";

/** Share of the sorted values below the returned one. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

describe("the first words", () => {
  it("are sent so soon that nearly all of the 30 ms are left to the assistant", async () => {
    const { provider, metrics } = await startService({ limits: { framesPerSecond: 1_000_000 } });
    const call = await provider.call();
    for (let n = 0; n < 500; n++) await call.says(`Frage ${n}`);
    expect(metrics.waits).toHaveLength(500);
    const [p50, p99] = [quantile(metrics.waits, 0.5), quantile(metrics.waits, 0.99)];
    console.info(`phone: words in to words out, channel alone: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
    expect(p99).toBeLessThan(30);
  });
});
