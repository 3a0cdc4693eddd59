import type { TextLanguage } from "../../dialog/model/language.ts";
import type { Block, Reply, Tone } from "../../dialog/model/reply.ts";
import { html, type SafeHtml } from "../html.ts";
import { labelsOf } from "../labels/index.ts";
import { isLinkTarget } from "../link-target.ts";
import { choiceHtml } from "./html/choice.ts";
import { contactHtml } from "./html/contact.ts";
import { hoursHtml } from "./html/hours.ts";
import { inline, inlinePlain } from "./html/inline.ts";
import type { HtmlOptions } from "./html/options.ts";
import { languageAttributes } from "./language-attributes.ts";

export type { HtmlOptions };

/** A reply, or a part of it, as HTML. Classes are those of KERN UX; without its style sheet the markup still says everything. */
export function renderHtml(reply: Reply | readonly Block[], options: HtmlOptions): SafeHtml {
  const blocks = "blocks" in reply ? reply.blocks : reply;
  return html`${blocks.map((block) => blockHtml(block, options))}`;
}

function blockHtml(block: Block, options: HtmlOptions): SafeHtml {
  const lang = languageAttributes(block.language, options.language);
  switch (block.kind) {
    case "paragraph":
      return paragraphHtml(block, options);
    case "list":
      return html`<ul class="kern-list kern-list--bullet"${lang}>${itemsHtml(block)}</ul>`;
    case "steps":
      return html`<ol class="kern-list kern-list--number"${lang}>${itemsHtml(block)}</ol>`;
    case "link":
      return html`<p class="kern-body"${lang}>${linkHtml(block.text, block.href, block.language)}</p>`;
    case "form":
      return html`<p class="kern-body"${lang}>${linkHtml(`${block.text} (${block.format})`, block.href, block.language)}</p>`;
    case "contact":
      return html`<div class="contact"${lang}>${contactHtml(block)}</div>`;
    case "hours":
      return html`<div class="kern-table-responsive"${lang}>${hoursHtml(block)}</div>`;
    case "choice":
      return html`<div class="choice"${lang}>${choiceHtml(block, options)}</div>`;
    case "notice":
      return html`<div class="kern-alert kern-alert--${ALERTS[block.tone]}"${lang}>${noticeHtml(block)}</div>`;
  }
}

const ALERTS: Readonly<Record<Tone, string>> = { info: "info", warning: "warning", emergency: "danger" };

function paragraphHtml(block: Extract<Block, { kind: "paragraph" }>, options: HtmlOptions): SafeHtml {
  const lang = languageAttributes(block.language, options.language);
  if (block.role === "heading") {
    const text = inlinePlain(block.text, block.language);
    return HEADINGS[options.headingLevel ?? 3](html`<span${lang}>${text}</span>`);
  }
  const size = block.role === "source" ? " kern-body--small" : "";
  return html`<p class="kern-body${size}"${lang}>${inline(block.text, block.language)}</p>`;
}

/** Written out, because the template takes no value as the name of an element. */
const HEADINGS: Readonly<Record<2 | 3 | 4 | 5 | 6, (text: SafeHtml) => SafeHtml>> = {
  2: (text) => html`<h2 class="kern-heading-small">${text}</h2>`,
  3: (text) => html`<h3 class="kern-heading-small">${text}</h3>`,
  4: (text) => html`<h4 class="kern-heading-small">${text}</h4>`,
  5: (text) => html`<h5 class="kern-heading-small">${text}</h5>`,
  6: (text) => html`<h6 class="kern-heading-small">${text}</h6>`,
};

const itemsHtml = (block: Extract<Block, { kind: "list" | "steps" }>): readonly SafeHtml[] =>
  block.items.map((item) => html`<li>${inline(item, block.language)}</li>`);

/** Opens in the same window (WCAG 3.2.5). A target that is no web, mail or phone address leaves the text alone. */
function linkHtml(text: string, href: string, language: TextLanguage): SafeHtml {
  const seen = inlinePlain(text, language);
  return isLinkTarget(href) ? html`<a class="kern-link" href="${href}">${seen}</a>` : seen;
}

/**
 * The tone stands in words before the text (WCAG 1.4.1). No `role="alert"`: the chat's log announces new messages already, and
 * an alert in a reloaded page would be announced again.
 */
const noticeHtml = (block: Extract<Block, { kind: "notice" }>): SafeHtml =>
  html`<div class="kern-alert__body"><p class="kern-body"><strong>${labelsOf(block.language)[block.tone]}${labelsOf(block.language).colon.trimEnd()}</strong> ${inline(block.text, block.language)}</p></div>`;
