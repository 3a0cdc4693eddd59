import { prepare } from "../prepared.ts";

export const insertDelivery = prepare(
  (
    db,
    p: { id: string; message: string; conversation: string; channel: string; address: string; nextAt: number; createdAt: number },
  ) =>
    db.insertInto("outbox").values({
      id: p.id,
      message: p.message,
      conversation: p.conversation,
      channel: p.channel,
      address_json: p.address,
      state: "due",
      attempts: 0,
      next_at: p.nextAt,
      error: null,
      created_at: p.createdAt,
      done_at: null,
    }),
);

/** The oldest unfinished delivery of each conversation, if due: a later reply never overtakes an earlier one. */
export const dueDeliveries = prepare((db, p: { now: number; limit: number }) =>
  db
    .selectFrom("outbox as o")
    .selectAll()
    .where("o.state", "=", "due")
    .where("o.next_at", "<=", p.now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("outbox as earlier")
            .select("earlier.id")
            .whereRef("earlier.conversation", "=", "o.conversation")
            .where("earlier.state", "in", ["due", "sending"])
            .whereRef("earlier.id", "<", "o.id"), // ids are in order of time, and no two are the same
        ),
      ),
    )
    .orderBy("o.id")
    .limit(p.limit),
);

export const deliveriesInState = prepare((db, p: { state: string; limit: number }) =>
  db.selectFrom("outbox").selectAll().where("state", "=", p.state).orderBy("created_at").limit(p.limit),
);

export const markSending = prepare((db, p: { id: string }) =>
  db.updateTable("outbox").set({ state: "sending" }).where("id", "=", p.id),
);

export const finishDelivery = prepare((db, p: { id: string; state: string; error: string | null; doneAt: number }) =>
  db.updateTable("outbox").set({ state: p.state, error: p.error, done_at: p.doneAt }).where("id", "=", p.id),
);

export const retryDelivery = prepare((db, p: { id: string; nextAt: number; error: string }) =>
  db
    .updateTable("outbox")
    .set((eb) => ({ state: "due", next_at: p.nextAt, error: p.error, attempts: eb("attempts", "+", 1) }))
    .where("id", "=", p.id),
);
