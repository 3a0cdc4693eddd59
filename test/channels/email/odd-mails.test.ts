import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MailPorts } from "../../../channels/email/ports.ts";
import type { FetchedMail } from "../../../channels/email/receive/incoming-mail.ts";
import { processMail } from "../../../channels/email/receive/process.ts";
import { collectedMails } from "./data.ts";
import type { Program } from "./program.ts";
import { openProgram } from "./program.ts";

const FATES = ["answered", "noted", "duplicate", "automatic"];
const always = { allows: () => true, record: () => undefined, last: () => null };
const fetched = (bytes: Buffer): FetchedMail => ({ bytes, size: bytes.length, complete: true });

let program: Program;
let ports: MailPorts;

beforeAll(async () => {
  const address = "assistent@landkreis-celle.example";
  program = await openProgram({ imapUrl: "imap://127.0.0.1:1", smtpUrl: "smtp://127.0.0.1:1", address });
  ports = program.ports;
});
afterAll(() => program.storage.close());

describe.each(["postal-mime", "nodemailer-mailparser", "stalwart", "quotes-talon/fixtures/standard_replies"])(
  "odd mails of %s",
  (folder) => {
    const mails = collectedMails(folder);

    it("are there", () => expect(mails.length).toBeGreaterThan(4));

    it.each(mails)("pass through, each in less than a second: %s", async (_name, raw) => {
      const begin = performance.now();
      expect(FATES).toContain(await processMail(fetched(raw), ports, always));
      expect(performance.now() - begin).toBeLessThan(1_000);
    });
  },
);

describe("mails that are built to hurt", () => {
  const head = "From: a@b.example\r\nSubject: x\r\n";
  const multipart = `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n`;
  it.each([
    ["500 000 empty lines", `${head}\r\n${"\n".repeat(500_000)}`],
    ["a line of 5 MB", `${head}\r\n${"x".repeat(5e6)}`],
    ["a header of 5 MB", `${head}${" x\n".repeat(1.6e6)}\r\n\r\ntext`],
    ["a million header fields", `${head}${"a: b\n".repeat(1e6)}\r\n\r\ntext`],
    ["100 000 parts", `${multipart}${"--x\r\n\r\na\r\n".repeat(1e5)}`],
    ["100 000 recipients in Reply-To", `Reply-To: ${"a@b.example, ".repeat(1e5)}\r\n${head}\r\ntext`],
    ["100 000 References", `References: ${"<a@b.example> ".repeat(1e5)}\r\n${head}\r\ntext`],
    ["a megabyte of open tags", `${head}Content-Type: text/html\r\n\r\n${"<a class=".repeat(1e5)}`],
    ["a megabyte of quotes", `${head}\r\n${"von: x\n".repeat(1.5e5)}`],
    ["nothing at all", ""],
    ["no header", "\r\n\r\nWas kostet ein Pass?"],
    [
      "bytes that are no text",
      Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7_919) % 256)).toString("latin1"),
    ],
  ])("take less than a second: %s", async (_name, raw) => {
    const begin = performance.now();
    expect(FATES).toContain(await processMail(fetched(Buffer.from(raw)), ports, always));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it("do not make the memory grow with the size of attachments", async () => {
    const raw = Buffer.from(
      `${multipart}--x\r\n\r\nWas kostet ein Pass?\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"A".repeat(76)}\r\n`.repeat(3e5)}--x--`,
    );
    const before = process.memoryUsage().arrayBuffers;
    await processMail(fetched(raw), ports, always);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8e6);
  });
});
