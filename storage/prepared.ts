import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Schema } from "./schema.ts";

export type SqlValue = string | number | null;

/**
 * A query written once with kysely, compiled once at start, run many times. Building a query costs kysely more
 * than SQLite needs to run it, so nothing is built while a citizen waits.
 */
export interface Prepared<P, R> {
  readonly sql: string;
  /** In the order of the placeholders: the name of a parameter, or a constant of the query. */
  readonly slots: readonly ({ readonly name: keyof P } | { readonly value: SqlValue })[];
  /** Never set: carries the row type. */
  readonly row?: R;
}

class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Build<P, R> = (db: Kysely<Schema>, parameters: P) => Compilable<R>;

const compiler = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Compiles a query for SQLite. The parameters handed to `build` are stand-ins that end up as placeholders. */
export function prepare<P extends Record<string, SqlValue>, R = unknown>(build: Build<P, R>): Prepared<P, R> {
  const parameters = new Proxy({}, { get: (_target, name) => new Slot(String(name)) }) as P;
  const { sql, parameters: found } = build(compiler, parameters).compile();
  return {
    sql,
    slots: found.map((value) => (value instanceof Slot ? { name: value.name } : { value: value as SqlValue })),
  };
}

/** The values in placeholder order. */
export function bind<P extends Record<string, SqlValue>>(query: Prepared<P, unknown>, values: P): SqlValue[] {
  return query.slots.map((slot) => ("name" in slot ? (values[slot.name] ?? null) : slot.value));
}
