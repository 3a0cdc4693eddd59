import { describe, expect, it } from "vitest";
import { attributes, html, renderSafe, type SafeHtml } from "../../accessibility/html.ts";

describe("html template", () => {
  it("escapes text between tags", () => {
    expect(renderSafe(html`<p>${`<b>"Tom" & 'Ada'</b>`}</p>`)).toBe(
      "<p>&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ada&#39;&lt;/b&gt;</p>",
    );
  });

  it("escapes values of attributes so that they cannot end them", () => {
    expect(renderSafe(html`<p title="${'" onclick="x'}">a</p>`)).toBe('<p title="&quot; onclick=&quot;x">a</p>');
  });

  it("takes nested markup and arrays as they are, and numbers as text", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(renderSafe(html`<ul>${items}</ul>${3}${[1, [2]]}`)).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>312");
  });

  it("renders nothing for false, null and undefined", () => {
    expect(renderSafe(html`<p>${false}${null}${undefined}</p>`)).toBe("<p></p>");
  });

  it("leads URLs that could run code nowhere, also with a line break in the scheme", () => {
    for (const url of [
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      " javascript:alert(1)",
      "JaVaScRiPt:x",
      "data:text/html,x",
      "vbscript:x",
    ]) {
      expect(renderSafe(html`<a href="${url}">a</a>`)).toBe('<a href="about:invalid">a</a>');
    }
  });

  it("lets web, mail, phone and relative addresses through", () => {
    for (const url of ["https://a.de/?q=1", "mailto:a@b.de", "tel:+495141", "/desk", "?page=2", "#top", "a/b:c", ""]) {
      expect(renderSafe(html`<a href="${url}">a</a>`)).toBe(`<a href="${url}">a</a>`);
    }
  });

  it("keeps a fixed start of a URL and escapes the rest", () => {
    expect(renderSafe(html`<a href="/desk/${'a"b'}">a</a>`)).toBe('<a href="/desk/a&quot;b">a</a>');
  });

  it("refuses values where nothing is safe", () => {
    expect(() => html`<p title=${"x"}>a</p>`).toThrow(/quote the value/);
    expect(() => html`<p title='${"x"}'>a</p>`).toThrow(/quote the value/);
    expect(() => html`<p onclick="${"x"}">a</p>`).toThrow(TypeError);
    expect(() => html`<p style="${"x"}">a</p>`).toThrow(TypeError);
    expect(() => html`<script>${"x"}</script>`).toThrow(TypeError);
    expect(() => html`<style>${"x"}</style>`).toThrow(TypeError);
    expect(() => html`<!-- ${"x"} -->`).toThrow(TypeError);
    expect(() => html`<${"img src=x"}>`).toThrow(TypeError);
    expect(() => html`<p>a</${"p"}>`).toThrow(TypeError);
    expect(() => html`<p ${"x"}="y">a</p>`).toThrow(TypeError);
  });

  it("refuses a text where attributes stand", () => {
    expect(() => html`<p ${"hidden"}>a</p>`).toThrow(/attributes\(\)/);
  });

  it("takes templates with comments, scripts and quotes around values", () => {
    expect(renderSafe(html`<!-- <a b=c> --><script>if (a<b) c = d</script><p>"${"x"}"</p>`)).toContain('<p>"x"</p>');
  });

  it("refuses markup that was not made by it", () => {
    const made = html`<p>a</p>`;
    const Made = made.constructor as new (key: symbol, markup: string) => SafeHtml;
    expect(() => new Made(Symbol("html"), "<script>")).toThrow(TypeError);
    const forged: unknown = { kind: "html", toString: () => "<script>" };
    expect(() => html`<p>${forged as SafeHtml}</p>`).toThrow(TypeError);
  });
});

describe("attributes", () => {
  it("leaves out what is missing and escapes what is there", () => {
    const given = attributes({ lang: "ar", dir: null, hidden: true, disabled: false, title: '"', tabindex: 0 });
    expect(renderSafe(html`<p${given}>a</p>`)).toBe('<p lang="ar" hidden title="&quot;" tabindex="0">a</p>');
  });

  it("refuses names that carry code", () => {
    for (const name of ["onclick", "style", "srcdoc", "a b", 'a"']) expect(() => attributes({ [name]: "x" })).toThrow(TypeError);
  });

  it("leads code in URLs nowhere", () => {
    expect(renderSafe(html`<a${attributes({ href: "javascript:x" })}>a</a>`)).toBe('<a href="about:invalid">a</a>');
  });
});
