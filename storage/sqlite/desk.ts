import type { Channel } from "../../dialog/model/conversation.ts";
import type { Language } from "../../dialog/model/language.ts";
import type { CaseReason, ConversationStore } from "../../dialog/store.ts";
import type { CaseChange, CaseRow, DeskStore } from "../ports.ts";
import * as q from "../queries/cases.ts";
import { insertAudit } from "../queries/staff.ts";
import { Abandoned } from "./abandoned.ts";
import type { SqliteDatabase } from "./database.ts";
import type { Writer } from "./group-commit.ts";
import { flatten, writeFlat } from "./turns.ts";

export function createDeskStore(db: SqliteDatabase, writer: Writer, conversations: ConversationStore): DeskStore {
  const audit = (staff: string, action: string, subject: string, at: number) =>
    db.run(insertAudit, { staff, action, subject, at });

  /** Runs a change that depends on who holds the case; says why when it did not happen. */
  const change = (caseId: string, staff: string, action: string, at: number, apply: (conversation: string) => boolean) =>
    writer
      .write((): CaseChange => {
        const found = db.first(q.caseById, { id: caseId });
        if (!found) return "unknown";
        if (apply(found.conversation)) {
          audit(staff, action, caseId, at);
          return "done";
        }
        return found.staff === staff ? "unknown" : found.staff === null ? "notYours" : "taken";
      })
      .catch((error: unknown): CaseChange => {
        if (error instanceof Abandoned) return "stale";
        throw error;
      });

  return {
    queue: async (limit) => db.all(q.openCases, { limit }).map(toCase),
    find: async (id) => {
      const row = db.first(q.caseWithConversation, { id });
      return row ? toCase(row) : null;
    },
    claim: (id, staff, at) =>
      change(id, staff, "case.claim", at, (conversation) => {
        if (db.run(q.claimCase, { id, staff, at }) === 0) return false;
        db.run(q.setOwner, { conversation, owner: staff });
        return true;
      }),
    release: (id, staff, at) =>
      change(id, staff, "case.release", at, (conversation) => {
        if (db.run(q.releaseCase, { id, staff }) === 0) return false;
        db.run(q.setOwner, { conversation, owner: null });
        return true;
      }),
    close: (id, staff, at, farewell) =>
      change(id, staff, "case.close", at, () => {
        if (db.run(q.closeCase, { id, staff, at }) === 0) return false;
        writeFlat(db, flatten(farewell));
        return true;
      }),
    commit: (record) => conversations.commit(record),
    conversation: (id) => conversations.find(id),
  };
}

interface JoinedCase {
  readonly id: string;
  readonly conversation: string;
  readonly reason: string;
  readonly state: string;
  readonly staff: string | null;
  readonly staff_name: string | null;
  readonly opened_at: number;
  readonly claimed_at: number | null;
  readonly channel: string;
  readonly language: string;
  readonly last_at: number;
}

const toCase = (row: JoinedCase): CaseRow => ({
  id: row.id,
  conversation: row.conversation,
  reason: row.reason as CaseReason,
  state: row.state as CaseRow["state"],
  staff: row.staff,
  staffName: row.staff_name,
  openedAt: row.opened_at,
  claimedAt: row.claimed_at,
  channel: row.channel as Channel,
  language: row.language as Language,
  lastAt: row.last_at,
});
