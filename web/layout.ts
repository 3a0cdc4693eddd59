import { type Content, html, renderSafe } from "../accessibility/html.ts";
import { direction, type Language } from "../dialog/model/language.ts";
import type { Assets } from "./assets.ts";

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Content;
  /** Text and target of the first link of the page (WCAG 2.4.1). */
  readonly skip: { readonly text: string; readonly target: string };
  readonly script?: string;
}

/** A whole page. All pages of the program share it: language, direction, skip link and styles are right in one place. */
export function renderPage(page: Page, assets: Assets): string {
  const script = page.script && html`<script type="module" src="${assets.url(page.script)}"></script>`;
  const document = html`<html lang="${page.language}" dir="${direction(page.language)}" data-kern-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.url("kern.css")}">
<link rel="stylesheet" href="${assets.url("app.css")}">
${script}
</head>
<body>
<a class="skip kern-link" href="#${page.skip.target}">${page.skip.text}</a>
${page.body}
</body>
</html>`;
  return `<!doctype html>\n${renderSafe(document)}`;
}
