import type { SafeHtml } from "../../accessibility/html.ts";
import type { Assistant } from "../../dialog/assistant.ts";
import type { Language } from "../../dialog/model/language.ts";
import type { Block } from "../../dialog/model/reply.ts";
import type { Clock, Ids, ReplyCheck, Texts } from "../../dialog/ports.ts";
import type { ConversationStore } from "../../dialog/store.ts";

/** How far a mailbox has been read (RFC 3501 §2.3.1.1); the same as storage's MailboxStore. */
export interface Mailboxes {
  cursor(name: string): Promise<{ readonly uidValidity: string; readonly lastUid: number } | null>;
  save(name: string, uidValidity: string, lastUid: number): Promise<void>;
}

/** accessibility/render/text.ts and html.ts fit as they are. */
export interface Render {
  text(blocks: readonly Block[]): string;
  html(blocks: readonly Block[], options: { language: Language; headingLevel: 2; choices: "list" }): SafeHtml;
}

type Values = Readonly<Record<string, string | number>>;

/** Texts are static; values carry codes, counts and ids, never what a citizen wrote or is called. A pino logger fits. */
export interface Log {
  info(values: Values, text: string): void;
  warn(values: Values, text: string): void;
  error(values: Values, text: string): void;
}

export interface Metrics {
  /** `name` is one of `MailCounter`; labels have few values. */
  count(name: MailCounter, labels?: Readonly<Record<string, string>>): void;
}

/**
 * received: every mail looked at. automatic{reason}: written by a program, never answered. noted{notice}: stored for people.
 * duplicate: seen before. failure: one try that failed. skipped: left to people after several. connection: IMAP lost.
 */
export type MailCounter =
  | "mail_received"
  | "mail_automatic"
  | "mail_noted"
  | "mail_duplicate"
  | "mail_failure"
  | "mail_skipped"
  | "mail_connection";

export interface MailConfig {
  /** `imap://user:password@host:port` (STARTTLS, see server-url.ts) or `imaps://…`. */
  readonly imapUrl: string;
  readonly smtpUrl: string;
  /** The address that citizens write to and that replies come from. */
  readonly address: string;
}

export interface MailPorts {
  readonly config: MailConfig;
  readonly assistant: Pick<Assistant, "receive">;
  /** Finds the conversation of a thread and stores mails that the dialog cannot read (notice.ts). */
  readonly store: ConversationStore;
  readonly mailboxes: Mailboxes;
  readonly render: Render;
  readonly texts: Texts;
  readonly check: ReplyCheck;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Called with the conversation after each stored mail, so that delivery and the desk look at once. */
  readonly onStored?: (conversation: string) => void;
}
