import type { Processed } from "../../../dialog/assistant.ts";
import type { Failure } from "../../../dialog/errors.ts";
import type { Result } from "../../../dialog/result.ts";
import type { PhonePorts } from "../ports.ts";

type Ports = Pick<PhonePorts, "log" | "metrics" | "limits">;

/**
 * Asks the assistant within the answer's deadline. Null when it failed, threw or was too late: the caller hears that it did not
 * work, never silence. Late answers are stored all the same and repeated when the message is sent again with its key.
 */
export async function ask(
  call: (signal: AbortSignal) => Promise<Result<Processed, Failure>>,
  ports: Ports,
): Promise<Processed | null> {
  const signal = AbortSignal.timeout(ports.limits.answerMs);
  try {
    const result = await Promise.race([call(signal), rejectWhenAborted(signal)]);
    if (result.ok) return result.value;
    ports.metrics.count("turn.failed");
    ports.log.warn({ code: result.error.code }, "the assistant could not answer a caller");
  } catch (error) {
    ports.metrics.count("turn.failed");
    ports.log.error({ error: error instanceof Error ? error.name : "unknown" }, "the assistant failed while answering a caller");
  }
  return null;
}

const rejectWhenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("deadline")), { once: true }));
