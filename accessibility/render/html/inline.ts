import { direction, type TextLanguage } from "../../../dialog/model/language.ts";
import { html, type SafeHtml } from "../../html.ts";
import { telHref } from "../../phone-numbers.ts";
import { type Run, runsOf } from "../../runs.ts";

/**
 * A text with its phone numbers and mail addresses as links, so that 112 is one touch away. In right-to-left text they are
 * isolated: after Arabic letters the Unicode bidi algorithm (UAX #9, W2) turns "+49 5141 916-0" round to "0-916 5141 49+".
 */
export const inline = (text: string, language: TextLanguage): SafeHtml =>
  html`${runsOf(text).map((run) => linked(run, language))}`;

/** The same without links, for labels of buttons, headings and text that is a link already. */
export const inlinePlain = (text: string, language: TextLanguage): SafeHtml =>
  direction(language) === "ltr" ? html`${text}` : html`${runsOf(text).map((run) => isolated(run, language))}`;

/** The text of a run, kept from left to right where its surroundings are not. */
export const isolated = (run: Run, language: TextLanguage): SafeHtml =>
  run.kind === "plain" || direction(language) === "ltr" ? html`${run.text}` : html`<bdi dir="ltr">${run.text}</bdi>`;

/** Web addresses stay text: where a link leads is said by a `link` block (WCAG 2.4.4). */
function linked(run: Run, language: TextLanguage): SafeHtml {
  const href = run.kind === "email" ? mailtoHref(run.text) : run.kind === "phone" ? telHref(run.text) : null;
  const text = isolated(run, language);
  return href === null ? text : html`<a class="kern-link" href="${href}">${text}</a>`;
}

/** `?` and `&` in an address would add headers or a body to the mail (RFC 6068), so the local part is encoded. */
export function mailtoHref(address: string): string | null {
  const [local, domain, ...more] = address.split("@");
  if (!local || !domain || more.length > 0 || !/^[\w.-]+$/.test(domain)) return null;
  return `mailto:${encodeURIComponent(local)}@${domain}`;
}
