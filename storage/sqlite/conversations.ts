import type { Committed, ConversationStore, TurnRecord } from "../../dialog/store.ts";
import * as q from "../queries/conversations.ts";
import { toConversation, toMessage } from "../rows.ts";
import type { SqliteDatabase } from "./database.ts";

/** Writes one turn; resolves when it is on the disk. */
export type CommitTurn = (record: TurnRecord) => Promise<Committed>;

/** Reads come from the connection of this thread; in WAL mode it sees everything that was committed (sqlite.org/wal.html). */
export function createConversationStore(db: SqliteDatabase, commit: CommitTurn): ConversationStore {
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
    commit,
  };
}
