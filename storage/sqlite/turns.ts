import type { Block } from "../../dialog/model/reply.ts";
import type { Committed, NewCase, NewGap, NewMessage, TurnRecord } from "../../dialog/store.ts";
import { insertCase } from "../queries/cases.ts";
import * as q from "../queries/conversations.ts";
import { insertDelivery } from "../queries/outbox.ts";
import { Abandoned } from "./abandoned.ts";
import type { SqliteDatabase } from "./database.ts";

/** A turn as rows: strings and numbers only, cheap to hand to another thread. */
export interface FlatTurn {
  readonly conversation: {
    readonly id: string;
    readonly channel: string;
    readonly language: string;
    readonly state: string;
    readonly version: number;
    readonly owner: string | null;
    readonly address: string | null;
    readonly createdAt: number;
    readonly lastAt: number;
  };
  readonly at: number;
  readonly messages: readonly FlatMessage[];
  readonly deliveries: readonly { readonly id: string; readonly message: string; readonly address: string }[];
  readonly threads: readonly string[];
  readonly openCase: NewCase | null;
  readonly gap: NewGap | null;
}

type FlatMessage = Omit<NewMessage, "blocks" | "entries" | "findings"> & {
  readonly blocks: string;
  readonly entries: string;
  readonly findings: string;
};

export function flatten({ conversation, messages, deliveries, ...rest }: TurnRecord): FlatTurn {
  const { state, address, ...row } = conversation;
  return {
    ...rest,
    conversation: { ...row, state: JSON.stringify(state), address: address === null ? null : JSON.stringify(address) },
    messages: messages.map((message) => ({
      ...message,
      blocks: blocksJson(message.blocks),
      entries: JSON.stringify(message.entries),
      findings: JSON.stringify(message.findings),
    })),
    deliveries: deliveries.map((delivery) => ({ ...delivery, address: JSON.stringify(delivery.address) })),
  };
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

/** Writes one turn inside the caller's transaction; throws when nothing of it may be kept. */
export function writeFlat(db: SqliteDatabase, turn: FlatTurn): Committed {
  const { conversation, at } = turn;
  writeConversation(db, conversation);
  for (const message of turn.messages) {
    const row = { ...message, conversation: conversation.id, channel: conversation.channel, at };
    if (db.run(q.insertMessage, row) === 0) throw new Abandoned("duplicate");
  }
  for (const delivery of turn.deliveries) {
    const row = { ...delivery, conversation: conversation.id, channel: conversation.channel };
    db.run(insertDelivery, { ...row, nextAt: at, createdAt: at });
  }
  for (const mailId of turn.threads) db.run(q.insertThread, { mailId, conversation: conversation.id, at });
  if (turn.openCase) db.run(insertCase, { ...turn.openCase, conversation: conversation.id, openedAt: at });
  if (turn.gap) db.run(q.insertGap, { ...turn.gap, at });
  return { kind: "stored" };
}

function writeConversation(db: SqliteDatabase, c: FlatTurn["conversation"]): void {
  if (c.version === 0) {
    db.run(q.insertConversation, { ...c, version: 1 });
    return;
  }
  const { id, language, state, owner, address, lastAt } = c;
  const changed = db.run(q.updateConversation, {
    id,
    language,
    state,
    owner,
    address,
    lastAt,
    newVersion: c.version + 1,
    readVersion: c.version,
  });
  if (changed === 0) throw new Abandoned("stale");
}
