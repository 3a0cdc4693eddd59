import { afterEach, describe, expect, it, vi } from "vitest";
import { type Attempt, createDelivery, type DeliveryService, pauseAfter, type Sender } from "../../dialog/delivery.ts";
import type { Delivery, OutboxStore } from "../../dialog/store.ts";
import { fakeClock } from "../support/fakes/dialog.ts";

const HOUR = 3_600_000;

/** One row as the database has it. */
interface Row {
  readonly delivery: Delivery;
  state: "due" | "sending" | "sent" | "failed";
  nextAt: number;
  attempts: number;
  error: string | null;
}

const row = (id: string, conversation: string, at: number): Row => ({
  delivery: {
    id,
    channel: "email",
    conversation,
    message: {
      seq: 1,
      id: `message-${id}`,
      conversation,
      direction: "out",
      author: "assistant",
      text: "",
      language: "de",
      blocks: [],
      answers: null,
      outcome: null,
      entries: [],
      aspect: null,
      findings: [],
      model: null,
      at,
    },
    address: { kind: "phone", number: null },
    attempts: 0,
  },
  state: "due",
  nextAt: at,
  attempts: 0,
  error: null,
});

/** The outbox as a list: the oldest unfinished of each conversation, as storage does it. */
function listOutbox(rows: Row[]): OutboxStore {
  const find = (id: string): Row => {
    const found = rows.find(({ delivery }) => delivery.id === id);
    if (!found) throw new Error("unknown delivery");
    return found;
  };
  const open = (state: Row["state"]) => state === "due" || state === "sending";
  const isFirst = (candidate: Row) =>
    rows.find((other) => other.delivery.conversation === candidate.delivery.conversation && open(other.state)) === candidate;
  return {
    due: async (now, limit) =>
      rows
        .filter((candidate) => candidate.state === "due" && candidate.nextAt <= now && isFirst(candidate))
        .slice(0, limit)
        .map(({ delivery, attempts }) => ({ ...delivery, attempts })),
    sending: async (id) => void Object.assign(find(id), { state: "sending" }),
    sent: async (id) => void Object.assign(find(id), { state: "sent" }),
    failed: async (id, _at, error) => void Object.assign(find(id), { state: "failed", error }),
    retry: async (id, nextAt, error) =>
      void Object.assign(find(id), { state: "due", nextAt, error, attempts: find(id).attempts + 1 }),
    uncertain: async () => rows.filter(({ state }) => state === "sending").map(({ delivery }) => delivery),
  };
}

type Step = (delivery: Delivery, mark: () => Promise<void>, signal: AbortSignal) => Promise<Attempt>;
const accept: Step = async (_delivery, mark) => {
  await mark();
  return { kind: "accepted" };
};
const answer =
  (attempt: Attempt): Step =>
  async () =>
    attempt;

function begin(rows: Row[], step: Step, outbox = listOutbox(rows)) {
  const clock = fakeClock(0);
  const sends: string[] = [];
  const failures: string[] = [];
  const sender: Sender = {
    send: (delivery, mark, signal) => {
      sends.push(delivery.id);
      return step(delivery, mark, signal);
    },
  };
  const log = { info: () => undefined, error: () => undefined };
  const onFailed = async (delivery: Delivery, error: string) => void failures.push(`${delivery.id} ${error}`);
  const service = createDelivery({ outbox, senders: { email: sender }, clock, log, onFailed });
  running.push(service);
  return { service, clock, sends, failures };
}

const running: DeliveryService[] = [];
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});

describe("delivery", () => {
  it("sends what is due and writes down that it was sent", async () => {
    const rows = [row("a", "one", 0), row("b", "two", 0)];
    const { service, sends } = begin(rows, accept);
    await service.start();
    await vi.waitFor(() => expect(rows.map(({ state }) => state)).toEqual(["sent", "sent"]));
    expect(sends).toEqual(["a", "b"]);
  });

  it("keeps the order of one conversation while another goes on", async () => {
    const rows = [row("a1", "a", 0), row("a2", "a", 0), row("b1", "b", 0)];
    const gate = Promise.withResolvers<void>();
    const { service, sends } = begin(rows, async (delivery, mark, signal) => {
      if (delivery.id === "a1") await gate.promise;
      return accept(delivery, mark, signal);
    });
    await service.start();
    await vi.waitFor(() => expect(rows[2]?.state).toBe("sent"));
    expect(sends).toEqual(["a1", "b1"]);
    gate.resolve();
    await vi.waitFor(() => expect(sends).toEqual(["a1", "b1", "a2"]));
  });

  it("tries again after 1 s, 5 s, 30 s, 2 min, 10 min and then every hour", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 40].map(pauseAfter)).toEqual([1_000, 5_000, 30_000, 120_000, 600_000, HOUR, HOUR, HOUR]);
  });

  it("does not try a deferred message before its time", async () => {
    const rows = [row("a", "one", 0)];
    const { service, clock, sends } = begin(rows, answer({ kind: "deferred", error: "smtp 451" }));
    await service.start();
    await vi.waitFor(() => expect(rows[0]).toMatchObject({ state: "due", nextAt: 1_000, error: "smtp 451", attempts: 1 }));
    clock.advance(999);
    service.kick();
    clock.advance(1);
    service.kick();
    await vi.waitFor(() => expect(rows[0]?.attempts).toBe(2));
    expect(sends).toEqual(["a", "a"]);
  });

  it("gives up after 48 hours and tells staff", async () => {
    const rows = [row("a", "one", 0)];
    const { service, clock, failures } = begin(rows, answer({ kind: "deferred", error: "smtp 451" }));
    clock.advance(48 * HOUR - 1_000);
    await service.start();
    await vi.waitFor(() => expect(rows[0]?.state).toBe("failed"));
    expect(failures).toEqual(["a smtp 451"]);
  });

  it("tries until just before the 48 hours are over", async () => {
    const rows = [row("a", "one", 0)];
    const { service, clock, failures } = begin(rows, answer({ kind: "deferred", error: "smtp 451" }));
    clock.advance(48 * HOUR - 1_001);
    await service.start();
    await vi.waitFor(() => expect(rows[0]).toMatchObject({ state: "due", attempts: 1 }));
    expect(failures).toEqual([]);
  });

  it("does not repeat a refused message and tells staff", async () => {
    const rows = [row("a", "one", 0)];
    const { service, clock, sends, failures } = begin(rows, answer({ kind: "refused", error: "smtp 550" }));
    await service.start();
    await vi.waitFor(() => expect(rows[0]).toMatchObject({ state: "failed", error: "smtp 550" }));
    clock.advance(HOUR);
    service.kick();
    expect([sends, failures]).toEqual([["a"], ["a smtp 550"]]);
  });

  it("never sends again what a crash left between mark and answer, and hands it to staff", async () => {
    const rows = [row("a", "one", 0)];
    Object.assign(rows[0] ?? {}, { state: "sending" });
    const { service, sends, failures } = begin(rows, accept);
    await service.start();
    expect(rows[0]).toMatchObject({ state: "failed", error: "uncertain" });
    expect([sends, failures]).toEqual([[], ["a uncertain"]]);
  });

  it("sends nothing before it was started", async () => {
    const rows = [row("a", "one", 0)];
    const { service, sends } = begin(rows, accept);
    service.kick();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sends).toEqual([]);
  });

  it("takes a sender that breaks before the mark for a deferral, after it for uncertain", async () => {
    const rows = [row("a", "one", 0), row("b", "two", 0)];
    const { service } = begin(rows, async (delivery, mark) => {
      if (delivery.id === "b") await mark();
      throw new Error("defect");
    });
    await service.start();
    await vi.waitFor(() => expect(rows[1]?.state).toBe("failed"));
    expect(rows[0]).toMatchObject({ state: "due", attempts: 1 });
    expect(rows[1]?.error).toBe("uncertain");
  });

  it("does not send again when only writing down the success fails", async () => {
    const rows = [row("a", "one", 0)];
    let broken = true;
    const real = listOutbox(rows);
    const outbox: OutboxStore = {
      ...real,
      sent: async (id, at) => {
        if (broken) throw new Error("disk full");
        await real.sent(id, at);
      },
    };
    const { service, sends } = begin(rows, accept, outbox);
    await service.start();
    await vi.waitFor(() => expect(rows[0]?.state).toBe("sending"));
    service.kick();
    broken = false;
    service.kick();
    await vi.waitFor(() => expect(rows[0]?.state).toBe("sent"));
    expect(sends).toEqual(["a"]);
  });

  it("refuses the mark when it stops, so that the message stays for the next run", async () => {
    const rows = [row("a", "one", 0)];
    const { service, sends } = begin(rows, async (_delivery, mark, signal) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      await mark();
      return { kind: "accepted" };
    });
    await service.start();
    await vi.waitFor(() => expect(sends).toEqual(["a"]));
    await service.stop();
    expect(rows[0]).toMatchObject({ state: "due", attempts: 1 });
  });

  it("leaves messages of a channel that is switched off in the outbox", async () => {
    const rows = [row("a", "one", 0)];
    const phone = { ...row("p", "two", 0).delivery, channel: "phone" } as const;
    rows.push({ delivery: phone, state: "due", nextAt: 0, attempts: 0, error: null });
    const { service } = begin(rows, accept);
    await service.start();
    await vi.waitFor(() => expect(rows[1]).toMatchObject({ state: "due", error: "channel off" }));
  });
});
