import type { StaffMember, StaffStore } from "../ports.ts";
import * as q from "../queries/staff.ts";
import type { SqliteDatabase } from "./database.ts";
import type { Writer } from "./group-commit.ts";

export function createStaffStore(db: SqliteDatabase, writer: Writer): StaffStore {
  return {
    isEmpty: async () => db.first(q.anyStaff, {}) === null,
    add: (member, passwordHash, at) =>
      writer.write(() => db.run(q.insertStaff, { ...member, passwordHash, createdAt: at }) === 1),
    setPassword: async (id, passwordHash) => {
      await writer.write(() => db.run(q.setPassword, { id, passwordHash }));
    },
    byLogin: async (login) => {
      const row = db.first(q.staffByLogin, { login });
      return row ? { member: toMember(row), passwordHash: row.password_hash } : null;
    },
    openSession: async (session) => {
      await writer.write(() => {
        db.run(q.deleteExpiredSessions, { now: session.createdAt });
        db.run(q.insertSession, session);
      });
    },
    session: async (tokenHash, now) => {
      const row = db.first(q.sessionByToken, { tokenHash, now });
      return row ? { staff: toMember(row), csrf: row.csrf } : null;
    },
    closeSession: async (tokenHash) => {
      await writer.write(() => db.run(q.deleteSession, { tokenHash }));
    },
    record: async (staff, action, subject, at) => {
      await writer.write(() => db.run(q.insertAudit, { staff, action, subject, at }));
    },
  };
}

const toMember = (row: { id: string; login: string; name: string; role: string }): StaffMember => ({
  id: row.id,
  login: row.login,
  name: row.name,
  role: row.role as StaffMember["role"],
});
