import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderSafe } from "../../accessibility/html.ts";
import { renderHtml } from "../../accessibility/render/html.ts";
import { renderSpeech } from "../../accessibility/render/speech.ts";
import { renderText } from "../../accessibility/render/text.ts";
import { openBrowser } from "../support/browser.ts";
import { everyBlock, replyOf } from "./support.ts";

const naughty = JSON.parse(readFileSync("../shared/data/security/naughty-strings.json", "utf8")) as string[];

/** github.com/minimaxir/big-list-of-naughty-strings (MIT); two of ours that it lacks: our own markup, and a lone surrogate. */
const STRINGS: readonly string[] = [...naughty, '"><button name="choice" value="x">', "\ud800<b>"];

/** All that the renderer itself makes. */
const ELEMENTS = new Set("P A SPAN H3 UL OL LI DIV DL DT DD BDI TABLE CAPTION TBODY TR TH TD BUTTON STRONG".split(" "));
const ATTRIBUTES = new Set("class lang dir href aria-label scope type name value".split(" "));

interface Parsed {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly schemes: readonly string[];
  readonly paragraph: string;
}

describe("foreign strings in every kind of block", () => {
  let browser: Browser;
  let parsed: readonly Parsed[];

  beforeAll(async () => {
    browser = await openBrowser();
    const page = await browser.newPage();
    const pages = STRINGS.map((text) => renderSafe(renderHtml(everyBlock("de", text), { language: "de" })));
    parsed = (await page.evaluate(`${PARSE_ALL}(${JSON.stringify(pages)})`)) as readonly Parsed[];
  }, 60_000);

  afterAll(() => browser.close());

  it("make no element, attribute or address in a browser's parser", () => {
    expect(parsed).toHaveLength(STRINGS.length);
    const elements = new Set(parsed.flatMap((page) => page.elements));
    const attributes = new Set(parsed.flatMap((page) => page.attributes));
    const schemes = new Set(parsed.flatMap((page) => page.schemes));
    expect([...elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
    expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    expect([...schemes].filter((name) => !["https:", "mailto:", "tel:"].includes(name))).toEqual([]);
  });

  it("are shown as they are", () => {
    STRINGS.forEach((text, index) => {
      // The parser of HTML drops U+0000 and makes one line break of two kinds (HTML 13.2.3.5); a lone surrogate is no character.
      const shown = text.replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed();
      expect(parsed[index]?.paragraph.toWellFormed()).toBe(shown);
    });
  });

  it("leave no bidi control open in plain text", () => {
    for (const text of STRINGS) {
      const reply = replyOf("ar", everyBlock("ar", text));
      for (const line of renderText(reply).split("\n")) {
        expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
        expect(line).not.toMatch(/[\u202a-\u202e]/);
      }
    }
  });

  it("are never said as signs", () => {
    for (const language of ["de", "ar"] as const) {
      for (const text of STRINGS) {
        const said = renderSpeech(replyOf(language, everyBlock(language, text)), { maxSeconds: 10_000 });
        for (const segment of said) expect(segment.text).not.toMatch(/[<>[\]{}()|#*_]|https?:/);
      }
    }
  });
});

/** Runs in the browser; as text, because this program has no types of the DOM. */
const PARSE_ALL = `((pages) => pages.map((markup) => {
  const found = [...new DOMParser().parseFromString(markup, "text/html").body.querySelectorAll("*")];
  return {
    elements: [...new Set(found.map((element) => element.tagName))],
    attributes: [...new Set(found.flatMap((element) => element.getAttributeNames()))],
    schemes: found.filter((element) => element.hasAttribute("href")).map((element) => new URL(element.getAttribute("href")).protocol),
    paragraph: found[0].textContent,
  };
}))`;
