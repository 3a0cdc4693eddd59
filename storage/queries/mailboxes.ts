import { prepare } from "../prepared.ts";

export const mailboxCursor = prepare((db, p: { name: string }) =>
  db.selectFrom("mailboxes").selectAll().where("name", "=", p.name),
);

export const saveMailboxCursor = prepare((db, p: { name: string; uidValidity: string; lastUid: number }) =>
  db
    .insertInto("mailboxes")
    .values({ name: p.name, uid_validity: p.uidValidity, last_uid: p.lastUid })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ uid_validity: p.uidValidity, last_uid: p.lastUid })),
);
