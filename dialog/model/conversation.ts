import type { Language } from "./language.ts";
import type { Aspect, Outcome } from "./outcome.ts";
import type { Block, EntryReference } from "./reply.ts";
import type { DialogState } from "./state.ts";

export const CHANNELS = ["phone", "chat", "botframework", "email", "cli"] as const;
export type Channel = (typeof CHANNELS)[number];

/** 128 random bits, base64url without padding: 22 characters. Whoever knows it can read the conversation. */
export type ConversationId = string;

export interface Conversation {
  readonly id: ConversationId;
  readonly channel: Channel;
  readonly language: Language;
  readonly state: DialogState;
  /** Goes up with each stored change; a writer that read an older one must read again. */
  readonly version: number;
  /** A staff member's id from claim to close, when the assistant is silent; null: the assistant answers. */
  readonly owner: string | null;
  /** Where replies go when the channel must be reached from our side: mail thread headers, a callback number. */
  readonly address: Address | null;
  readonly createdAt: number;
  readonly lastAt: number;
}

/** How to reach the citizen again. Never logged, removed with the conversation. */
export type Address =
  | {
      readonly kind: "mail";
      readonly to: string;
      readonly subject: string;
      readonly inReplyTo: string | null;
      readonly references: readonly string[];
      /** What the reply must also say about the mail: it had an attachment, or only its beginning was read. */
      readonly remarks?: readonly MailRemark[];
    }
  | { readonly kind: "phone"; readonly number: string | null };

export type MailRemark = "attachment" | "cut";

export type Author = "citizen" | "assistant" | "staff" | "system";

/** One stored message. `seq` orders all messages of the program; times are milliseconds since 1970. */
export interface StoredMessage {
  readonly seq: number;
  readonly id: string;
  readonly conversation: ConversationId;
  readonly direction: "in" | "out";
  readonly author: Author;
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** The inbound message this one answers. */
  readonly answers: string | null;
  readonly outcome: Outcome | null;
  readonly entries: readonly EntryReference[];
  readonly aspect: Aspect | null;
  readonly findings: readonly Finding[];
  readonly model: string | null;
  readonly at: number;
}

/** One finding of the accessibility check on one reply. `rule` is stable; `clause` names WCAG, EN 301 549 or BITV. */
export interface Finding {
  readonly rule: string;
  readonly clause: string;
  readonly severity: "error" | "warning";
  /** Index of the block, or null for the reply as a whole. */
  readonly block: number | null;
  /** What is wrong, in English, without the citizen's words. */
  readonly message: string;
}
