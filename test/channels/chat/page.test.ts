import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../dialog/model/language.ts";
import { openBrowser, openPage, violations } from "../../support/browser.ts";
import { type Service, startService } from "../../support/service.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const WIDTHS = [320, 1280];

describe("the chat page", () => {
  it.each(WIDTHS.flatMap((width) => ["de", "ar"].map((language) => [language, width] as const)))(
    "has no findings in %s at %i px, empty and after an answer",
    async (language, width) => {
      const page = await openPage(browser, { viewport: { width, height: 800 } });
      await page.goto(`${service.url}/?lang=${language}`);
      expect(await violations(page)).toEqual([]);
      await page.fill("#text", language === "ar" ? "كم تكلفة جواز السفر؟" : "Was kostet ein Reisepass?");
      await page.click("#send");
      await page.waitForSelector(".from-assistant[data-id]");
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  it.each(LANGUAGES)("says its language and direction in %s", async (language) => {
    const html = await (await fetch(`${service.url}/?lang=${language}`)).text();
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" || language === "fa" ? "rtl" : "ltr"}"`);
  });

  it("takes the browser's language and German for one that it does not have", async () => {
    const languageFor = async (accept: string) =>
      /<html lang="([^"]+)"/.exec(await (await fetch(service.url, { headers: { "accept-language": accept } })).text())?.[1];
    expect(await languageFor("tr-TR,tr;q=0.9,en;q=0.5")).toBe("tr");
    expect(await languageFor("ja")).toBe("de");
  });

  it("works without JavaScript: a form post shows the whole conversation, a repeated post asks nothing twice", async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${service.url}/?lang=de`);
    await page.fill("#text", "Was kostet ein Reisepass?");
    await page.click("#send");
    await page.fill("#text", "Und wie lange dauert das?");
    await page.click("#send");
    expect(await page.locator(".from-citizen").allInnerTexts()).toEqual([
      expect.stringContaining("Was kostet ein Reisepass?"),
      expect.stringContaining("Und wie lange dauert das?"),
    ]);
    await page.reload();
    expect(await page.locator(".from-citizen").count()).toBe(2);
    await page.context().close();
  });

  it("keeps what was typed when something is wrong, says what, and points to it", async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${service.url}/?lang=de`);
    await page.fill("#text", "x".repeat(2_001));
    await page.click("#send");
    expect(await page.locator("#text").inputValue()).toHaveLength(2_001);
    expect(await page.locator("[role=alert]").innerText()).toContain("2000");
    expect(await page.locator("#text").getAttribute("aria-invalid")).toBe("true");
    await page.context().close();
  });

  it("changes the language without losing the conversation", async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${service.url}/?lang=de`);
    await page.fill("#text", "Was kostet ein Reisepass?");
    await page.click("#send");
    await page.click('button[value="tr"]');
    expect(await page.locator("html").getAttribute("lang")).toBe("tr");
    expect(await page.locator(".from-citizen").count()).toBe(1);
    await page.context().close();
  });

  it("stores nothing on the device, before and after a question", async () => {
    const page = await openPage(browser);
    await page.goto(`${service.url}/?lang=de`);
    await page.fill("#text", "Was kostet ein Reisepass?");
    await page.click("#send");
    await page.waitForSelector(".from-assistant[data-id]");
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
    await page.context().close();
  });

  it("brings the conversation back after a reload and keeps it out of the address", async () => {
    const page = await openPage(browser);
    await page.goto(`${service.url}/?lang=de`);
    await page.fill("#text", "Was kostet ein Reisepass?");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".from-assistant[data-id]");
    await page.reload();
    await page.waitForSelector(".from-assistant[data-id]");
    expect(await page.locator(".from-citizen").count()).toBe(1);
    expect(page.url()).toBe(`${service.url}/?lang=de`);
    await page.context().close();
  });

  it("can be used with the keyboard alone and shows where the focus is", async () => {
    const page = await openPage(browser);
    await page.goto(`${service.url}/?lang=de`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toContain("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Was kostet ein Reisepass?");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".from-assistant[data-id]");
    expect(await page.evaluate("getComputedStyle(document.querySelector('#text')).outlineStyle")).toBe("solid");
    await page.context().close();
  });
});
