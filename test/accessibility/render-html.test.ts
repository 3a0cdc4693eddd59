import { describe, expect, it } from "vitest";
import { renderSafe } from "../../accessibility/html.ts";
import { type HtmlOptions, renderHtml } from "../../accessibility/render/html.ts";
import { LANGUAGES } from "../../dialog/model/language.ts";
import type { Block } from "../../dialog/model/reply.ts";
import { paragraph, replyOf } from "./support.ts";

const render = (block: Block, options: HtmlOptions = { language: "de" }): string => renderSafe(renderHtml([block], options));

describe("renderHtml", () => {
  it("takes a reply or its blocks", () => {
    const blocks = [paragraph("de", "a"), paragraph("de", "b")];
    expect(renderSafe(renderHtml(replyOf("de", blocks), { language: "de" }))).toBe(
      '<p class="kern-body">a</p><p class="kern-body">b</p>',
    );
  });

  it("names language and direction where they differ from the surroundings, and only there", () => {
    expect(render(paragraph("de", "a"))).toBe('<p class="kern-body">a</p>');
    expect(render(paragraph("tr", "a"))).toBe('<p class="kern-body" lang="tr">a</p>');
    expect(render(paragraph("ar", "أ"))).toBe('<p class="kern-body" lang="ar" dir="rtl">أ</p>');
    expect(render(paragraph("fa", "ا"), { language: "ar" })).toBe('<p class="kern-body" lang="fa">ا</p>');
    expect(render(paragraph("de", "a"), { language: "ar" })).toBe('<p class="kern-body" lang="de" dir="ltr">a</p>');
    expect(render(paragraph("de-simple", "a"))).toContain('lang="de-simple"');
  });

  it("gives each kind of block its language", () => {
    const blocks: readonly Block[] = [
      { kind: "list", language: "ar", items: ["أ"] },
      { kind: "steps", language: "ar", items: ["أ"] },
      { kind: "link", language: "ar", text: "أ", href: "https://a.de" },
      { kind: "form", language: "ar", text: "أ", href: "https://a.de", format: "PDF" },
      { kind: "contact", language: "ar", name: "A", phone: "112" },
      { kind: "hours", language: "ar", spans: [] },
      { kind: "choice", language: "ar", prompt: "أ", options: [] },
      { kind: "notice", language: "ar", tone: "info", text: "أ" },
    ];
    for (const block of blocks) expect(render(block)).toMatch(/^<\w+ class="[^"]*" lang="ar" dir="rtl">/);
  });

  it("makes a heading of the level that the page asks for", () => {
    const heading: Block = { kind: "paragraph", language: "de", text: "Gebühren", role: "heading" };
    expect(render(heading)).toMatch(/^<h3 class="[^"]+"><span>Gebühren<\/span><\/h3>$/);
    expect(render(heading, { language: "de", headingLevel: 5 })).toMatch(/^<h5 .*<\/h5>$/);
  });

  it("makes ul of lists and ol of steps", () => {
    expect(render({ kind: "list", language: "de", items: ["a", "b"] })).toMatch(/^<ul [^>]*><li>a<\/li><li>b<\/li><\/ul>$/);
    expect(render({ kind: "steps", language: "de", items: ["a"] })).toMatch(/^<ol [^>]*><li>a<\/li><\/ol>$/);
  });

  it("links in the same window and says the format of a form", () => {
    const form: Block = { kind: "form", language: "de", text: "Antrag auf Wohngeld", href: "https://celle.de/a", format: "PDF" };
    expect(render(form)).toContain('<a class="kern-link" href="https://celle.de/a">Antrag auf Wohngeld (PDF)</a>');
    expect(render(form)).not.toContain("target");
  });

  it("shows the text alone when the target is no web, mail or phone address", () => {
    for (const href of ["javascript:alert(1)", "http://a.de", "/a", "", "data:text/html,x"]) {
      expect(render({ kind: "link", language: "de", text: "Antrag", href })).toBe('<p class="kern-body">Antrag</p>');
    }
  });

  it("makes buttons of a choice that work in a form without JavaScript", () => {
    const choice: Block = {
      kind: "choice",
      language: "de",
      prompt: "Wo wohnen Sie?",
      options: [
        { id: "celle", label: "Celle" },
        { id: "x", label: "Bergen" },
      ],
    };
    const markup = render(choice);
    expect(markup).toContain('<p class="kern-body">Wo wohnen Sie?</p><ul');
    expect(markup).toContain('type="submit" name="choice" value="celle"');
    expect(markup).not.toContain("<fieldset");
    expect(render(choice, { language: "de", formId: "chat" })).toContain('value="x" form="chat"');
    expect(render(choice, { language: "de", choices: "list" })).not.toContain("<button");
    expect(render(choice, { language: "de", choices: "list" })).toContain("<li>Celle</li>");
  });

  it("says the tone of a notice in words in every language, without an alert role", () => {
    for (const language of LANGUAGES) {
      const markup = render({ kind: "notice", language, tone: "emergency", text: "112" }, { language });
      expect(markup).toMatch(/<strong>[^<]+<\/strong> /);
      expect(markup).not.toContain("role=");
    }
    expect(render({ kind: "notice", language: "de", tone: "warning", text: "Frist" })).toContain(
      "<strong>Wichtig:</strong> Frist",
    );
  });

  it("makes links of phone and mail whose names begin with the office and contain what is seen", () => {
    const contact: Block = {
      kind: "contact",
      language: "tr",
      name: "Bürgerbüro",
      phone: "+49 5141 916-0",
      email: "info@celle.de",
      address: "Trift 26",
    };
    const markup = render(contact, { language: "tr" });
    expect(markup).toContain('href="tel:+4951419160" aria-label="Bürgerbüro: +49 5141 916-0">+49 5141 916-0</a>');
    expect(markup).toContain('href="mailto:info@celle.de" aria-label="Bürgerbüro: info@celle.de">info@celle.de</a>');
    expect(markup).toContain('<bdi lang="de">Trift 26</bdi>');
    expect(markup).toContain('<bdi lang="de">Bürgerbüro</bdi>');
    expect(markup).toContain("Telefon</dt>");
  });

  it("adds no header to a mail by way of an address", () => {
    const markup = render({ kind: "contact", language: "de", name: "A", email: "a?bcc=x@b.de" });
    expect(markup).toContain('href="mailto:a%3Fbcc%3Dx@b.de"');
    expect(render({ kind: "contact", language: "de", name: "A", email: "a@b@c" })).not.toContain("mailto:");
  });

  it("shows opening hours as a table with row headers, closed days included", () => {
    const spans = [1, 2, 3, 5].map((day) => ({ day, opens: "08:00", closes: "12:30" }));
    const markup = render({ kind: "hours", language: "de", spans: [...spans, { day: 5, opens: "14:00", closes: "16:00" }] });
    expect(markup).toContain('<caption class="kern-title">Öffnungszeiten</caption>');
    const rows = [...markup.matchAll(/scope="row">([^<]*)<\/th><td[^>]*>([^<]*)</g)].map(
      ([, days, times]) => `${days} | ${times}`,
    );
    expect(rows).toEqual([
      "Montag bis Mittwoch | 08:00 bis 12:30 Uhr",
      "Donnerstag | geschlossen",
      "Freitag | 08:00 bis 12:30 Uhr, 14:00 bis 16:00 Uhr",
      "Samstag, Sonntag | geschlossen",
    ]);
  });
});

describe("numbers in texts", () => {
  it("links emergency and crisis numbers in all texts", () => {
    expect(render(paragraph("de", "Rufen Sie 112 an."))).toContain('Rufen Sie <a class="kern-link" href="tel:112">112</a> an.');
    expect(render(paragraph("de", "Polizei: 110"))).toContain('href="tel:110"');
    expect(render({ kind: "list", language: "de", items: ["Hilfetelefon 116 016"] })).toContain('href="tel:116016">116 016<');
    expect(render({ kind: "notice", language: "de", tone: "emergency", text: "112!" })).toContain('href="tel:112"');
    expect(render(paragraph("de", "Telefonseelsorge 0800 111 0 111"))).toContain('href="tel:+498001110111">0800 111 0 111<');
    expect(render(paragraph("de", "Zentrale: 05141 916-0."))).toContain('href="tel:+4951419160">05141 916-0</a>.');
  });

  it("leaves amounts, sections, dates and times alone", () => {
    for (const text of [
      "Das kostet 112 €.",
      "110 Euro",
      "§ 110 StGB",
      "112,50 Euro",
      "1.112 Fälle",
      "112 %",
      "am 01.05.2025",
      "10112",
      "A110",
      "08:00-12:00",
    ]) {
      expect(render(paragraph("de", text))).not.toContain("<a ");
    }
  });

  it("isolates numbers and addresses in Arabic and Persian text", () => {
    expect(render(paragraph("ar", "اتصلوا على +49 5141 916-0 الآن"), { language: "ar" })).toContain(
      '<a class="kern-link" href="tel:+4951419160"><bdi dir="ltr">+49 5141 916-0</bdi></a>',
    );
    expect(render(paragraph("fa", "با 112 تماس بگیرید"), { language: "fa" })).toContain('<bdi dir="ltr">112</bdi>');
    expect(render(paragraph("ar", "info@celle.de"), { language: "ar" })).toContain('href="mailto:info@celle.de"><bdi dir="ltr">');
    const contact: Block = { kind: "contact", language: "fa", name: "Bürgerbüro", phone: "05141 916-0" };
    expect(render(contact, { language: "fa" })).toContain('<bdi dir="ltr">05141 916-0</bdi></a>');
    expect(render(contact, { language: "fa" })).toContain('<bdi lang="de" dir="ltr">Bürgerbüro</bdi>');
  });
});
