import { randomInt, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MailServer, startMailServer } from "./support/mail/index.ts";
import { type Service, startService } from "./support/service.ts";

const CHAT_MESSAGES = 140;
const MAILS = 60;
const KILLS = 10;
const CITIZENS = 7;
const QUESTIONS = [
  "Was kostet ein Reisepass?",
  "Wo melde ich mein Auto an?",
  "Ich habe meinen Führerschein verloren",
  "I need a new ID card",
  "Kimliğimi kaybettim",
];

let folder: string;
let mail: MailServer;
let service: Service;
let killing = true;

const start = () =>
  startService({
    databaseFile: join(folder, "crash.db"),
    env: { IMAP_URL: mail.imapUrl, SMTP_URL: mail.smtpUrl, MAIL_ADDRESS: mail.address },
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kreislotse-crash-"));
  mail = await startMailServer();
  service = await start();
});
afterAll(async () => {
  await service.stop();
  await mail.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Kills and restarts at random moments while messages are on their way. */
async function killAgainAndAgain(): Promise<void> {
  for (let kill = 0; kill < KILLS; kill++) {
    await wait(randomInt(20, 700));
    await service.kill();
    service = await start();
  }
  killing = false;
}

/** A citizen's program: sends each message until it is acknowledged, always with the same id. */
async function chat(citizen: number): Promise<string[]> {
  const sent: string[] = [];
  let conversation: string | undefined;
  for (let index = 0; index < CHAT_MESSAGES / CITIZENS; index++) {
    const clientMessageId = randomUUID();
    const text = `${QUESTIONS[(citizen + index) % QUESTIONS.length]} (${citizen}.${index})`;
    conversation = await acknowledged({ text, clientMessageId, conversation });
    sent.push(clientMessageId);
    if (killing) await wait(randomInt(50, 600)); // spread over the kills
  }
  return sent;
}

async function acknowledged(message: Record<string, unknown>): Promise<string> {
  for (;;) {
    try {
      const response = await fetch(`${service.url}/api/chat/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(message),
      });
      if (response.ok) return ((await response.json()) as { conversation: string }).conversation;
      if (response.status < 500) throw new Error(`refused with ${response.status}`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("refused")) throw error;
    }
    await wait(30);
  }
}

async function writeMails(): Promise<void> {
  for (let index = 0; index < MAILS; index++) {
    const question = QUESTIONS[index % QUESTIONS.length];
    await mail.deliver(
      `From: Citizen ${index} <citizen${index}@example.org>\nTo: ${mail.address}\nSubject: Frage ${index}\nMessage-ID: <crash-${index}@example.org>\nDate: Sun, 22 Nov 2026 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${question}\n`,
    );
    if (killing) await wait(randomInt(20, 300));
  }
}

function read<T>(sql: string): T[] {
  const db = new DatabaseSync(join(folder, "crash.db"), { readOnly: true });
  try {
    return db.prepare(sql).all() as T[];
  } finally {
    db.close();
  }
}

/** Everything that was written has been read, answered and either sent or given to staff. */
async function settled(): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    const [mails] = read<{ n: number }>("select count(*) n from messages where channel = 'email' and author = 'citizen'");
    const [open] = read<{ n: number }>("select count(*) n from outbox where state in ('due', 'sending')");
    if (mails?.n === MAILS && open?.n === 0) return;
    await wait(200);
  }
  throw new Error("the mails were not all answered in time");
}

describe("a service that is killed ten times", () => {
  it("stores exactly one reply to each of 200 accepted messages and answers no mail twice", { timeout: 240_000 }, async () => {
    const [, , ...sent] = await Promise.all([
      killAgainAndAgain(),
      writeMails(),
      ...Array.from({ length: CITIZENS }, (_, citizen) => chat(citizen)),
    ]);
    await settled();

    const replies = read<{ channel: string; key: string; replies: number }>(
      "select i.channel, i.key, count(o.id) replies from messages i left join messages o on o.answers = i.id and o.author = 'assistant' where i.author = 'citizen' group by i.id",
    );
    expect(
      replies
        .filter(({ channel }) => channel === "chat")
        .map(({ key }) => key)
        .sort(),
    ).toEqual(sent.flat().sort());
    expect(replies).toHaveLength(CHAT_MESSAGES + MAILS);
    expect(replies.filter((row) => row.replies !== 1)).toEqual([]);

    const answered = mail.sent.map((sent) => sent.header("In-Reply-To"));
    expect(new Set(answered).size).toBe(answered.length);
    const [uncertain] = read<{ n: number }>("select count(*) n from outbox where state = 'failed' and error = 'uncertain'");
    expect(answered.length + (uncertain?.n ?? 0)).toBeGreaterThanOrEqual(MAILS);
    const [cases] = read<{ n: number }>("select count(*) n from cases where reason = 'delivery'");
    expect(cases?.n ?? 0).toBeLessThanOrEqual(uncertain?.n ?? 0);
  });
});
