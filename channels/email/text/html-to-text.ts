import { MAX_BODY_CHARS, MAX_HTML_CHARS } from "../limits.ts";
import { decodeEntities } from "./entities.ts";
import { htmlTokens, type Token } from "./html-tokens.ts";

const BREAK =
  /^(?:div|tr|table|tbody|section|article|header|footer|address|form|fieldset|hr|center|dl|dt|dd|br|li|caption|body|main|aside|nav)$/;
const PARAGRAPH = /^(?:p|h[1-6]|ul|ol|pre|blockquote)$/;

/** Where mail programs mark the quoted mail in HTML: Gmail, Yahoo, Outlook (web, mobile, Mac), Proton, Tuta. */
const QUOTE_CONTAINER =
  /(?:class|id|name)\s*=\s*["']?[^"'>]*(?:gmail_quote|yahoo_quoted|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|protonmail_quote|tutanota_quote)/i;

/** Understood by `removeQuotes` as the begin of a quoted mail. */
export const QUOTE_MARK = "-----Original Message-----";

/** A page of 2 000 words has 5 000; a million tags without words is an attack. */
const MAX_TOKENS = 100_000;

/** Deeper quotes are only quotes. */
const MAX_QUOTE_DEPTH = 5;

/**
 * The words of an HTML mail as lines of text: paragraphs, list marks, quoted blocks with ">". Links lose their target: what it
 * points at is not what the citizen wrote. Linear in time, see `htmlTokens`.
 */
export function htmlToText(html: string): string {
  const page = new Page();
  let tokens = 0;
  for (const token of htmlTokens(html.slice(0, MAX_HTML_CHARS))) {
    if (token.kind === "text") page.write(token.text);
    else tag(token, page);
    tokens += 1;
    if (page.size > MAX_BODY_CHARS || tokens > MAX_TOKENS) break;
  }
  return page.text();
}

function tag(token: Exclude<Token, { kind: "text" }>, page: Page): void {
  const { kind, name, attributes } = token;
  if (kind === "open" && QUOTE_CONTAINER.test(attributes)) page.line(QUOTE_MARK);
  if (name === "pre") page.preformatted = kind === "open";
  if (name === "blockquote" && kind === "close") page.quote(-1);
  if (PARAGRAPH.test(name)) page.paragraph();
  else if (BREAK.test(name)) page.breakLine(name === "br" && kind === "open");
  if (name === "blockquote" && kind === "open") page.quote(1);
  if (name === "li" && kind === "open") page.write("- ");
  if (name === "td" || name === "th") page.write(" ");
}

/** Collects words into lines. */
class Page {
  preformatted = false;
  size = 0;
  #lines: string[] = [];
  #line = "";
  #depth = 0;

  write(text: string): void {
    if (this.preformatted) {
      this.#writeLines(decodeEntities(text).split("\n"));
      return;
    }
    const words = decodeEntities(text.replace(/\s+/g, " ")).replaceAll("\u00a0", " ");
    this.#line += this.#line === "" ? words.trimStart() : words;
    this.size += words.length;
  }

  #writeLines(lines: readonly string[]): void {
    lines.forEach((line, index) => {
      if (index > 0) this.breakLine(true);
      this.#line += line;
      this.size += line.length;
    });
  }

  line(text: string): void {
    this.breakLine(false);
    this.#line = text;
    this.breakLine(false);
  }

  /** Ends the line; `always` leaves an empty one where there was none (`<br><br>`). */
  breakLine(always: boolean): void {
    const line = this.#line.trimEnd();
    if (line === "" && !always) return;
    this.#lines.push(this.#prefix() + line);
    this.size += 1;
    this.#line = "";
  }

  paragraph(): void {
    this.breakLine(false);
    if (this.#lines.at(-1)?.replace(/^[> ]+/, "") !== "") this.breakLine(true);
  }

  quote(change: 1 | -1): void {
    this.breakLine(false);
    this.#depth = Math.max(0, this.#depth + change);
  }

  text(): string {
    this.breakLine(false);
    return this.#lines.join("\n").trim();
  }

  #prefix(): string {
    return "> ".repeat(Math.min(this.#depth, MAX_QUOTE_DEPTH));
  }
}
