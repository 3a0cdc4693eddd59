/** One verb or noun of a TwiML document. `text` is the text directly inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;

/** Reads the small XML that TwiML is. Throws on anything else: a provider would hang up on it. */
export function readTwiml(xml: string): Element {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`not XML at ${end}: ${xml.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    place(stack, match);
  }
  const [response] = root.children;
  if (end !== xml.length || stack.length !== 1 || response?.name !== "Response")
    throw new Error(`not TwiML: ${xml.slice(0, 80)}`);
  return response;
}

function place(stack: Open[], [, closing, name, attributes, selfClosing, text]: RegExpMatchArray): void {
  const parent = stack.at(-1);
  if (!parent) throw new Error("an element is closed twice");
  if (text !== undefined) parent.text += unescapeXml(text);
  if (name === undefined) return;
  if (closing === "/") {
    if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    stack.pop();
    stack.at(-1)?.children.push(parent);
    return;
  }
  const element: Open = { name, attributes: readAttributes(attributes ?? ""), children: [], text: "" };
  if (selfClosing === "/") parent.children.push(element);
  else stack.push(element);
}

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries([...source.matchAll(ATTRIBUTE)].map(([, name, value]) => [name ?? "", unescapeXml(value ?? "")]));

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? whole;
  });
