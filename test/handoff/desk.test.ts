import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, violations } from "../support/browser.ts";
import { openEvents } from "../support/events.ts";
import { type Service, startService } from "../support/service.ts";
import { type Desk, passwordOf, signIn, writeStaffFile } from "../support/staff.ts";

let folder: string;
let service: Service;
let browser: Browser;
let ada: Desk;
let bea: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kreislotse-desk-"));
  const file = join(folder, "staff.json");
  await writeStaffFile(file, ["ada", "bea"]);
  [service, browser] = await Promise.all([startService({ env: { STAFF_USERS: file } }), openBrowser()]);
  [ada, bea] = await Promise.all([signIn(service.url, "ada"), signIn(service.url, "bea")]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true });
});

async function say(text: string, conversation?: string) {
  const response = await fetch(`${service.url}/api/chat/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text, conversation }),
  });
  return (await response.json()) as { conversation: string; messages: { author: string; text: string; outcome: string }[] };
}

/** A citizen who wants a person, and the path of the new case. */
async function newCase(): Promise<{ conversation: string; path: string }> {
  const before = casesIn((await ada.get("/desk")).html);
  const { conversation, messages } = await say("Ich möchte mit einem Menschen sprechen");
  expect(messages[0]?.outcome).toBe("handed_off");
  const path = casesIn((await ada.get("/desk")).html).find((found) => !before.includes(found));
  return { conversation, path: path ?? "" };
}
const casesIn = (html: string): string[] => [...html.matchAll(/href="(\/desk\/cases\/[^"]+)"/g)].map(([, path = ""]) => path);

describe("the desk", () => {
  it("shows nothing without signing in and says nothing about whether a name exists", async () => {
    for (const path of ["/desk", "/desk/queue", "/desk/cases/x"]) expect((await fetch(`${service.url}${path}`)).status).toBe(401);
    const wrong = async (login: string) =>
      (
        await fetch(`${service.url}/desk/sign-in`, { method: "POST", body: new URLSearchParams({ login, password: "wrong" }) })
      ).text();
    expect((await wrong("nobody")).replace(/nobody/g, "")).toBe((await wrong("ada")).replace(/ada/g, ""));
  });

  it("makes no administrator when accounts exist and keeps the session cookie away from scripts", async () => {
    expect(service.password).toBeNull();
    const response = await fetch(`${service.url}/desk/sign-in`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ login: "ada", password: passwordOf("ada") }),
    });
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict/i);
  });

  it("refuses changes without the page's token", async () => {
    const { path } = await newCase();
    const forged = await fetch(`${service.url}${path}/claim`, {
      method: "POST",
      headers: { cookie: ada.cookie },
      redirect: "manual",
      body: new URLSearchParams({ csrf: "x" }),
    });
    expect(forged.status).toBe(403);
    expect((await ada.get(path)).html).toContain("Übernehmen");
  });

  it("gives a case to one of two who claim it at once", async () => {
    const { path } = await newCase();
    const claims = await Promise.all([ada.post(`${path}/claim`), bea.post(`${path}/claim`)]);
    expect(claims.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(claims.find(({ status }) => status === 409)?.html).toContain("schon jemand anders");
  });

  it("shows the transcript, answers live, keeps the assistant silent until the case is closed", async () => {
    const { conversation, path } = await newCase();
    expect((await ada.get(path)).html).toContain("Ich möchte mit einem Menschen sprechen");
    await ada.post(`${path}/claim`);
    const stream = await openEvents(`${service.url}/api/chat/events?conversation=${conversation}`);
    const seen = [await stream.next(), await stream.next(), await stream.next()];
    expect(seen[2]?.data).toMatchObject({ author: "system", text: expect.stringContaining("Frau ada") });

    expect((await say("Was kostet ein Reisepass?", conversation)).messages).toEqual([]);
    expect((await stream.next()).data).toMatchObject({ author: "citizen" });
    await ada.post(`${path}/reply`, { text: "Guten Tag, ich helfe Ihnen gern. <b>Worum geht es?</b>" });
    const answer = await stream.next();
    expect(answer.data).toMatchObject({ author: "staff", text: "Guten Tag, ich helfe Ihnen gern. <b>Worum geht es?</b>" });
    expect(answer.data["html"]).not.toContain("<b>");

    await ada.post(`${path}/close`);
    expect((await stream.next()).data).toMatchObject({ author: "system" });
    expect((await say("Was kostet ein Reisepass?", conversation)).messages).toHaveLength(1);
    stream.close();
  });

  it("lets nobody answer or close a case of somebody else", async () => {
    const { path } = await newCase();
    await ada.post(`${path}/claim`);
    expect((await bea.post(`${path}/reply`, { text: "Hallo" })).status).toBe(403);
    expect((await bea.post(`${path}/close`)).status).toBe(409);
    expect((await bea.get(path)).html).not.toContain("Ihre Antwort");
  });

  it("puts a released case back into the queue and lets the assistant answer again", async () => {
    const { conversation, path } = await newCase();
    await ada.post(`${path}/claim`);
    await ada.post(`${path}/release`);
    expect((await bea.get(path)).html).toContain("Übernehmen");
    expect((await say("Was kostet ein Reisepass?", conversation)).messages).toHaveLength(1);
  });

  it("refuses empty and endless answers and unknown cases", async () => {
    const { path } = await newCase();
    await ada.post(`${path}/claim`);
    expect((await ada.post(`${path}/reply`, { text: " " })).status).toBe(400);
    expect((await ada.post(`${path}/reply`, { text: "x".repeat(2_001) })).status).toBe(400);
    expect((await ada.post(`${path}/reply`, { text: "x".repeat(50_000) })).status).toBe(413);
    expect((await ada.post("/desk/cases/unknown/claim")).status).toBe(404);
  });

  it("ends a session on signing out", async () => {
    const desk = await signIn(service.url, "bea");
    await desk.post("/desk/sign-out");
    expect((await desk.get("/desk")).status).toBe(401);
  });

  it.each([320, 1280])("has no findings at %i px: sign-in, queue and case", async (width) => {
    const { path } = await newCase();
    const page = await openPage(browser, { viewport: { width, height: 800 } });
    await page.goto(`${service.url}/desk`);
    expect(await violations(page)).toEqual([]);
    await page.fill("#login", "bea");
    await page.fill("#password", passwordOf("bea"));
    await page.click("main button[type=submit]");
    await page.waitForSelector("table");
    expect(await violations(page)).toEqual([]);
    await page.goto(`${service.url}${path}`);
    await page.click("text=Übernehmen");
    await page.waitForSelector("#text");
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
