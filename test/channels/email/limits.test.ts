import { ImapFlow } from "imapflow";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  MAX_BROKEN_FETCHES,
  MAX_MIME_DEPTH,
  MAX_PART,
  MAX_PARTS,
  MAX_REMEMBERED_SENDERS,
  MAX_REPLIES_AN_HOUR,
} from "../../../channels/email/limits.ts";
import { readContent } from "../../../channels/email/parse/content.ts";
import { trimParts } from "../../../channels/email/parse/trim.ts";
import { catchUp, type Memory } from "../../../channels/email/receive/catch-up.ts";
import { createReplyRate } from "../../../channels/email/receive/rate.ts";
import { fakeClock } from "../../support/fakes/dialog.ts";
import { openProgram } from "./program.ts";

afterEach(() => vi.restoreAllMocks());

describe("the limits of a mail", () => {
  const nested = (depth: number): Buffer => {
    const parts = Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`);
    return Buffer.from(`From: a@b.example\r\n${parts.join("")}\r\nText`);
  };

  it("allow 20 levels of parts and not 21", async () => {
    expect((await readContent(nested(MAX_MIME_DEPTH)))?.text).toContain("Text");
    expect(await readContent(nested(MAX_MIME_DEPTH + 1))).toBeNull();
  });

  it("leave a part of the full size whole and cut the next larger one", () => {
    const lines = Buffer.from("x\n".repeat(MAX_PART.lines));
    expect(trimParts(lines)).toBe(lines);
    expect(trimParts(Buffer.concat([lines, Buffer.from("y")])).toString()).toBe(lines.toString());
    const bytes = Buffer.from(`${"x".repeat(MAX_PART.bytes - 1)}\n`);
    expect(trimParts(bytes)).toBe(bytes);
    expect(trimParts(Buffer.from(`x${bytes}`)).length).toBe(MAX_PART.bytes + 2);
  });

  it("keep so many parts, lines and bytes of all parts together and no more", () => {
    const count = (raw: string, needle: string) => trimParts(Buffer.from(raw)).toString().split(needle).length - 1;
    expect(count("--x\n".repeat(MAX_PARTS.count + 1), "--x")).toBe(MAX_PARTS.count);
    expect(count(`--x\n${"a\n".repeat(7_000)}`.repeat(4), "\n")).toBe(MAX_PARTS.lines);
    const part = `--x\n${"a".repeat(MAX_PART.bytes - 5)}\n`;
    expect(trimParts(Buffer.from(part.repeat(9))).length).toBe(MAX_PARTS.bytes);
  });
});

describe("the rate of replies", () => {
  it("is ten an hour for an address, however it is written", () => {
    const clock = fakeClock();
    const rate = createReplyRate(clock);
    for (let count = 1; count < MAX_REPLIES_AN_HOUR; count++) rate.record("a@b.example", "c");
    expect(rate.allows("A@B.example")).toBe(true);
    rate.record("A@b.example", "last");
    expect([rate.allows("a@b.example"), rate.last("a@b.example"), rate.allows("x@b.example")]).toEqual([false, "last", true]);
    clock.advance(3_600_000);
    expect(rate.allows("a@b.example")).toBe(true);
  });

  it("forgets the longest quiet address when too many are remembered", () => {
    const rate = createReplyRate(fakeClock());
    for (let count = 0; count < MAX_REMEMBERED_SENDERS; count++) rate.record(`${count}@b.example`, "c");
    expect(rate.last("0@b.example")).toBe("c");
    rate.record("new@b.example", "c");
    expect([rate.last("0@b.example"), rate.last("1@b.example")]).toEqual([null, "c"]);
  });
});

describe("a mail on which the server breaks down every time", () => {
  it("is given to people after ten lost connections", async () => {
    const address = "assistent@landkreis-celle.example";
    const { ports, storage, counts } = await openProgram({
      imapUrl: "imap://127.0.0.1:1",
      smtpUrl: "smtp://127.0.0.1:1",
      address,
    });
    await ports.mailboxes.save("box", "1", 4);
    const client = new ImapFlow({ host: "127.0.0.1", logger: false });
    client.mailbox = { path: "INBOX", delimiter: ".", flags: new Set(), uidValidity: 1n, uidNext: 6, exists: 1 };
    vi.spyOn(client, "search").mockResolvedValue([5]);
    const fetch = vi.spyOn(client, "fetchOne").mockImplementation(async () => {
      client.usable = false;
      throw new Error("Connection closed");
    });
    const memory: Memory = { rate: createReplyRate(ports.clock), broken: { uid: 0, times: 0 } };
    const visit = { client, name: "box", ports, memory, signal: new AbortController().signal };
    for (let losses = 0; losses < MAX_BROKEN_FETCHES; losses++) {
      client.usable = true;
      await expect(catchUp(visit)).rejects.toThrow("Connection closed");
    }
    client.usable = true;
    await catchUp(visit);
    expect(fetch).toHaveBeenCalledTimes(MAX_BROKEN_FETCHES);
    expect(await storage.desk.queue(9)).toHaveLength(1);
    expect(await ports.mailboxes.cursor("box")).toEqual({ uidValidity: "1", lastUid: 5 });
    expect(counts.get("mail_skipped")).toBe(1);
  });
});
