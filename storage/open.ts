import type { ConversationStore, OutboxStore } from "../dialog/store.ts";
import type { DeskStore, MailboxStore, StaffStore } from "./ports.ts";
import { mailboxCursor, saveMailboxCursor } from "./queries/mailboxes.ts";
import { commitHere, commitInThread } from "./sqlite/commit.ts";
import { createConversationStore } from "./sqlite/conversations.ts";
import { openSqlite, type SqliteDatabase } from "./sqlite/database.ts";
import { createDeskStore } from "./sqlite/desk.ts";
import { createWriter, type Writer } from "./sqlite/group-commit.ts";
import { createOutboxStore } from "./sqlite/outbox.ts";
import { createStaffStore } from "./sqlite/staff.ts";

export interface Storage {
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  readonly desk: DeskStore;
  readonly staff: StaffStore;
  readonly mailboxes: MailboxStore;
  /** True when the database can be written: what /readyz asks. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the storage that DATABASE_URL names: `sqlite:` and a path, or `sqlite::memory:`. */
export async function openStorage(url: string): Promise<Storage> {
  const path = url.slice("sqlite:".length);
  const db = await openSqlite(path);
  const writer = createWriter(db);
  const turns = path === ":memory:" ? commitHere(db, writer) : await commitInThread(path);
  const conversations = createConversationStore(db, turns.commit);
  return {
    conversations,
    outbox: createOutboxStore(db, writer),
    desk: createDeskStore(db, writer, conversations),
    staff: createStaffStore(db, writer),
    mailboxes: createMailboxStore(db, writer),
    healthy: () => writer.write(() => true).catch(() => false),
    close: async () => {
      await turns.close();
      await writer.write(() => undefined); // whatever was queued before is on the disk now
      db.close();
    },
  };
}

function createMailboxStore(db: SqliteDatabase, writer: Writer): MailboxStore {
  return {
    cursor: async (name) => {
      const row = db.first(mailboxCursor, { name });
      return row ? { uidValidity: row.uid_validity, lastUid: row.last_uid } : null;
    },
    save: async (name, uidValidity, lastUid) => {
      await writer.write(() => db.run(saveMailboxCursor, { name, uidValidity, lastUid }));
    },
  };
}
