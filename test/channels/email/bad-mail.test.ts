import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_MAIL_BYTES, MAX_REPLIES_AN_HOUR } from "../../../channels/email/limits.ts";
import { type MailServer, type SentMail, startMailServer } from "../../support/mail/index.ts";
import { citizenMail, openProgram, type Program, QUESTION } from "./program.ts";

let server: MailServer;
let program: Program;
let before = 0;

beforeEach(async () => {
  server = await startMailServer();
});
afterEach(async () => {
  await program.stop();
  await server.stop();
});

async function begin(): Promise<void> {
  program = await openProgram(server);
  before = server.sent.length;
  await program.start();
}

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

async function sentNext(): Promise<SentMail> {
  await until(() => expect(server.sent.length).toBeGreaterThan(before));
  const sent = server.sent[before];
  if (!sent) throw new Error("nothing sent");
  return sent;
}

const counted = (name: string, count = 1) => until(() => expect(program.counts.get(name) ?? 0).toBe(count));
const transcript = async (conversation: string) =>
  (await program.storage.conversations.messages(conversation, 0, 99)).map(({ author, text }) => `${author}: ${text}`);

const withAttachment = (bytes: number, text: string): string => {
  const line = `${"QUFB".repeat(19)}\n`;
  return citizenMail(
    `--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: image/jpeg; name=foto.jpg\nContent-Disposition: attachment; filename=foto.jpg\nContent-Transfer-Encoding: base64\n\n${line.repeat(Math.ceil(bytes / line.length))}--b--`,
    { "Content-Type": "multipart/mixed; boundary=b", Subject: "" },
  );
};

describe("a mail that is hard to answer", () => {
  it("with a question and 10 MB of photo gets its answer and the remark about attachments", async () => {
    await begin();
    await server.deliver(withAttachment(10 * 1024 * 1024, QUESTION));
    const { mail } = await sentNext();
    expect(mail.text).toContain("personalausweis overview");
    expect(mail.text).toContain("mail.attachmentRemark");
    expect(mail.subject).toBe("Re: de:mail.subject");
  });

  it("with a photo alone goes to people, and the citizen is told in German and English", async () => {
    await begin();
    const uid = await server.deliver(withAttachment(1_000, ""));
    const { mail } = await sentNext();
    expect(mail.text).toContain("de:mail.attachmentOnly");
    expect(mail.text).toContain("en:mail.attachmentOnly");
    expect(mail.html).toContain('lang="en"');
    expect((await program.storage.desk.queue(9)).map(({ reason }) => reason)).toEqual(["unanswered"]);
    expect(await server.flags(uid)).not.toContain("\\Seen");
  });

  it("larger than we fetch gets a polite reply, at the limit an answer", async () => {
    await begin();
    const mail = withAttachment(0, QUESTION).replace(/\n/g, "\r\n");
    const filler = `${"QUFB".repeat(19)}\r\n`;
    const room = MAX_MAIL_BYTES - Buffer.byteLength(mail);
    const end = mail.lastIndexOf("--b--");
    const padding = filler.repeat(Math.floor(room / filler.length) - 1);
    const padded = (extra: number) =>
      Buffer.from(`${mail.slice(0, end)}${padding}${"A".repeat(room - padding.length - 2 + extra)}\r\n${mail.slice(end)}`);
    expect(padded(0).length).toBe(MAX_MAIL_BYTES);
    await server.deliver(padded(0));
    expect((await sentNext()).mail.text).toContain("personalausweis overview");
    await server.deliver(padded(1));
    await until(() => expect(server.sent.length).toBe(before + 2));
    expect(server.sent[before + 1]?.mail.text).toContain('mail.tooLarge {"limit":25}');
    await counted("mail_noted tooLarge");
  });

  it("without From is stored for people and answered to nobody", async () => {
    await begin();
    await server.deliver(citizenMail(QUESTION, { From: null, "Message-ID": "<nofrom@beispiel.example>" }));
    await counted("mail_noted noSender");
    const conversation = (await program.storage.conversations.findByThread(["nofrom@beispiel.example"])) ?? "";
    expect(await transcript(conversation)).toEqual([`citizen: ${QUESTION}`, expect.stringMatching(/^system: .*keinen Absender/)]);
    expect(await program.storage.desk.queue(9)).toHaveLength(1);
    expect(server.sent.length).toBe(before);
  });

  it.each([
    [
      "boundaries that never close",
      { "Content-Type": "multipart/mixed; boundary=b" },
      `--b\n\n${QUESTION}\n--c\nContent-Type: text/html`,
    ],
    ["a boundary nobody wrote", { "Content-Type": "multipart/alternative; boundary=b" }, QUESTION],
    ["no header fields of MIME", { "Content-Type": null, "MIME-Version": null }, QUESTION],
    ["an unknown charset", { "Content-Type": "text/plain; charset=x-none" }, QUESTION],
    ["base64 that is none", { "Content-Transfer-Encoding": "base64" }, `${QUESTION} äöü ===`],
    ["only HTML that is broken", { "Content-Type": "text/html" }, `<table><p>${QUESTION}<script>alert(1)<!--`],
  ])("with %s is answered or given to people", async (_name, headers, body) => {
    await begin();
    await server.deliver(citizenMail(body, headers));
    await sentNext();
    expect(program.counts.get("mail_failure")).toBeUndefined();
  });

  it("that is nested too deeply goes to people", async () => {
    await begin();
    const parts = Array.from(
      { length: 40 },
      (_, depth) => `--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`,
    );
    await server.deliver(citizenMail(parts.join(""), { "Content-Type": "multipart/mixed; boundary=b0" }));
    expect((await sentNext()).mail.text).toContain("mail.unreadable");
  });

  it("without a word is told so", async () => {
    await begin();
    await server.deliver(citizenMail(" \n", { Subject: null }));
    expect((await sentNext()).mail.text).toContain("mail.empty");
  });

  it("of 3 000 words is answered from its beginning, and says so", async () => {
    await begin();
    await server.deliver(citizenMail(`${QUESTION}\n\n${"Und dann geschah das hier. ".repeat(3_000)}`));
    expect((await sentNext()).mail.text).toContain("mail.cutRemark");
    expect(program.asked.every((text) => text.length <= 2_000)).toBe(true);
  });
});

describe("many mails", () => {
  it("from one address get ten answers an hour; the others are stored in one case", async () => {
    await begin();
    const extra = 3;
    for (let count = 0; count < MAX_REPLIES_AN_HOUR + extra; count++) {
      await server.deliver(citizenMail(`${count}. ${QUESTION}`, { From: "Schleife <schleife@roboter.example>" }));
    }
    await counted("mail_noted rateLimited", extra);
    await until(() => expect(server.sent.length).toBe(before + MAX_REPLIES_AN_HOUR));
    await server.deliver(citizenMail(QUESTION, { From: "andere@beispiel.example" }));
    await until(() => expect(server.sent.length).toBe(before + MAX_REPLIES_AN_HOUR + 1));
    expect(await program.storage.desk.queue(99)).toHaveLength(1);
  });

  it("of all naughty strings, as subject and body, pass without a failure", async () => {
    await begin();
    const file = new URL("../../../../shared/data/security/naughty-strings.json", import.meta.url);
    const strings: readonly string[] = JSON.parse(readFileSync(file, "utf8"));
    const groups = Array.from({ length: Math.ceil(strings.length / 10) }, (_, index) =>
      strings.slice(index * 10, index * 10 + 10),
    );
    for (const [index, group] of groups.entries()) {
      const subject = `=?utf-8?B?${Buffer.from(group[0] ?? "").toString("base64")}?=`;
      await server.deliver(citizenMail(group.join("\n\n"), { From: `a${index}@beispiel.example`, Subject: subject }));
    }
    await until(() => expect(server.sent.length).toBe(before + groups.length));
    expect(program.counts.get("mail_failure")).toBeUndefined();
  });
});
