import { renderSafe } from "../../accessibility/html.ts";
import { renderHtml } from "../../accessibility/render/html.ts";
import { renderText } from "../../accessibility/render/text.ts";
import type { Message } from "../../dialog/assistant.ts";
import { direction, type Language } from "../../dialog/model/language.ts";
import type { Block, Option } from "../../dialog/model/reply.ts";

/** One message as the JSON interface shows it (DESIGN §8). `html` is made by us alone and may be inserted as it is. */
export interface MessageView {
  readonly id: string;
  readonly author: string;
  readonly language: Language;
  readonly dir: "ltr" | "rtl";
  readonly text: string;
  readonly html: string;
  readonly outcome: string | null;
  readonly choices: readonly Option[];
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** Words of people are one paragraph a line break; the assistant's are its blocks. */
export const blocksOf = (message: Message): readonly Block[] =>
  message.blocks.length > 0
    ? message.blocks
    : message.text.split(/\n+/).map((text) => ({ kind: "paragraph", language: message.language, text }));

interface Rendered {
  readonly language: Language;
  readonly html: string;
  readonly text: string;
}

/** Blocks of composed answers are the same objects for many citizens; each is rendered once. Blocks never change. */
const rendered = new WeakMap<Block, Rendered>();

function renderOnce(block: Block, language: Language): Rendered {
  const known = rendered.get(block);
  if (known?.language === language) return known;
  const made = {
    language,
    html: renderSafe(renderHtml([block], { language, headingLevel: 4, formId: "ask" })),
    text: renderText([block], { width: Number.POSITIVE_INFINITY }),
  };
  rendered.set(block, made);
  return made;
}

export function toView(message: Message): MessageView {
  const parts = blocksOf(message).map((block) => renderOnce(block, message.language));
  return {
    id: message.id,
    author: message.author,
    language: message.language,
    dir: direction(message.language),
    text:
      message.blocks.length > 0
        ? parts
            .map(({ text }) => text)
            .filter(Boolean)
            .join("\n\n")
        : message.text,
    html: parts.map(({ html }) => html).join(""),
    outcome: message.outcome,
    choices: message.blocks.flatMap((block) => (block.kind === "choice" ? block.options : [])),
    entries: message.entries.map(({ id, title }) => ({ id, title })),
  };
}
