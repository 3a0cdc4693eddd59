import type { Address, Author, Channel, Conversation, ConversationId, Finding, StoredMessage } from "./model/conversation.ts";
import type { Language } from "./model/language.ts";
import type { Aspect, Outcome } from "./model/outcome.ts";
import type { Block, EntryReference } from "./model/reply.ts";

/** A message about to be stored. `key` is the channel's own id: the same key is stored once per channel, ever. */
export interface NewMessage {
  readonly id: string;
  readonly direction: "in" | "out";
  readonly author: Author;
  readonly key: string | null;
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly answers: string | null;
  readonly outcome: Outcome | null;
  readonly entries: readonly EntryReference[];
  readonly aspect: Aspect | null;
  readonly findings: readonly Finding[];
  readonly model: string | null;
}

export type CaseReason = "wish" | "notUnderstood" | "emergency" | "complaint" | "unanswered" | "delivery" | "place";

export interface NewCase {
  readonly id: string;
  readonly reason: CaseReason;
}

/** Everything that one processed message changes: stored as a whole or not at all (DESIGN §5). */
export interface TurnRecord {
  /** The conversation as it shall be. `version` is the one that was read; 0 for a new conversation. */
  readonly conversation: Conversation;
  readonly at: number;
  readonly messages: readonly NewMessage[];
  /** Ids among `messages` that must be sent out by the channel, with what it needs to do so. */
  readonly deliveries: readonly NewDelivery[];
  /** Message-IDs by which later mails of this thread find the conversation; empty on other channels. */
  readonly threads: readonly string[];
  readonly openCase: NewCase | null;
  readonly gap: NewGap | null;
}

export interface NewDelivery {
  readonly id: string;
  readonly message: string;
  readonly address: Address;
}

/** A question that found no answer, personal data already masked. */
export interface NewGap {
  readonly text: string;
  readonly language: Language;
  readonly outcome: Outcome;
}

/** `stale`: somebody else changed the conversation meanwhile; `duplicate`: the key is stored already, nothing was changed. */
export type Committed = { readonly kind: "stored" } | { readonly kind: "duplicate" } | { readonly kind: "stale" };

export interface ConversationStore {
  find(id: ConversationId): Promise<Conversation | null>;
  /** The stored inbound message with this key, whatever conversation it belongs to. */
  findByKey(channel: Channel, key: string): Promise<StoredMessage | null>;
  /** Messages after `afterSeq`, in order, at most `limit`. */
  messages(id: ConversationId, afterSeq: number, limit: number): Promise<readonly StoredMessage[]>;
  /** The conversation that holds a mail with one of these Message-IDs (RFC 5322 §3.6.4), newest first. */
  findByThread(messageIds: readonly string[]): Promise<ConversationId | null>;
  commit(record: TurnRecord): Promise<Committed>;
}

/** One reply on its way to a citizen. */
export interface Delivery {
  readonly id: string;
  readonly channel: Channel;
  readonly conversation: ConversationId;
  readonly message: StoredMessage;
  readonly address: Address;
  readonly attempts: number;
}

export interface OutboxStore {
  /** Deliveries that are due, oldest first, at most one for each conversation so that order is kept. */
  due(now: number, limit: number): Promise<readonly Delivery[]>;
  /** From here on a crash leaves it unknown whether the citizen got the message; see `uncertain`. */
  sending(id: string): Promise<void>;
  sent(id: string, at: number): Promise<void>;
  retry(id: string, nextAt: number, error: string): Promise<void>;
  failed(id: string, at: number, error: string): Promise<void>;
  /** After a start: deliveries that an earlier run left in `sending`. They are not sent again by themselves. */
  uncertain(): Promise<readonly Delivery[]>;
}
