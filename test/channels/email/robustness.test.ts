import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../../dialog/errors.ts";
import { fail } from "../../../dialog/result.ts";
import { type MailServer, startMailServer } from "../../support/mail/index.ts";
import { citizenMail, openProgram, type Program, type ProgramOptions, QUESTION } from "./program.ts";

let server: MailServer;
const programs: Program[] = [];

beforeEach(async () => {
  server = await startMailServer();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const program of programs.splice(0)) await program.stop();
  await server.stop();
});

async function begin(options: ProgramOptions = {}): Promise<Program> {
  const program = await openProgram(server, options);
  programs.push(program);
  await program.start();
  return program;
}

const sent = (count: number) => vi.waitFor(() => expect(server.sent.length).toBe(count), { timeout: 8_000, interval: 20 });
const counted = (program: Program, name: string, count: number) =>
  vi.waitFor(() => expect(program.counts.get(name) ?? 0).toBe(count), { timeout: 8_000, interval: 20 });

describe("each mail is answered once", () => {
  it("when the same mail lies in the mailbox twice", async () => {
    const program = await begin();
    const mail = citizenMail(QUESTION);
    await server.deliver(mail);
    await server.deliver(mail);
    await counted(program, "mail_duplicate", 1);
    await sent(1);
  });

  it("when it has no Message-ID", async () => {
    const program = await begin();
    const mail = citizenMail(QUESTION, { "Message-ID": null });
    await server.deliver(mail);
    await server.deliver(mail);
    await counted(program, "mail_duplicate", 1);
    await sent(1);
  });

  it("and another mail with a stolen Message-ID is answered too", async () => {
    await begin();
    await server.deliver(citizenMail(QUESTION, { "Message-ID": "<same@beispiel.example>" }));
    await server.deliver(citizenMail(`Noch etwas: ${QUESTION}`, { "Message-ID": "<same@beispiel.example>" }));
    await sent(2);
  });

  it("when the program restarts, also before it could remember how far it was", async () => {
    const first = await begin();
    await server.deliver(citizenMail(QUESTION));
    await sent(1);
    await first.stop();
    await server.deliver(citizenMail(`Später: ${QUESTION}`));
    vi.spyOn(first.storage.mailboxes, "cursor").mockResolvedValueOnce({ uidValidity: "1", lastUid: 999 });
    const second = await begin({ storage: first.storage });
    await sent(2);
    await counted(second, "mail_duplicate", 1);
  });

  it("when the server renumbers the mailbox", async () => {
    const first = await begin();
    await server.deliver(citizenMail(QUESTION));
    await sent(1);
    await first.stop();
    const name = "assistent@127.0.0.1/INBOX";
    await first.storage.mailboxes.save(name, "1", 7);
    const second = await begin({ storage: first.storage });
    await counted(second, "mail_duplicate", 1);
    await server.deliver(citizenMail(`Danach: ${QUESTION}`));
    await sent(2);
  });
});

describe("a connection", () => {
  it("that is cut is opened again and misses nothing", async () => {
    const program = await begin();
    await server.deliver(citizenMail(QUESTION));
    await sent(1);
    server.refuseImap(true);
    server.cutImap();
    await server.deliver(citizenMail(`Zweitens: ${QUESTION}`));
    await counted(program, "mail_connection", 2);
    server.refuseImap(false);
    await sent(2);
    await server.deliver(citizenMail(`Drittens: ${QUESTION}`));
    await sent(3);
    expect(program.counts.get("mail_duplicate")).toBeUndefined();
  });

  it("that cannot be opened does not keep the program from starting and stopping", async () => {
    server.refuseImap(true);
    const program = await begin();
    await counted(program, "mail_connection", 2);
    await program.stop();
    expect(server.sent).toEqual([]);
  });

  it("leaves old mail alone at the first visit: what people have read, and what is older than a week", async () => {
    const { address } = server;
    const uid = await server.deliver(citizenMail(`Alt: ${QUESTION}`), { at: new Date(Date.now() - 9 * 86_400_000) });
    await server.deliver(citizenMail(`Gelesen: ${QUESTION}`), { flags: ["\\Seen"] });
    await server.deliver(citizenMail(`Neu: ${QUESTION}`));
    const program = await begin();
    await sent(1);
    expect(program.asked.join()).toContain("Neu: ");
    expect(await server.flags(uid)).not.toContain("\\Seen");
    expect(server.sent[0]?.from).toBe(address);
  });
});

describe("a mail that fails", () => {
  it("is left to people after three tries, unread, and the next one is answered", async () => {
    const program = await begin({
      wrap: (ports) => ({
        ...ports,
        assistant: {
          receive: async (incoming, signal) => {
            if (incoming.text.includes("Gift")) throw new Error("defect");
            return ports.assistant.receive(incoming, signal);
          },
        },
      }),
    });
    const uid = await server.deliver(citizenMail(`Gift: ${QUESTION}`));
    await server.deliver(citizenMail(QUESTION));
    await sent(2);
    expect(program.counts.get("mail_failure")).toBe(3);
    expect(program.counts.get("mail_skipped")).toBe(1);
    expect(await server.flags(uid)).not.toContain("\\Seen");
    const cases = await program.storage.desk.queue(10);
    expect(cases.map(({ reason }) => reason)).toEqual(["unanswered"]);
    expect(server.sent[0]?.mail.text).toContain("handoff.notUnderstood.email");
  });

  it("because the dialog refuses it goes to people at once", async () => {
    const program = await begin({
      wrap: (ports) => ({ ...ports, assistant: { receive: async () => fail(failure("message.encoding")) } }),
    });
    await server.deliver(citizenMail(QUESTION));
    await counted(program, "mail_noted failed", 1);
    await sent(1);
  });

  it("because the storage is away waits, and so do the others, until it is back", async () => {
    let broken = true;
    const program = await begin({
      wrap: (ports) => ({
        ...ports,
        mailboxes: {
          ...ports.mailboxes,
          save: async (...cursor) => {
            if (broken) throw new Error("disk full");
            await ports.mailboxes.save(...cursor);
          },
        },
        store: {
          ...ports.store,
          findByKey: async (...key) => {
            if (broken) throw new Error("disk full");
            return ports.store.findByKey(...key);
          },
          commit: async (record) => {
            if (broken) throw new Error("disk full");
            return ports.store.commit(record);
          },
        },
      }),
    });
    await server.deliver(citizenMail(QUESTION));
    await counted(program, "mail_failure", 2);
    broken = false;
    await sent(1);
    expect(program.counts.get("mail_skipped")).toBeUndefined();
  });
});
