/** One piece of an HTML document, as far as its text needs it. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string };

/** Elements whose content is no text of the mail. Their end tag is searched, whatever stands between (HTML, 13.2.5.2). */
const SILENT =
  /^(?:script|style|title|noscript|template|svg|math|object|iframe|frameset|textarea|select|audio|video|canvas|map|xml)$/;

const TAG = /<(\/?)([a-z][a-z0-9:-]*)/iy;

/** Class and id stand in front; what is read of a tag is bounded because patterns go over it. */
const MAX_READ_ATTRIBUTES = 400;

/** Longer attributes are pictures in data: URLs; a quote that is never closed must not swallow the mail. */
const MAX_TAG_CHARS = 20_000;

/**
 * Cuts HTML into tags and text. Every character is looked at a fixed number of times, so the time is linear; nothing is executed,
 * fetched or built as a tree, so neither depth nor size of the document can hurt.
 */
export function* htmlTokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) return yield { kind: "text", text: html.slice(at) };
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    TAG.lastIndex = open;
    const [, slash, rawName] = TAG.exec(html) ?? [];
    if (rawName === undefined) {
      const markup = /[!?/]/.test(html.charAt(open + 1));
      if (!markup) yield { kind: "text", text: "<" };
      at = markup ? after(html, ">", open) : open + 1;
      continue;
    }
    const name = rawName.toLowerCase();
    const end = tagEnd(html, open + 1 + rawName.length);
    yield { kind: slash ? "close" : "open", name, attributes: html.slice(open, Math.min(end, open + MAX_READ_ATTRIBUTES)) };
    at = !slash && SILENT.test(name) ? silentEnd(html, name, end) : end;
  }
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
};

/** The position after ">", which may stand inside quotes. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  const limit = Math.min(html.length, from + MAX_TAG_CHARS);
  for (let at = from; at < limit; at++) {
    const char = html.charAt(at);
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === ">") return at + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return after(html, ">", from);
}

function silentEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]{0,100}>`, "gi");
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}
