/** Where a value stands in a template. `start`: nothing stands before it in the attribute, so it decides the URL scheme. */
export type Position =
  | { readonly kind: "text" }
  | { readonly kind: "tag" }
  | { readonly kind: "attribute"; readonly name: string; readonly start: boolean };

/** Attributes whose value is code, style or a document: no escaping makes a foreign value safe there. */
const CLOSED = /^(?:on.*|style|srcdoc|srcset)$/;
/** Elements whose content is not parsed as HTML: `&lt;` would stay as it is and `</script>` would end it. */
const RAW = /^(?:script|style)$/;

type Mode = "text" | "comment" | "name" | "tag" | "attribute" | "equals" | "value";

const unquoted = (attribute: string): TypeError => new TypeError(`html template: quote the value of ${attribute} with "`);

/** Reads the fixed parts of one template and remembers where it is between two of them. */
class Reader {
  mode: Mode = "text";
  element = "";
  attribute = "";
  quote = "";
  written = "";

  read(part: string): void {
    for (let at = 0; at < part.length; at += 1) this.step(part, at);
  }

  private step(part: string, at: number): void {
    const char = part.charAt(at);
    if (this.mode === "text") this.inText(part, at);
    else if (this.mode === "comment") this.mode = part.startsWith("-->", at) ? "text" : "comment";
    else if (this.mode === "value") this.inValue(char);
    else this.inTag(char);
  }

  private inText(part: string, at: number): void {
    if (part.charAt(at) !== "<") return;
    const raw = RAW.test(this.element);
    if (!raw && part.startsWith("<!--", at)) {
      this.mode = "comment";
    } else if (raw ? part.startsWith(`</${this.element}`, at) : /^<(?:\/?[a-z!]|\/?$)/i.test(part.slice(at, at + 3))) {
      this.mode = "name";
      this.element = "";
    }
  }

  private inValue(char: string): void {
    if (char === this.quote) this.mode = "tag";
    else this.written += char;
  }

  private inTag(char: string): void {
    if (char === ">") this.mode = "text";
    else if (this.mode === "equals") this.openValue(char);
    else if (this.mode === "name") this.readName(char);
    else if (char === "=") this.mode = "equals";
    else if (/\s/.test(char)) this.mode = "tag";
    else {
      this.attribute = this.mode === "attribute" ? this.attribute + char : char;
      this.mode = "attribute";
    }
  }

  private readName(char: string): void {
    if (/\s/.test(char)) this.mode = "tag";
    else this.element += char.toLowerCase();
  }

  private openValue(char: string): void {
    if (char !== '"') throw unquoted(this.attribute);
    this.quote = char;
    this.written = "";
    this.mode = "value";
  }

  position(): Position {
    if (this.mode === "text" && !RAW.test(this.element)) return { kind: "text" };
    if (this.mode === "tag" || (this.mode === "name" && this.element !== "")) return { kind: "tag" };
    if (this.mode === "value" && !CLOSED.test(this.attribute.toLowerCase())) {
      return { kind: "attribute", name: this.attribute.toLowerCase(), start: this.written.trim() === "" };
    }
    if (this.mode === "equals") throw unquoted(this.attribute);
    throw new TypeError(`html template: no value may stand in the ${this.mode} of <${this.element}> ${this.attribute}`);
  }
}

/**
 * The position of every value of a template. Throws on places where a value cannot be made safe: unquoted attributes,
 * event handlers, `style`, `<script>`, comments, names of elements. That is a defect of the template, found by the first
 * call, whatever the values are.
 */
export function positionsOf(parts: readonly string[]): readonly Position[] {
  const reader = new Reader();
  const positions: Position[] = [];
  parts.forEach((part, index) => {
    reader.read(part);
    if (index < parts.length - 1) {
      positions.push(reader.position());
      if (reader.mode === "value") reader.written += "x";
      if (reader.mode === "name") reader.mode = "tag";
    }
  });
  return positions;
}
