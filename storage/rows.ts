import type { Selectable } from "kysely";
import type { Address, Author, Channel, Conversation, Finding, StoredMessage } from "../dialog/model/conversation.ts";
import type { Language } from "../dialog/model/language.ts";
import type { Aspect, Outcome } from "../dialog/model/outcome.ts";
import type { Block, EntryReference } from "../dialog/model/reply.ts";
import type { DialogState } from "../dialog/model/state.ts";
import type { Schema } from "./schema.ts";

/** What we wrote ourselves is trusted to have the shape we wrote; the schema's version guards the rest. */
const json = <T>(text: string): T => JSON.parse(text) as T;

export const toConversation = (row: Selectable<Schema["conversations"]>): Conversation => ({
  id: row.id,
  channel: row.channel as Channel,
  language: row.language as Language,
  state: json<DialogState>(row.state_json),
  version: row.version,
  owner: row.owner,
  address: row.address_json === null ? null : json<Address>(row.address_json),
  createdAt: row.created_at,
  lastAt: row.last_at,
});

export const toMessage = (row: Selectable<Schema["messages"]>): StoredMessage => ({
  seq: row.seq,
  id: row.id,
  conversation: row.conversation,
  direction: row.direction as "in" | "out",
  author: row.author as Author,
  text: row.text,
  language: row.language as Language,
  blocks: json<Block[]>(row.blocks_json),
  answers: row.answers,
  outcome: row.outcome as Outcome | null,
  entries: json<EntryReference[]>(row.entries_json),
  aspect: row.aspect as Aspect | null,
  findings: json<Finding[]>(row.findings_json),
  model: row.model,
  at: row.at,
});
