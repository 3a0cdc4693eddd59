import { attributeValue, escapeHtml } from "./html/escape.ts";
import { type Position, positionsOf } from "./html/template.ts";

/** What `${}` of a template takes. `false`, `null` and `undefined` render nothing, so that `condition && html…` works. */
export type Content = SafeHtml | SafeAttributes | string | number | false | null | undefined | readonly Content[];

/** Not exported: whoever has no key cannot call the constructors, not even through `instance.constructor`. */
const KEY = Symbol("html");

/** Markup or attributes that are safe to send. The text is private: nobody outside can read or replace it. */
class Safe {
  readonly #markup: string;

  constructor(key: symbol, markup: string) {
    if (key !== KEY) throw new TypeError("safe markup is made by the html template only");
    this.#markup = markup;
  }

  static read(safe: Safe): string {
    return safe.#markup;
  }
}

class SafeHtml extends Safe {
  readonly kind = "html";
}

class SafeAttributes extends Safe {
  readonly kind = "attributes";
}

export type { SafeAttributes, SafeHtml };

/** A template is checked once: its fixed parts are the same object at every call. */
const checked = new WeakMap<TemplateStringsArray, readonly Position[]>();

function positionsFor(parts: TemplateStringsArray): readonly Position[] {
  const known = checked.get(parts);
  if (known !== undefined) return known;
  const positions = positionsOf(parts);
  checked.set(parts, positions);
  return positions;
}

/**
 * Builds HTML with everything escaped that is not HTML from this function: html`<p title="${name}">${text}</p>`.
 *
 * Attributes are quoted with `"` in the template; optional ones come from `attributes()`. URLs with a scheme that could run
 * code become `about:invalid`. Throws on values that are no `Content`, and where no value can be safe (see `positionsOf`).
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): SafeHtml {
  const positions = positionsFor(parts);
  let markup = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1) {
    const position = positions[index];
    if (position !== undefined) markup += place(values[index], position);
    markup += parts[index + 1] ?? "";
  }
  return new SafeHtml(KEY, markup);
}

function place(value: Content, position: Position): string {
  if (value === false || value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return placeText(String(value), position);
  if (Array.isArray(value)) return value.map((item: Content) => place(item, position)).join("");
  if (position.kind === "text" && value instanceof SafeHtml) return Safe.read(value);
  if (position.kind === "tag" && value instanceof SafeAttributes) return Safe.read(value);
  throw new TypeError(`html template: this kind of value cannot stand in the ${position.kind}`);
}

function placeText(text: string, position: Position): string {
  if (position.kind === "text") return escapeHtml(text);
  if (position.kind === "attribute") return attributeValue(position.name, text, position.start);
  throw new TypeError("html template: use attributes() for optional attributes");
}

/**
 * Attributes that may be missing: html`<p${attributes({ lang, hidden: true })}>`. `true` gives the bare name; `false`, `null`
 * and `undefined` leave it out. Begins with a blank when there is any.
 */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): SafeAttributes {
  let markup = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === false || value === null || value === undefined) continue;
    if (!/^[a-z][a-z-]*$/.test(name) || /^(?:on|style$|src(?:doc|set)$)/.test(name)) {
      throw new TypeError(`html attributes: ${name} cannot be set`);
    }
    markup += value === true ? ` ${name}` : ` ${name}="${attributeValue(name, String(value), true)}"`;
  }
  return new SafeAttributes(KEY, markup);
}

/** The markup as a string, for a response body or an e-mail part. */
export const renderSafe = (safe: SafeHtml): string => Safe.read(safe);
