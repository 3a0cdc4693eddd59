import type { Block } from "./reply.ts";

/** The words of a reply without any layout: what transcripts, the search of the desk and the command line show. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(plainBlock).join("\n\n");

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "notice":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "steps":
      return block.items.map((item, index) => `${index + 1}. ${item}`).join("\n");
    case "link":
    case "form":
      return `${block.text}: ${block.href}`;
    case "contact":
      return [block.name, block.phone, block.email, block.address].filter((part) => part !== undefined).join(", ");
    case "hours":
      return block.spans.map(({ day, opens, closes }) => `${day}: ${opens}–${closes}`).join("\n");
    case "choice":
      return [block.prompt, ...block.options.map(({ id, label }) => `${id}. ${label}`)].join("\n");
  }
}
