const SPECIAL = /[&<>"']/;
const SPECIALS = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Makes a text harmless both between tags and inside a quoted attribute (OWASP XSS Prevention, rules 1 and 2). */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(SPECIALS, (char) => ENTITIES[char] ?? "") : text;

const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "cite",
  "data",
  "xlink:href",
]);
/** A scheme that runs nothing, or no scheme. Browsers ignore blanks and line breaks in "java\nscript:"; so does the test, by allowing no other colon. */
const HARMLESS_URL = /^(?:(?:https?|mailto|tel):|[^:/?#]*(?:[/?#]|$))/i;

/** A value as it may stand at the start of an attribute: `javascript:` and other schemes lead nowhere. */
export const attributeValue = (name: string, value: string, start: boolean): string =>
  start && URL_ATTRIBUTES.has(name) && !HARMLESS_URL.test(value) ? "about:invalid" : escapeHtml(value);
