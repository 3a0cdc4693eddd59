import { html, renderSafe, type SafeHtml } from "../../../accessibility/html.ts";
import { direction, type Language } from "../../../dialog/model/language.ts";

/**
 * A whole HTML page around a reply: language and direction for screen readers (WCAG 3.1.1, 1.3.2), the subject as its title
 * (2.4.2), sizes that follow the reader's settings (1.4.4), no picture, no script, nothing loaded from anywhere.
 */
export const mailDocument = (language: Language, title: string, body: SafeHtml): string =>
  renderSafe(html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`);
