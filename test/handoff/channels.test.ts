import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MailServer, startMailServer } from "../support/mail/index.ts";
import { createPhoneProvider, type PhoneProvider } from "../support/phone-provider/index.ts";
import { freePort, type Service, startService } from "../support/service.ts";
import { type Desk, signIn, writeStaffFile } from "../support/staff.ts";

const ACCOUNT = { accountSid: `AC${"1".repeat(32)}`, authToken: "token-of-this-test" };

let folder: string;
let mail: MailServer;
let service: Service;
let desk: Desk;
let phone: PhoneProvider;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kreislotse-handoff-"));
  const staffFile = join(folder, "staff.json");
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  [mail] = await Promise.all([startMailServer(), writeStaffFile(staffFile, ["ada"])]);
  service = await startService({
    port,
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
  desk = await signIn(service.url, "ada");
  phone = createPhoneProvider({ ...ACCOUNT, publicUrl: baseUrl, baseUrl });
});
afterAll(async () => {
  await service.stop();
  await mail.stop();
  rmSync(folder, { recursive: true });
});

async function until<T>(probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 15_000; waited += 50) {
    const found = await probe();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error("waited in vain");
}

/** The path of the case whose page contains the words. */
const caseWith = (words: string): Promise<string> =>
  until(async () => {
    const paths = [...(await desk.get("/desk")).html.matchAll(/href="(\/desk\/cases\/[^"]+)"/g)].map(([, path = ""]) => path);
    for (const path of paths) if ((await desk.get(path)).html.includes(words)) return path;
    return undefined;
  });

const rawMail = (id: string, text: string, headers: readonly string[] = []): string =>
  [
    "From: Erika Muster <erika@example.org>",
    `To: ${mail.address}`,
    "Subject: Reisepass",
    `Message-ID: <${id}@example.org>`,
    "Date: Sun, 22 Nov 2026 10:00:00 +0100",
    ...headers,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "",
  ].join("\n");

describe("a handover", () => {
  it("by mail: staff answer in the citizen's thread, in their own name, and the assistant stays silent until the case is closed", async () => {
    await mail.deliver(rawMail("h-1", "Bitte lassen Sie mich mit einem Menschen sprechen, es geht um Zitronenfalter."));
    const path = await caseWith("Zitronenfalter");
    const first = await until(() => mail.sent[0]);
    expect(first.header("Auto-Submitted")).toBe("auto-replied");
    expect((await desk.get(path)).html).toContain("erika@example.org");

    await desk.post(`${path}/claim`);
    await desk.post(`${path}/reply`, { text: "Guten Tag Frau Muster, rufen Sie mich gern an." });
    const answer = await until(() => mail.sent[1]);
    expect(answer.header("In-Reply-To")).toBe("<h-1@example.org>");
    expect(answer.header("Auto-Submitted")).toBeUndefined();
    expect(answer.mail.text).toContain("rufen Sie mich gern an");
    expect(answer.mail.from?.name).toContain("Bürgerbüro");

    await mail.deliver(
      rawMail("h-2", "Danke! Und was kostet ein Reisepass?", [`In-Reply-To: ${answer.header("Message-ID") ?? ""}`]),
    );
    await until(async () => ((await desk.get(path)).html.includes("was kostet ein Reisepass") ? true : undefined));
    await wait(500);
    expect(mail.sent).toHaveLength(2);

    await desk.post(`${path}/close`);
    await mail.deliver(rawMail("h-3", "Was kostet ein Reisepass?", [`In-Reply-To: ${answer.header("Message-ID") ?? ""}`]));
    expect((await until(() => mail.sent[2])).mail.text).toMatch(/70\s*€/);
  });

  it("by phone: the desk has the transcript and the number to call back, and keeps a note", async () => {
    const call = await phone.call({ from: "+4951419876543" });
    await call.says("Ich möchte mit einem Menschen sprechen");
    await call.hangUp();
    const path = await caseWith("+4951419876543");
    expect((await desk.get(path)).html).toContain("mit einem Menschen sprechen");
    await desk.post(`${path}/claim`);
    expect((await desk.get(path)).html).toContain("Notiz zum Rückruf");
    await desk.post(`${path}/reply`, { text: "Zurückgerufen, Termin am Dienstag." });
    expect((await desk.get(path)).html).toContain("Termin am Dienstag");
    expect(service.output()).not.toContain("4951419876543");
  });
});
