import type { Kysely } from "kysely";
import { prepare } from "../prepared.ts";
import type { Schema } from "../schema.ts";

/** Does nothing when the conversation has an open case already (index cases_open). */
export const insertCase = prepare((db, p: { id: string; conversation: string; reason: string; openedAt: number }) =>
  db
    .insertInto("cases")
    .values({
      id: p.id,
      conversation: p.conversation,
      reason: p.reason,
      state: "open",
      staff: null,
      opened_at: p.openedAt,
      claimed_at: null,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

export const caseById = prepare((db, p: { id: string }) => db.selectFrom("cases").selectAll().where("id", "=", p.id));

const joined = (db: Kysely<Schema>) =>
  db
    .selectFrom("cases as k")
    .innerJoin("conversations as c", "c.id", "k.conversation")
    .leftJoin("staff as s", "s.id", "k.staff")
    .select([
      "k.id",
      "k.conversation",
      "k.reason",
      "k.state",
      "k.staff",
      "s.name as staff_name",
      "k.opened_at",
      "k.claimed_at",
      "c.channel",
      "c.language",
      "c.last_at",
    ]);

/** The queue: what waits longest comes first, cases in work after it ("open" sorts after "claimed"). */
export const openCases = prepare((db, p: { limit: number }) =>
  joined(db).where("k.state", "!=", "closed").orderBy("k.state", "desc").orderBy("k.opened_at").limit(p.limit),
);

export const caseWithConversation = prepare((db, p: { id: string }) => joined(db).where("k.id", "=", p.id));

/** Two staff members cannot both get a row: the second finds the state changed. */
export const claimCase = prepare((db, p: { id: string; staff: string; at: number }) =>
  db
    .updateTable("cases")
    .set({ state: "claimed", staff: p.staff, claimed_at: p.at })
    .where("id", "=", p.id)
    .where("state", "=", "open"),
);

export const releaseCase = prepare((db, p: { id: string; staff: string }) =>
  db
    .updateTable("cases")
    .set({ state: "open", staff: null, claimed_at: null })
    .where("id", "=", p.id)
    .where("staff", "=", p.staff)
    .where("state", "=", "claimed"),
);

export const closeCase = prepare((db, p: { id: string; staff: string; at: number }) =>
  db
    .updateTable("cases")
    .set({ state: "closed", closed_at: p.at })
    .where("id", "=", p.id)
    .where("staff", "=", p.staff)
    .where("state", "=", "claimed"),
);

export const setOwner = prepare((db, p: { conversation: string; owner: string | null }) =>
  db
    .updateTable("conversations")
    .set((eb) => ({ owner: p.owner, version: eb("version", "+", 1) }))
    .where("id", "=", p.conversation),
);
