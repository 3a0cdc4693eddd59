import type { Conversation } from "../../dialog/model/conversation.ts";
import type { Block } from "../../dialog/model/reply.ts";
import type { Committed, ConversationStore, NewMessage, TurnRecord } from "../../dialog/store.ts";
import { insertCase } from "../queries/cases.ts";
import * as q from "../queries/conversations.ts";
import { insertDelivery } from "../queries/outbox.ts";
import { toConversation, toMessage } from "../rows.ts";
import type { SqliteDatabase } from "./database.ts";
import type { Writer } from "./group-commit.ts";

/** Ends a unit of work without a trace and says why; never leaves this folder. */
export class Abandoned extends Error {
  readonly kind: "duplicate" | "stale";
  constructor(kind: "duplicate" | "stale") {
    super(kind);
    this.kind = kind;
  }
}

export function createConversationStore(db: SqliteDatabase, writer: Writer): ConversationStore {
  return {
    async find(id) {
      const row = db.first(q.findConversation, { id });
      return row ? toConversation(row) : null;
    },
    async findByKey(channel, key) {
      const row = db.first(q.messageByKey, { channel, key });
      return row ? toMessage(row) : null;
    },
    async messages(conversation, after, limit) {
      return db.all(q.messagesAfter, { conversation, after, limit }).map(toMessage);
    },
    async findByThread(mailIds) {
      const rows = mailIds.map((mailId) => db.first(q.threadOf, { mailId })).filter((row) => row !== null);
      return rows.sort((a, b) => b.at - a.at)[0]?.conversation ?? null;
    },
    async commit(record): Promise<Committed> {
      try {
        return await writer.write(() => writeTurn(db, record));
      } catch (error) {
        if (error instanceof Abandoned) return { kind: error.kind };
        throw error;
      }
    },
  };
}

/** Writes one turn inside the caller's transaction; throws when nothing of it may be kept. */
export function writeTurn(db: SqliteDatabase, record: TurnRecord): Committed {
  const { conversation, at } = record;
  writeConversation(db, conversation);
  for (const message of record.messages) {
    if (writeMessage(db, conversation, message, at) === 0) throw new Abandoned("duplicate");
  }
  for (const delivery of record.deliveries) {
    db.run(insertDelivery, {
      id: delivery.id,
      message: delivery.message,
      conversation: conversation.id,
      channel: conversation.channel,
      address: JSON.stringify(delivery.address),
      nextAt: at,
      createdAt: at,
    });
  }
  for (const mailId of record.threads) db.run(q.insertThread, { mailId, conversation: conversation.id, at });
  if (record.openCase) db.run(insertCase, { ...record.openCase, conversation: conversation.id, openedAt: at });
  if (record.gap) db.run(q.insertGap, { ...record.gap, at });
  return { kind: "stored" };
}

function writeConversation(db: SqliteDatabase, c: Conversation): void {
  const common = {
    id: c.id,
    language: c.language,
    state: JSON.stringify(c.state),
    owner: c.owner,
    address: c.address === null ? null : JSON.stringify(c.address),
    lastAt: c.lastAt,
  };
  if (c.version === 0) {
    db.run(q.insertConversation, { ...common, channel: c.channel, version: 1, createdAt: c.createdAt });
    return;
  }
  if (db.run(q.updateConversation, { ...common, newVersion: c.version + 1, readVersion: c.version }) === 0) {
    throw new Abandoned("stale");
  }
}

/** Blocks of composed answers are the same objects for many citizens; their text is made once. */
const written = new WeakMap<Block, string>();

function blocksJson(blocks: readonly Block[]): string {
  const texts = blocks.map((block) => {
    const known = written.get(block) ?? JSON.stringify(block);
    written.set(block, known);
    return known;
  });
  return `[${texts.join(",")}]`;
}

function writeMessage(db: SqliteDatabase, conversation: Conversation, message: NewMessage, at: number): number {
  return db.run(q.insertMessage, {
    id: message.id,
    conversation: conversation.id,
    channel: conversation.channel,
    direction: message.direction,
    author: message.author,
    key: message.key,
    text: message.text,
    language: message.language,
    blocks: blocksJson(message.blocks),
    answers: message.answers,
    outcome: message.outcome,
    entries: JSON.stringify(message.entries),
    aspect: message.aspect,
    findings: JSON.stringify(message.findings),
    model: message.model,
    at,
  });
}
