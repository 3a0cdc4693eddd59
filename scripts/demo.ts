import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startMailServer } from "../test/support/mail/index.ts";
import { createPhoneProvider, printTranscript } from "../test/support/phone-provider/index.ts";
import { freePort, type Service, startService } from "../test/support/service.ts";
import { signIn, writeStaffFile } from "../test/support/staff.ts";
import { ensurePrerequisites } from "./prerequisites.ts";

const ACCOUNT = { accountSid: `AC${"0".repeat(32)}`, authToken: "token-of-the-demo-only" };

/** Holds one conversation on each channel with the real program and prints what went over the wire. Throws when something is missing. */
async function demo(): Promise<void> {
  if (!ensurePrerequisites(["dovecot"])) throw new Error("prerequisites are missing");
  const folder = mkdtempSync(join(tmpdir(), "kreislotse-demo-"));
  const staffFile = join(folder, "staff.json");
  await writeStaffFile(staffFile, ["ada"]);
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const mail = await startMailServer();
  const service = await startService({
    port,
    databaseFile: join(folder, "demo.db"),
    env: {
      PUBLIC_URL: baseUrl,
      STAFF_USERS: staffFile,
      TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
      TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
      IMAP_URL: mail.imapUrl,
      SMTP_URL: mail.smtpUrl,
      MAIL_ADDRESS: mail.address,
    },
  });
  try {
    await phoneCall(baseUrl);
    await chatWithHandover(service);
    await mailThread(mail);
  } finally {
    await service.stop();
    await mail.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const heading = (text: string): void => void process.stdout.write(`\n${"=".repeat(100)}\n${text}\n${"=".repeat(100)}\n`);

/** The demo proves something only if it stops where something is missing. */
function expectText(where: string, text: string, ...wanted: RegExp[]): void {
  for (const pattern of wanted) if (!pattern.test(text)) throw new Error(`${where}: ${pattern} is missing in: ${text}`);
}

async function phoneCall(baseUrl: string): Promise<void> {
  const provider = createPhoneProvider({ ...ACCOUNT, publicUrl: baseUrl, baseUrl });
  const call = await provider.call({ from: "+4951411234567" });
  const answers: string[] = [];
  for (const words of ["Was kostet ein Personalausweis?", "Türkçe konuşabilir miyiz?", "Pasaport ne kadar tutuyor?"]) {
    answers.push((await call.says(words)).map(({ text }) => text).join(" "));
  }
  await call.hangUp();
  heading("Phone: a call that begins in German and goes on in Turkish");
  process.stdout.write(`${printTranscript(call.transcript)}\n`);
  expectText("phone, German", answers[0] ?? "", /46 Euro/);
  expectText("phone, Turkish wish", answers[1] ?? "", /Türkçe/);
  expectText("phone, Turkish answer", answers[2] ?? "", /70/, /pasaport/i);
}

async function chatWithHandover(service: Service): Promise<void> {
  heading("Chat: a question, the wish for a person, an answer from the desk");
  let conversation: string | undefined;
  const answers: string[] = [];
  for (const text of ["I lost my driving licence", "Can I talk to a person, please?"]) {
    const request = JSON.stringify({ text, conversation, clientMessageId: crypto.randomUUID() });
    const response = await fetch(`${service.url}/api/chat/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: request,
    });
    const body = await response.text();
    process.stdout.write(`> POST /api/chat/messages ${request}\n< ${response.status} ${body}\n`);
    conversation = (JSON.parse(body) as { conversation: string }).conversation;
    answers.push(body);
  }
  expectText("chat, answer", answers[0] ?? "", /"outcome":"answered"/, /fuehrerschein-verlust/);
  expectText("chat, handover", answers[1] ?? "", /"outcome":"handed_off"/);
  const desk = await signIn(service.url, "ada");
  const path = /href="(\/desk\/cases\/[^"]+)"/.exec((await desk.get("/desk")).html)?.[1] ?? "";
  await desk.post(`${path}/claim`);
  await desk.post(`${path}/reply`, { text: "Hello, this is Ada from the Bürgerbüro. I have made an appointment for you." });
  await desk.post(`${path}/close`);
  const events = await readEvents(`${service.url}/api/chat/events?conversation=${conversation ?? ""}`, 7);
  process.stdout.write(events);
  expectText("chat, staff", events, /"author":"staff"/, /Ada from the Bürgerbüro/);
}

/** The event stream as it comes, until so many messages have come. */
async function readEvents(url: string, count: number): Promise<string> {
  const control = new AbortController();
  const response = await fetch(url, { signal: AbortSignal.any([control.signal, AbortSignal.timeout(10_000)]) });
  const decoder = new TextDecoder();
  let text = `> GET ${new URL(url).pathname}\n`;
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.split("event: message").length > count) break;
  }
  control.abort();
  return text;
}

async function mailThread(mail: Awaited<ReturnType<typeof startMailServer>>): Promise<void> {
  heading("E-mail: a question, a reply, a question in the same thread");
  const first = mailText(
    "demo-1",
    "Personalausweis",
    "Guten Tag,\n\nwas kostet ein Personalausweis?\n\nMit freundlichen Grüßen\nErika Muster",
  );
  const reply = await exchange(mail, first, 1);
  const messageId = /^Message-ID: (.*)$/im.exec(reply)?.[1]?.trim() ?? "";
  const second = mailText(
    "demo-2",
    "Re: Personalausweis",
    "Und welche Unterlagen brauche ich für den Personalausweis?",
    messageId,
  );
  const again = await exchange(mail, second, 2);
  expectText("mail, answer", decode(reply), /46/);
  expectText("mail, thread", reply, /^In-Reply-To: <demo-1@example\.org>/im, /^Auto-Submitted: auto-replied/im);
  expectText("mail, second answer", again, /^In-Reply-To: <demo-2@example\.org>/im, /demo-1@example\.org/);
}

const mailText = (id: string, subject: string, text: string, inReplyTo?: string): string =>
  [
    "From: Erika Muster <erika@example.org>",
    "To: assistent@landkreis-celle.example",
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.org>`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: <demo-1@example.org> ${inReplyTo}`] : []),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    "",
  ].join("\n");

async function exchange(mail: Awaited<ReturnType<typeof startMailServer>>, raw: string, count: number): Promise<string> {
  process.stdout.write(`>>> delivered to the mailbox\n${raw}\n`);
  await mail.deliver(raw);
  for (let waited = 0; mail.sent.length < count && waited < 15_000; waited += 50) await wait(50);
  const sent = mail.sent[count - 1];
  if (!sent) throw new Error("mail: no reply came");
  process.stdout.write(`<<< sent by SMTP to ${sent.to.join(", ")}\n${sent.raw}\n`);
  return sent.raw;
}

/** Quoted-printable enough to look for a figure. */
const decode = (raw: string): string => raw.replace(/=\r?\n/g, "");

await demo();
process.stdout.write("\nAll three conversations went as they should.\n");
process.exit(0);
