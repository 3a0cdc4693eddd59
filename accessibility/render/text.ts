import type { Block, Reply } from "../../dialog/model/reply.ts";
import { finishLine } from "./text/bidi.ts";
import { itemsOf } from "./text/blocks.ts";
import { wrap } from "./text/wrap.ts";

export interface TextOptions {
  /** Columns of a line: 76 for mail (RFC 3676, 4.2 asks for 78 or less), `Infinity` where the reader's program wraps. */
  readonly width?: number;
}

const MAIL_WIDTH = 76;

/**
 * A reply, or a part of it, as plain text for mail, SMS and the `text` of the chat interface: blocks apart by an empty line,
 * "- " and "1. " lists, links as "text: <https://…>", options numbered.
 */
export function renderText(reply: Reply | readonly Block[], options: TextOptions = {}): string {
  const blocks = "blocks" in reply ? reply.blocks : reply;
  const width = options.width ?? MAIL_WIDTH;
  return blocks
    .map((block) =>
      itemsOf(block)
        .flatMap((item) => wrap(item.text, width, item.marker))
        .map((line) => finishLine(line, block.language))
        .join("\n"),
    )
    .filter((text) => text !== "")
    .join("\n\n");
}
