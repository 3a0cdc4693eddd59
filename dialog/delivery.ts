import type { Channel } from "./model/conversation.ts";
import type { Clock } from "./ports.ts";
import type { Delivery, OutboxStore } from "./store.ts";

/**
 * What became of one try to send. `error` is for the log and the outbox: status codes, never words or addresses.
 * `refused`: the other side said no for good. `deferred`: it said "later", or nothing was handed over. `unknown`: the message
 * was handed over and the answer never came.
 */
export type Attempt =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused" | "deferred" | "unknown"; readonly error: string };

/** The part of a channel that brings a message to a citizen. It never retries by itself: that is decided here. */
export interface Sender {
  /**
   * @param mark - must be awaited as late as possible, right before the point of no return. It rejects when the message must
   * not be sent after all; the sender then breaks off without handing it over.
   * @param signal - aborted when the program stops; what is not marked yet breaks off
   */
  send(delivery: Delivery, mark: () => Promise<void>, signal: AbortSignal): Promise<Attempt>;
}

/** Texts are static, values carry ids, codes and counts (DESIGN §2.7). A pino logger fits. */
export interface DeliveryLog {
  info(values: Readonly<Record<string, string | number>>, text: string): void;
  error(values: Readonly<Record<string, string | number>>, text: string): void;
}

export interface DeliveryPorts {
  readonly outbox: OutboxStore;
  readonly senders: Partial<Readonly<Record<Channel, Sender>>>;
  readonly clock: Clock;
  readonly log: DeliveryLog;
  /** Tells staff that a reply did not reach its citizen. Called before the delivery is closed, so at least once. */
  readonly onFailed: (delivery: Delivery, error: string) => Promise<void>;
}

export interface DeliveryService {
  /** Hands deliveries that a crash left open to staff, then begins to send. */
  start(): Promise<void>;
  /** Takes nothing new and waits for what is on its way, at most ten seconds. */
  stop(): Promise<void>;
  /** Something was stored: look now instead of at the next second. Without effect before the start. */
  kick(): void;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Pauses after the first, second … failure; the last one repeats. Long ones serve greylisting (RFC 6647) and outages. */
const PAUSES_MS = [SECOND, 5 * SECOND, 30 * SECOND, 120 * SECOND, 600 * SECOND, HOUR] as const;

/** RFC 5321 §4.5.4.1 asks for 4 to 5 days; a citizen who waits two days for an answer is better served by a person. */
const GIVE_UP_MS = 48 * HOUR;

/** Also how late a retry may be. */
const POLL_MS = SECOND;
const PARALLEL = 4;
const STOP_GRACE_MS = 10 * SECOND;

/** When to try again after `attempts` earlier failures, in milliseconds. Without jitter: one program sends, there is no herd. */
export const pauseAfter = (attempts: number): number => PAUSES_MS[Math.min(attempts, PAUSES_MS.length - 1)] ?? HOUR;

/** The one place that decides whether a reply is sent again. Replies of one conversation leave in their order. */
export function createDelivery(ports: DeliveryPorts): DeliveryService {
  const abort = new AbortController();
  const rounds = createRounds(ports, abort.signal);
  let timer: NodeJS.Timeout | undefined;
  return {
    async start() {
      await surrenderUncertain(ports);
      timer = setInterval(rounds.kick, POLL_MS);
      rounds.kick();
    },
    async stop() {
      clearInterval(timer);
      abort.abort();
      await within(STOP_GRACE_MS, rounds.finished());
    },
    kick() {
      if (timer !== undefined) rounds.kick(); // not before the start: what an earlier run left open comes first
    },
  };
}

interface Rounds {
  kick(): void;
  /** Resolves when nothing is on its way any more. */
  finished(): Promise<unknown>;
}

/** Looks into the outbox again and again, one look at a time, and has at most `PARALLEL` messages on their way. */
function createRounds(ports: DeliveryPorts, signal: AbortSignal): Rounds {
  const ledger = createLedger(ports.log);
  const running = new Map<string, Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;

  const launch = (delivery: Delivery): void => {
    const work = deliver(delivery, ports, ledger.settle, signal).finally(() => {
      running.delete(delivery.conversation);
      kick();
    });
    running.set(delivery.conversation, work);
  };

  const look = async (): Promise<void> => {
    if (!(await ledger.isSettled())) return;
    const busy = new Set(running.keys()); // what ends while the outbox is read may still be in that answer
    for (const delivery of await ports.outbox.due(ports.clock.now(), PARALLEL * 2)) {
      if (running.size >= PARALLEL || signal.aborted) return;
      if (!busy.has(delivery.conversation) && !running.has(delivery.conversation)) launch(delivery);
    }
  };

  const lookWhileKicked = async (): Promise<void> => {
    while (again && !signal.aborted) {
      again = false;
      await look().catch((error: unknown) => ports.log.error({ error: nameOf(error) }, "outbox not readable"));
    }
    looking = null;
  };

  const kick = (): void => {
    if (signal.aborted) return;
    again = true;
    looking ??= lookWhileKicked();
  };

  const finished = async (): Promise<void> => {
    await looking;
    await Promise.allSettled(running.values());
  };
  return { kick, finished };
}

type Settle = (work: () => Promise<void>) => Promise<void>;

/** Writes down what became of messages; what the storage refuses now is written before the next look, never sent again. */
function createLedger(log: DeliveryLog): { readonly settle: Settle; isSettled(): Promise<boolean> } {
  const unsettled = new Set<() => Promise<void>>();
  const settle: Settle = async (work) => {
    try {
      await work();
      unsettled.delete(work);
    } catch (error) {
      unsettled.add(work);
      log.error({ error: nameOf(error) }, "delivery outcome not stored yet");
    }
  };
  return {
    settle,
    async isSettled() {
      for (const work of [...unsettled]) await settle(work);
      return unsettled.size === 0;
    },
  };
}

/** Deliveries that a crash caught between handing over and knowing: nobody can tell, so a person looks and nothing is sent twice. */
async function surrenderUncertain({ outbox, onFailed, clock, log }: DeliveryPorts): Promise<void> {
  for (let left = await outbox.uncertain(); left.length > 0; left = await outbox.uncertain()) {
    for (const delivery of left) {
      await onFailed(delivery, "uncertain");
      await outbox.failed(delivery.id, clock.now(), "uncertain");
    }
    log.error({ deliveries: left.length }, "deliveries of uncertain outcome handed to staff");
  }
}

async function deliver(delivery: Delivery, ports: DeliveryPorts, settle: Settle, signal: AbortSignal): Promise<void> {
  const attempt = await tryOnce(delivery, ports, signal);
  const { outbox, clock, log, onFailed } = ports;
  const values = { delivery: delivery.id, channel: delivery.channel, attempts: delivery.attempts };
  if (attempt.kind === "accepted") {
    await settle(() => outbox.sent(delivery.id, clock.now()));
    log.info(values, "reply delivered");
    return;
  }
  const now = clock.now();
  const next = now + pauseAfter(delivery.attempts);
  if (attempt.kind === "deferred" && next - delivery.message.at < GIVE_UP_MS) {
    await settle(() => outbox.retry(delivery.id, next, attempt.error));
    log.info({ ...values, error: attempt.error }, "reply deferred");
    return;
  }
  const error = attempt.kind === "unknown" ? "uncertain" : attempt.error;
  await settle(async () => {
    await onFailed(delivery, error);
    await outbox.failed(delivery.id, now, error);
  });
  log.error({ ...values, error: attempt.error }, "reply not delivered");
}

/** A defect in a sender is treated by what it may have done: before the mark nothing left the house. */
async function tryOnce(delivery: Delivery, { senders, outbox }: DeliveryPorts, signal: AbortSignal): Promise<Attempt> {
  const sender = senders[delivery.channel];
  if (!sender) return { kind: "deferred", error: "channel off" };
  let marked = false;
  const mark = async (): Promise<void> => {
    signal.throwIfAborted();
    await outbox.sending(delivery.id);
    marked = true;
  };
  try {
    return await sender.send(delivery, mark, signal);
  } catch (error) {
    return { kind: marked ? "unknown" : "deferred", error: nameOf(error) };
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown");

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
