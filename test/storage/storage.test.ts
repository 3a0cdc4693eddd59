import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Conversation } from "../../dialog/model/conversation.ts";
import { freshState } from "../../dialog/model/state.ts";
import type { NewMessage, TurnRecord } from "../../dialog/store.ts";
import { openStorage, type Storage } from "../../storage/open.ts";

const conversation = (changes: Partial<Conversation> = {}): Conversation => ({
  id: "c1",
  channel: "chat",
  language: "de",
  state: freshState("de"),
  version: 0,
  owner: null,
  address: null,
  createdAt: 1,
  lastAt: 1,
  ...changes,
});
const message = (id: string, changes: Partial<NewMessage> = {}): NewMessage => ({
  id,
  direction: "in",
  author: "citizen",
  key: null,
  text: `text of ${id}`,
  language: "de",
  blocks: [],
  answers: null,
  outcome: null,
  entries: [],
  aspect: null,
  findings: [],
  model: null,
  ...changes,
});
const record = (changes: Partial<TurnRecord> = {}): TurnRecord => ({
  conversation: conversation(),
  at: 10,
  messages: [message("m1")],
  deliveries: [],
  threads: [],
  openCase: null,
  gap: null,
  ...changes,
});

let folders: string[] = [];
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  folders = [];
});
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "kreislotse-storage-"));
  folders.push(folder);
  return `sqlite:${join(folder, "test.db")}`;
}
const memory = (): Promise<Storage> => openStorage("sqlite::memory:");

describe("storage", () => {
  it("gives back what was stored, after closing and opening again", async () => {
    const url = newFile();
    const first = await openStorage(url);
    const address = { kind: "phone" as const, number: "+495141916000" };
    await first.conversations.commit(record({ conversation: conversation({ address }) }));
    await first.close();
    const second = await openStorage(url);
    expect(await second.conversations.find("c1")).toMatchObject({ address, version: 1, state: freshState("de") });
    expect(await second.conversations.messages("c1", 0, 10)).toMatchObject([{ id: "m1", text: "text of m1", at: 10 }]);
    await second.close();
  });

  it("stores all of a record or nothing: a known key leaves no trace of the rest", async () => {
    const storage = await memory();
    await storage.conversations.commit(record({ messages: [message("m1", { key: "k" })] }));
    const again = record({
      conversation: conversation({ id: "c2" }),
      messages: [message("m2", { key: "k" })],
      openCase: { id: "k2", reason: "wish" },
      gap: { text: "x", language: "de", outcome: "no_answer" },
    });
    expect(await storage.conversations.commit(again)).toEqual({ kind: "duplicate" });
    expect(await storage.conversations.find("c2")).toBeNull();
    expect(await storage.desk.queue(10)).toEqual([]);
  });

  it("refuses a writer that read an older version", async () => {
    const storage = await memory();
    await storage.conversations.commit(record());
    const read = await storage.conversations.find("c1");
    if (!read) throw new Error("not stored");
    expect(await storage.conversations.commit(record({ conversation: read, messages: [message("m2")] }))).toEqual({
      kind: "stored",
    });
    expect(await storage.conversations.commit(record({ conversation: read, messages: [message("m3")] }))).toEqual({
      kind: "stale",
    });
    expect(await storage.conversations.messages("c1", 0, 10)).toHaveLength(2);
  });

  it("undoes only the failing unit of a shared commit", async () => {
    const storage = await memory();
    const results = await Promise.all([
      storage.conversations.commit(record({ messages: [message("m1", { key: "k" })] })),
      storage.conversations.commit(record({ conversation: conversation({ id: "c2" }), messages: [message("m2", { key: "k" })] })),
      storage.conversations.commit(record({ conversation: conversation({ id: "c3" }), messages: [message("m3")] })),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["stored", "duplicate", "stored"]);
    expect(await storage.conversations.find("c3")).not.toBeNull();
  });

  it("gives a case to one of two who claim it at the same time", async () => {
    const storage = await memory();
    await storage.conversations.commit(record({ openCase: { id: "k1", reason: "wish" } }));
    const claims = await Promise.all(["s1", "s2"].map((staff) => storage.desk.claim("k1", staff, 20)));
    expect(claims.sort()).toEqual(["done", "taken"]);
    expect((await storage.conversations.find("c1"))?.owner).toMatch(/^s[12]$/);
  });

  it("keeps one open case for a conversation and opens a new one after the first is closed", async () => {
    const storage = await memory();
    await storage.conversations.commit(record({ openCase: { id: "k1", reason: "wish" } }));
    const open = async (id: string, text: string) => {
      const read = (await storage.conversations.find("c1")) ?? conversation();
      await storage.conversations.commit(
        record({ conversation: read, messages: [message(text)], openCase: { id, reason: "wish" } }),
      );
    };
    await open("k2", "m2");
    expect((await storage.desk.queue(10)).map(({ id }) => id)).toEqual(["k1"]);
    await storage.desk.claim("k1", "s1", 20);
    const read = (await storage.conversations.find("c1")) ?? conversation();
    expect(
      await storage.desk.close("k1", "s1", 30, record({ conversation: { ...read, owner: null }, messages: [message("bye")] })),
    ).toBe("done");
    await open("k3", "m3");
    expect((await storage.desk.queue(10)).map(({ id }) => id)).toEqual(["k3"]);
  });

  it("closes only for the one who holds the case and says when the conversation changed meanwhile", async () => {
    const storage = await memory();
    await storage.conversations.commit(record({ openCase: { id: "k1", reason: "wish" } }));
    await storage.desk.claim("k1", "s1", 20);
    const read = (await storage.conversations.find("c1")) ?? conversation();
    const farewell = record({ conversation: { ...read, owner: null }, messages: [] });
    expect(await storage.desk.close("k1", "s2", 30, farewell)).toBe("taken");
    await storage.conversations.commit(record({ conversation: read, messages: [message("m2")] }));
    expect(await storage.desk.close("k1", "s1", 30, farewell)).toBe("stale");
    expect((await storage.desk.find("k1"))?.state).toBe("claimed");
  });

  it("hands out one delivery of a conversation at a time, in order", async () => {
    const storage = await memory();
    const address = { kind: "mail" as const, to: "a@example.org", subject: "", inReplyTo: null, references: [] };
    const send = async (id: string, at: number) => {
      const read = (await storage.conversations.find("c1")) ?? conversation({ channel: "email" });
      await storage.conversations.commit(
        record({ conversation: read, at, messages: [message(id)], deliveries: [{ id: `d-${id}`, message: id, address }] }),
      );
    };
    await send("m1", 10);
    await send("m2", 20);
    expect((await storage.outbox.due(100, 10)).map(({ id }) => id)).toEqual(["d-m1"]);
    await storage.outbox.sending("d-m1");
    expect(await storage.outbox.due(100, 10)).toEqual([]);
    expect((await storage.outbox.uncertain()).map(({ id }) => id)).toEqual(["d-m1"]);
    await storage.outbox.sent("d-m1", 100);
    expect((await storage.outbox.due(100, 10)).map(({ id }) => id)).toEqual(["d-m2"]);
    await storage.outbox.retry("d-m2", 500, "delivery.unreachable");
    expect(await storage.outbox.due(499, 10)).toEqual([]);
    expect(await storage.outbox.due(500, 10)).toMatchObject([{ id: "d-m2", attempts: 1 }]);
  });

  it("remembers how far a mailbox was read", async () => {
    const storage = await memory();
    expect(await storage.mailboxes.cursor("INBOX")).toBeNull();
    await storage.mailboxes.save("INBOX", "7", 41);
    await storage.mailboxes.save("INBOX", "7", 42);
    expect(await storage.mailboxes.cursor("INBOX")).toEqual({ uidValidity: "7", lastUid: 42 });
  });
});
