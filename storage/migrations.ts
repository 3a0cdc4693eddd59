import { type Kysely, type Migration, sql } from "kysely";
import type { Schema } from "./schema.ts";

export type Engine = "sqlite" | "postgres";

/** All migrations in order. A landed migration is never edited: a change is a new one. */
export const migrations = (engine: Engine): Record<string, Migration> => ({
  "0001-first": { up: (db) => first(db as Kysely<Schema>, engine) },
});

async function first(db: Kysely<Schema>, engine: Engine): Promise<void> {
  const time = engine === "sqlite" ? "integer" : "bigint";
  const serial = engine === "sqlite" ? sql`integer primary key autoincrement` : sql`bigserial primary key`;
  await db.schema
    .createTable("conversations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("state_json", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("owner", "text")
    .addColumn("address_json", "text")
    .addColumn("created_at", time, (c) => c.notNull())
    .addColumn("last_at", time, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("messages")
    .addColumn("seq", serial)
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("conversation", "text", (c) => c.notNull().references("conversations.id").onDelete("cascade"))
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("direction", "text", (c) => c.notNull())
    .addColumn("author", "text", (c) => c.notNull())
    .addColumn("key", "text")
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("blocks_json", "text", (c) => c.notNull())
    .addColumn("answers", "text")
    .addColumn("outcome", "text")
    .addColumn("entries_json", "text", (c) => c.notNull())
    .addColumn("aspect", "text")
    .addColumn("findings_json", "text", (c) => c.notNull())
    .addColumn("model", "text")
    .addColumn("at", time, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("messages_key").on("messages").columns(["channel", "key"]).unique().execute();
  await db.schema.createIndex("messages_conversation").on("messages").columns(["conversation", "seq"]).execute();
  await db.schema
    .createTable("threads")
    .addColumn("mail_id", "text", (c) => c.primaryKey())
    .addColumn("conversation", "text", (c) => c.notNull().references("conversations.id").onDelete("cascade"))
    .addColumn("at", time, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("message", "text", (c) => c.notNull().references("messages.id").onDelete("cascade"))
    .addColumn("conversation", "text", (c) => c.notNull())
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("address_json", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("next_at", time, (c) => c.notNull())
    .addColumn("error", "text")
    .addColumn("created_at", time, (c) => c.notNull())
    .addColumn("done_at", time)
    .execute();
  await db.schema.createIndex("outbox_due").on("outbox").columns(["state", "next_at"]).execute();
  await cases(db, time);
  await staff(db, time);
  await records(db, time, serial);
}

async function cases(db: Kysely<Schema>, time: "integer" | "bigint"): Promise<void> {
  await db.schema
    .createTable("cases")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("conversation", "text", (c) => c.notNull().references("conversations.id").onDelete("cascade"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("staff", "text")
    .addColumn("opened_at", time, (c) => c.notNull())
    .addColumn("claimed_at", time)
    .addColumn("closed_at", time)
    .execute();
  // One open case a conversation: a second wish for a person joins the first (both engines have partial indexes).
  await sql`create unique index cases_open on cases (conversation) where state <> 'closed'`.execute(db);
  await db.schema.createIndex("cases_queue").on("cases").columns(["state", "opened_at"]).execute();
}

async function staff(db: Kysely<Schema>, time: "integer" | "bigint"): Promise<void> {
  await db.schema
    .createTable("staff")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("login", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("password_hash", "text", (c) => c.notNull())
    .addColumn("created_at", time, (c) => c.notNull())
    .addColumn("disabled_at", time)
    .execute();
  await db.schema
    .createTable("staff_sessions")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("staff", "text", (c) => c.notNull().references("staff.id").onDelete("cascade"))
    .addColumn("csrf", "text", (c) => c.notNull())
    .addColumn("created_at", time, (c) => c.notNull())
    .addColumn("expires_at", time, (c) => c.notNull())
    .execute();
}

async function records(db: Kysely<Schema>, time: "integer" | "bigint", serial: ReturnType<typeof sql>): Promise<void> {
  await db.schema
    .createTable("gaps")
    .addColumn("id", serial)
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("at", time, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("mailboxes")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("uid_validity", "text", (c) => c.notNull())
    .addColumn("last_uid", time, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("audit")
    .addColumn("id", serial)
    .addColumn("staff", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("at", time, (c) => c.notNull())
    .execute();
}
