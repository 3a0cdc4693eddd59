import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { fakeIdentifier } from "../../support/fakes/dialog.ts";
import { type MailServer, type SentMail, startMailServer } from "../../support/mail/index.ts";
import { citizenMail, openProgram, type Program, type ProgramOptions, QUESTION } from "./program.ts";

let server: MailServer;
const programs: Program[] = [];

beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
afterEach(async () => {
  for (const program of programs.splice(0)) await program.stop();
});

async function begin(options: ProgramOptions = {}): Promise<Program> {
  const program = await openProgram(server, options);
  programs.push(program);
  await program.start();
  return program;
}

/** The mail that is sent next. */
async function nextSent(before: number): Promise<SentMail> {
  await vi.waitFor(() => expect(server.sent.length).toBeGreaterThan(before), { timeout: 5_000 });
  const sent = server.sent[before];
  if (!sent) throw new Error("nothing sent");
  return sent;
}

async function ask(mail: string): Promise<SentMail> {
  const before = server.sent.length;
  await server.deliver(mail);
  return nextSent(before);
}

describe("a question by mail", () => {
  it("is answered in its thread, with the marks of RFC 3834", async () => {
    const program = await begin();
    const reply = await ask(
      citizenMail(QUESTION, { Subject: "AW: Re: Ausweis", "Message-ID": "<q1@beispiel.example>", References: "<old@a.example>" }),
    );

    expect(reply.from).toBe(server.address);
    expect(reply.to).toEqual(["erika@beispiel.example"]);
    expect(reply.header("subject")).toBe("Re: Ausweis");
    expect(reply.header("in-reply-to")).toBe("<q1@beispiel.example>");
    expect(reply.header("references")).toBe("<old@a.example> <q1@beispiel.example>");
    expect(reply.header("auto-submitted")).toBe("auto-replied");
    expect(reply.header("x-auto-response-suppress")).toBe("All");
    expect(reply.header("precedence")).toBe("auto_reply");
    expect(reply.header("content-language")).toBe("de");
    expect(reply.header("reply-to")).toBe(server.address);
    expect(reply.header("date")).toBeTruthy();
    expect(reply.mail.from).toEqual({ name: "de:mail.from.assistant", address: server.address });
    expect(reply.mail.headers.map(({ key }) => key).filter((key) => key.startsWith("list-"))).toEqual([]);
    const id = reply.mail.messageId?.slice(1, 23) ?? "";
    expect(reply.mail.messageId).toBe(`<${id}@landkreis-celle.example>`);
    expect(await program.storage.conversations.findByThread([id])).toMatch(/^[\w-]{22}$/);
  });

  it("gets the same words as plain text and as an accessible page", async () => {
    await begin();
    const { mail } = await ask(citizenMail(QUESTION));
    expect(mail.headers.find(({ key }) => key === "content-type")?.value).toMatch(/^multipart\/alternative/);
    expect(mail.text).toContain("personalausweis overview");
    expect(mail.html).toContain("personalausweis overview");
    expect(mail.html).toContain('<html lang="de" dir="ltr">');
    expect(mail.html).toMatch(/<title>Re: Personalausweis<\/title>/);
  });

  it("is answered from right to left in Arabic", async () => {
    await begin({ script: { identifier: fakeIdentifier("ar") } });
    const { mail, header } = await ask(
      citizenMail("كم تكلفة بطاقة الهوية الشخصية الجديدة لابنتي وكم من الوقت يستغرق إصدارها؟", { Subject: "سؤال" }),
    );
    expect(header("content-language")).toBe("ar");
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail.subject).toBe("Re: سؤال");
  });

  it("is marked as seen once it is answered", async () => {
    await begin();
    const before = server.sent.length;
    const uid = await server.deliver(citizenMail(QUESTION));
    await nextSent(before);
    await vi.waitFor(async () => expect(await server.flags(uid)).toContain("\\Seen"));
    expect(await server.flags(uid)).toContain("$Kreislotse");
  });

  it("goes to Reply-To, unless its domain cannot be reached or is ours", async () => {
    await begin();
    expect((await ask(citizenMail(QUESTION, { "Reply-To": "post@familie.example" }))).to).toEqual(["post@familie.example"]);
    expect((await ask(citizenMail(QUESTION, { "Reply-To": "x@mailhost.local" }))).to).toEqual(["erika@beispiel.example"]);
    expect((await ask(citizenMail(QUESTION, { "Reply-To": server.address }))).to).toEqual(["erika@beispiel.example"]);
  });

  it("cannot smuggle lines into our header", async () => {
    await begin();
    const subject = `=?utf-8?B?${Buffer.from("Pass\r\nBcc: opfer@ziel.example\r\n\r\nText").toString("base64")}?=`;
    const from = `=?utf-8?B?${Buffer.from("A\r\nBcc: x@y.example").toString("base64")}?= <erika@beispiel.example>`;
    const reply = await ask(citizenMail(QUESTION, { Subject: subject, From: from, "Message-ID": "<a\tb@c.example>" }));
    expect(reply.to).toEqual(["erika@beispiel.example"]);
    expect(reply.header("bcc")).toBeUndefined();
    expect(reply.mail.subject).toBe("Re: Pass Bcc: opfer@ziel.example Text");
  });
});

describe("a thread", () => {
  it("stays one conversation by References and by In-Reply-To alone", async () => {
    const { storage } = await begin();
    const first = await ask(citizenMail(QUESTION, { "Message-ID": "<t1@beispiel.example>" }));
    const ours = first.mail.messageId ?? "";
    await ask(
      citizenMail(`Und noch etwas: ${QUESTION}`, {
        References: `<t1@beispiel.example> ${ours}`,
        "Message-ID": "<t2@beispiel.example>",
      }),
    );
    await ask(citizenMail(`Und dann: ${QUESTION}`, { "In-Reply-To": ours, "Message-ID": "<t3@beispiel.example>" }));
    const ids = await Promise.all(
      ["t1", "t2", "t3"].map((name) => storage.conversations.findByThread([`${name}@beispiel.example`])),
    );
    expect(ids[0]).toMatch(/^[\w-]{22}$/);
    expect(new Set(ids).size).toBe(1);
  });

  it("is not joined by a stranger who knows a Message-ID", async () => {
    const { storage } = await begin();
    await ask(citizenMail(QUESTION, { "Message-ID": "<private@beispiel.example>" }));
    await ask(
      citizenMail(QUESTION, {
        "In-Reply-To": "<private@beispiel.example>",
        From: "x@fremd.example",
        "Message-ID": "<y@fremd.example>",
      }),
    );
    const [mine, theirs] = await Promise.all(
      ["private@beispiel.example", "y@fremd.example"].map((id) => storage.conversations.findByThread([id])),
    );
    expect(theirs).not.toBe(mine);
  });

  it("that a staff member has taken gets no answer from the assistant, and theirs is not marked as automatic", async () => {
    const { storage, kick } = await begin();
    await ask(citizenMail(QUESTION, { "Message-ID": "<s1@beispiel.example>" }));
    const id = (await storage.conversations.findByThread(["s1@beispiel.example"])) ?? "";
    const conversation = await storage.conversations.find(id);
    if (!conversation?.address) throw new Error("no conversation");
    const at = Date.now();
    const words = {
      direction: "out",
      author: "staff",
      key: null,
      language: "de",
      blocks: [],
      answers: null,
      outcome: null,
    } as const;
    const message = {
      ...words,
      id: "StaffMessage0000000001",
      text: "Guten Tag,\n\nja.",
      entries: [],
      aspect: null,
      findings: [],
      model: null,
    };
    await storage.conversations.commit({
      conversation: { ...conversation, owner: "staff-1", lastAt: at },
      at,
      messages: [message],
      deliveries: [{ id: "StaffDelivery000000001", message: message.id, address: conversation.address }],
      threads: [message.id],
      openCase: null,
      gap: null,
    });
    const before = server.sent.length;
    kick();
    const reply = await nextSent(before);
    expect(reply.header("auto-submitted")).toBeUndefined();
    expect(reply.header("precedence")).toBeUndefined();
    expect(reply.mail.text).toContain("Guten Tag,");
    expect(reply.mail.from?.name).toBe("de:mail.from.staff");

    const uid = await server.deliver(
      citizenMail("Danke!", { "In-Reply-To": reply.mail.messageId ?? "", "Message-ID": "<s2@beispiel.example>" }),
    );
    await vi.waitFor(async () => expect(await server.flags(uid)).toContain("\\Seen"));
    expect(server.sent.length).toBe(before + 1);
  });
});
