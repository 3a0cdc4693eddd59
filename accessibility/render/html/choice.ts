import type { Block } from "../../../dialog/model/reply.ts";
import { attributes, html, type SafeHtml } from "../../html.ts";
import { inline, inlinePlain } from "./inline.ts";
import type { HtmlOptions } from "./options.ts";

type Choice = Extract<Block, { kind: "choice" }>;

/**
 * A question with its options as submit buttons: a click posts `choice=<id>` with the page's form, with and without
 * JavaScript. In a past turn they are a plain list, so that nobody answers an old question by accident.
 */
export function choiceHtml(choice: Choice, options: HtmlOptions): SafeHtml {
  const prompt = choice.prompt && html`<p class="kern-body">${inline(choice.prompt, choice.language)}</p>`;
  const items = choice.options.map((option) => {
    const label = inlinePlain(option.label, choice.language);
    if (options.choices === "list") return html`<li>${label}</li>`;
    const form = attributes({ form: options.formId });
    return html`<li><button class="kern-btn kern-btn--secondary" type="submit" name="choice" value="${option.id}"${form}><span class="kern-label">${label}</span></button></li>`;
  });
  return html`${prompt}<ul class="kern-list choices">${items}</ul>`;
}
