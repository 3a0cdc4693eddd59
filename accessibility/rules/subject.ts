import type { Channel } from "../../dialog/model/conversation.ts";
import type { TextLanguage } from "../../dialog/model/language.ts";
import type { Block, Reply } from "../../dialog/model/reply.ts";
import type { Utterance } from "../render/speech/blocks.ts";
import { sayReply } from "../render/speech.ts";

/**
 * A text of a block. `prose` is sentences, `label` a link, heading or option, `official` a German name, address or source that
 * stands unchanged in every language and is not judged by the rules of style.
 */
export interface Part {
  readonly block: number;
  readonly language: TextLanguage;
  readonly kind: "prose" | "label" | "official";
  readonly text: string;
}

/** A reply as the rules look at it: taken apart once, for all of them. */
export interface Subject {
  readonly reply: Reply;
  readonly channel: Channel;
  readonly parts: readonly Part[];
  /** Everything that would be said, uncut; rendered at the first call. */
  readonly speech: () => readonly Utterance[];
}

export function subjectOf(reply: Reply, channel: Channel): Subject {
  const parts = reply.blocks.flatMap((block, index) =>
    textsOf(block).map(([kind, text]): Part => ({ block: index, language: block.language, kind, text })),
  );
  let spoken: readonly Utterance[] | undefined;
  const speech = (): readonly Utterance[] => (spoken ??= sayReply(reply));
  return { reply, channel, parts, speech };
}

type Text = readonly [kind: Part["kind"], text: string];

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case "paragraph":
      return [[block.role === "heading" ? "label" : block.role === "source" ? "official" : "prose", block.text]];
    case "notice":
      return [["prose", block.text]];
    case "list":
    case "steps":
      return block.items.map((item): Text => ["prose", item]);
    case "link":
      return [["label", block.text]];
    case "form":
      return [
        ["label", block.text],
        ["official", block.format],
      ];
    case "contact":
      return [block.name, block.phone, block.email, block.address]
        .filter((text) => text !== undefined)
        .map((text): Text => ["official", text]);
    case "choice":
      return [
        ...(block.prompt === "" ? [] : [["prose", block.prompt] as const]),
        ...block.options.map(({ label }): Text => ["label", label]),
      ];
    case "hours":
      return [];
  }
}
