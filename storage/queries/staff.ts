import { prepare } from "../prepared.ts";

export const insertStaff = prepare(
  (db, p: { id: string; login: string; name: string; role: string; passwordHash: string; createdAt: number }) =>
    db
      .insertInto("staff")
      .values({
        id: p.id,
        login: p.login,
        name: p.name,
        role: p.role,
        password_hash: p.passwordHash,
        created_at: p.createdAt,
        disabled_at: null,
      })
      .onConflict((conflict) => conflict.column("login").doNothing()),
);

export const staffByLogin = prepare((db, p: { login: string }) =>
  db.selectFrom("staff").selectAll().where("login", "=", p.login).where("disabled_at", "is", null),
);

export const anyStaff = prepare((db) => db.selectFrom("staff").select("id").limit(1));

export const setPassword = prepare((db, p: { id: string; passwordHash: string }) =>
  db.updateTable("staff").set({ password_hash: p.passwordHash }).where("id", "=", p.id),
);

export const insertSession = prepare(
  (db, p: { tokenHash: string; staff: string; csrf: string; createdAt: number; expiresAt: number }) =>
    db
      .insertInto("staff_sessions")
      .values({ token_hash: p.tokenHash, staff: p.staff, csrf: p.csrf, created_at: p.createdAt, expires_at: p.expiresAt }),
);

export const sessionByToken = prepare((db, p: { tokenHash: string; now: number }) =>
  db
    .selectFrom("staff_sessions as t")
    .innerJoin("staff as s", "s.id", "t.staff")
    .select(["s.id", "s.login", "s.name", "s.role", "t.csrf", "t.expires_at"])
    .where("t.token_hash", "=", p.tokenHash)
    .where("t.expires_at", ">", p.now)
    .where("s.disabled_at", "is", null),
);

export const deleteSession = prepare((db, p: { tokenHash: string }) =>
  db.deleteFrom("staff_sessions").where("token_hash", "=", p.tokenHash),
);

export const deleteExpiredSessions = prepare((db, p: { now: number }) =>
  db.deleteFrom("staff_sessions").where("expires_at", "<=", p.now),
);

export const insertAudit = prepare((db, p: { staff: string; action: string; subject: string; at: number }) =>
  db.insertInto("audit").values({ staff: p.staff, action: p.action, subject: p.subject, at: p.at }),
);
