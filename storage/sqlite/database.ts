import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { Kysely, Migrator, SqliteDialect } from "kysely";
import { migrations } from "../migrations.ts";
import { bind, type Prepared, type SqlValue } from "../prepared.ts";
import type { Schema } from "../schema.ts";

/** One open SQLite file with its compiled statements. All calls are synchronous; only the writer (group-commit.ts) writes. */
export interface SqliteDatabase {
  all<P extends Record<string, SqlValue>, R>(query: Prepared<P, R>, values: P): R[];
  first<P extends Record<string, SqlValue>, R>(query: Prepared<P, R>, values: P): R | null;
  /** Number of rows changed. */
  run<P extends Record<string, SqlValue>>(query: Prepared<P, unknown>, values: P): number;
  exec(sql: string): void;
  /** A statement without values that is run over and over. */
  step(sql: string): void;
  close(): void;
}

/**
 * Opens (and creates) the database and brings its schema up to date.
 *
 * WAL with synchronous=FULL: a commit is on the disk before it returns, so what was acknowledged survives a power cut
 * (https://www.sqlite.org/pragma.html#pragma_synchronous). FULL is what makes "nothing is lost" true; NORMAL would not.
 *
 * @param path - a file, or `:memory:`
 */
export async function openSqlite(
  path: string,
  options: { readonly migrate: boolean } = { migrate: true },
): Promise<SqliteDatabase> {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: 5_000 });
  db.exec(
    "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = fast; pragma wal_autocheckpoint = 8000; pragma cache_size = -16000",
  );
  if (options.migrate) await migrate(db);
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    all: <P extends Record<string, SqlValue>, R>(query: Prepared<P, R>, values: P) =>
      statement(query.sql).all(...bind(query, values)) as R[],
    first: <P extends Record<string, SqlValue>, R>(query: Prepared<P, R>, values: P) =>
      (statement(query.sql).get(...bind(query, values)) as R | undefined) ?? null,
    run: (query, values) => Number(statement(query.sql).run(...bind(query, values)).changes),
    exec: (sql) => db.exec(sql),
    step: (sql) => void statement(sql).run(),
    close: () => db.close(),
  };
}

async function migrate(db: DatabaseSync): Promise<void> {
  const dialect = new SqliteDialect({
    database: {
      prepare: (sql) => {
        const made = db.prepare(sql);
        const values = (parameters: readonly unknown[]) => parameters as SqlValue[];
        return {
          reader: made.columns().length > 0,
          all: (parameters) => made.all(...values(parameters)),
          run: (parameters) => made.run(...values(parameters)),
          iterate: (parameters) => made.iterate(...values(parameters)) as IterableIterator<unknown>,
        };
      },
      close: () => undefined, // the connection outlives its migrator
    },
  });
  const migrator = new Migrator({
    db: new Kysely<Schema>({ dialect }),
    provider: { getMigrations: async () => migrations("sqlite") },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
