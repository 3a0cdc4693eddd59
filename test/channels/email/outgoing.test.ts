import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDelivery } from "../../../dialog/delivery.ts";
import { fakeClock } from "../../support/fakes/dialog.ts";
import { type MailServer, startMailServer } from "../../support/mail/index.ts";
import { citizenMail, openProgram, type Program, type ProgramOptions, QUESTION } from "./program.ts";

let server: MailServer;
const programs: Program[] = [];

beforeEach(async () => {
  server = await startMailServer();
});
afterEach(async () => {
  await server.stop(); // first, so that nobody waits for an answer that will not come
  for (const program of programs.splice(0)) await program.stop();
});

async function begin(options: ProgramOptions = {}): Promise<Program> {
  const program = await openProgram(server, options);
  programs.push(program);
  await program.start();
  return program;
}

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 8_000, interval: 20 });
const quick = { handOver: 300, answer: 300 };

describe("a reply that the mail server", () => {
  it.each(["rcpt", "data"] as const)("defers (4xx to %s) is sent again when its time has come, once", async (at) => {
    const clock = fakeClock(Date.now());
    const sent = server.sent.length;
    const begun = server.begun;
    const program = await begin({ clock });
    server.behave({ kind: "refuse", code: 451, at }, { kind: "refuse", code: 421, at });
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(server.begun).toBe(begun + 1));
    for (const [index, pause] of [1_000, 5_000].entries()) {
      const waiting = { attempts: index + 1 };
      await until(() => expect(program.storage.outbox.due(clock.now() + pause, 9)).resolves.toMatchObject([waiting]));
      clock.advance(pause);
      program.kick();
    }
    await until(() => expect(server.sent.length).toBe(sent + 1));
    expect(server.begun).toBe(begun + 3);
    expect(program.failures).toEqual([]);
  });

  it.each(["rcpt", "data"] as const)("refuses (5xx to %s) is not sent again, and staff are told", async (at) => {
    const begun = server.begun;
    const program = await begin();
    server.behave({ kind: "refuse", code: 550, at });
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(program.failures).toHaveLength(1));
    expect(program.failures[0]).toMatch(/^[\w-]{22} smtp 550 /);
    expect(program.failures[0]).not.toContain("@");
    await expect(program.storage.outbox.due(Date.now() + 1e9, 9)).resolves.toEqual([]);
    expect(server.begun).toBe(begun + 1);
  });

  it("cuts off before the message is handed over is sent again", async () => {
    const sent = server.sent.length;
    const program = await begin();
    server.behave({ kind: "drop", at: "rcpt" });
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(server.sent.length).toBe(sent + 1));
    expect(program.failures).toEqual([]);
  });

  it("hangs over before the message is handed over is sent again", async () => {
    const sent = server.sent.length;
    const program = await begin({ timeouts: quick });
    server.behave({ kind: "hang", at: "rcpt" });
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(server.sent.length).toBe(sent + 1));
    expect(program.failures).toEqual([]);
  });

  it.each(["hang", "drop"] as const)("has in hand and never answers (%s) is not sent again, and staff are told", async (kind) => {
    const begun = server.begun;
    const program = await begin({ timeouts: quick });
    server.behave({ kind, at: "data" });
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(program.failures).toHaveLength(1));
    expect(program.failures[0]).toMatch(/ uncertain$/);
    program.kick();
    expect(server.begun).toBe(begun + 1);
  });
});

describe("a crash", () => {
  it("between handing over and answer: the next run does not send again, and tells staff", async () => {
    const begun = server.begun;
    const program = await begin();
    server.behave({ kind: "hang", at: "data" });
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(program.storage.outbox.uncertain()).resolves.toHaveLength(1));
    // The program is gone from here on: nothing of it is stopped in good order, another one begins on the same storage.
    const next = await openProgram(server, { storage: program.storage });
    await next.start();
    expect(next.failures).toHaveLength(1);
    expect(next.failures[0]).toMatch(/ uncertain$/);
    await expect(next.storage.outbox.uncertain()).resolves.toEqual([]);
    await expect(next.storage.outbox.due(Date.now() + 1e9, 9)).resolves.toEqual([]);
    expect(server.begun).toBe(begun + 1);
    await next.stop();
  });

  it("before the final dot: the server has nothing, and the next run sends it", async () => {
    const sent = server.sent.length;
    const first = await openProgram(server);
    programs.push(first);
    await first.mail.start();
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(first.storage.outbox.due(Date.now(), 9)).resolves.toHaveLength(1));
    const [delivery] = await first.storage.outbox.due(Date.now(), 9);
    if (!delivery) throw new Error("nothing due");
    // mark() is where the message has been streamed and the dot has not: here the program dies.
    const attempt = await first.mail.sender.send(
      delivery,
      () => Promise.reject(new Error("killed")),
      new AbortController().signal,
    );
    expect(attempt.kind).toBe("deferred");
    expect(server.sent.length).toBe(sent);
    const second = createDelivery({
      outbox: first.storage.outbox,
      senders: { email: first.mail.sender },
      clock: { now: Date.now },
      log: { info: () => undefined, error: () => undefined },
      onFailed: async () => undefined,
    });
    await second.start();
    await until(() => expect(server.sent.length).toBe(sent + 1));
    await second.stop();
  });
});

describe("what comes back", () => {
  it("as undeliverable opens a case in its conversation and is not answered", async () => {
    const program = await begin();
    const sent = server.sent.length;
    await server.deliver(citizenMail(QUESTION));
    await until(() => expect(server.sent.length).toBe(sent + 1));
    const ours = server.sent[sent]?.mail.messageId ?? "";
    const report = `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; erika@beispiel.example\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${ours}\n--b--`;
    const type = "multipart/report; report-type=delivery-status; boundary=b";
    await server.deliver(citizenMail(report, { From: "MAILER-DAEMON@mx.example", "Return-Path": "<>", "Content-Type": type }));
    await until(() => expect(program.counts.get("mail_noted bounce")).toBe(1));
    const cases = await program.storage.desk.queue(9);
    expect(cases.map(({ reason }) => reason)).toEqual(["delivery"]);
    expect(server.sent.length).toBe(sent + 1);
  });
});
