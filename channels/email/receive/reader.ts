import type { MailPorts } from "../ports.ts";
import type { Memory } from "./catch-up.ts";
import { createReplyRate } from "./rate.ts";
import { runSession } from "./session.ts";
import { pause } from "./wake.ts";

/** Pauses before the next connection; the last one repeats for ever. */
const RECONNECT_MS = [250, 1_000, 2_000, 5_000, 15_000, 60_000] as const;

/** A connection that held this long was a good one: the next begins with the shortest pause again. */
const STABLE_MS = 30_000;

export interface Reader {
  start(): void;
  /** Finishes the mail in hand. */
  stop(): Promise<void>;
}

/** Keeps a connection to the mailbox as long as the program runs, however often it breaks. */
export function createReader(ports: MailPorts): Reader {
  const abort = new AbortController();
  const memory: Memory = { rate: createReplyRate(ports.clock), broken: { uid: 0, times: 0 } };
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    for (let losses = 0; !abort.signal.aborted; losses++) {
      const begin = performance.now();
      await runSession(ports, memory, abort.signal).catch((error: unknown) => {
        ports.metrics.count("mail_connection");
        ports.log.warn({ losses, code: codeOf(error) }, "mailbox connection lost");
      });
      if (performance.now() - begin > STABLE_MS) losses = 0;
      await pause(RECONNECT_MS[Math.min(losses, RECONNECT_MS.length - 1)] ?? 0, abort.signal);
    }
  };

  return {
    start() {
      running = run();
    },
    async stop() {
      abort.abort();
      await running;
    },
  };
}

/** Codes are fixed words; messages may quote what a server said. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
