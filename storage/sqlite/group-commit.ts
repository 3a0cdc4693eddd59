import { fail, ok, type Result } from "../../dialog/result.ts";
import type { SqliteDatabase } from "./database.ts";

/**
 * Runs many small units of work in one transaction and resolves each only after the commit.
 *
 * A commit with synchronous=FULL waits for the disk. One message a commit would make the disk's latency the limit of
 * the whole program; all messages that arrived in the same turn of the event loop share one instead. A unit that throws
 * undoes only its own changes. It may run twice, so it does nothing but read and write the database.
 */
export interface Writer {
  write<T>(unit: () => T): Promise<T>;
}

interface Waiting {
  readonly unit: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Bounds how long one batch keeps the event loop: 128 units of about 60 µs are under 10 ms. */
const MAX_BATCH = 128;

export function createWriter(db: Steps): Writer {
  let queue: Waiting[] = [];
  let scheduled = false;

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  };
  const flush = () => {
    scheduled = false;
    const batch = queue.slice(0, MAX_BATCH);
    queue = queue.slice(MAX_BATCH);
    runBatch(db, batch);
    if (queue.length > 0) schedule();
  };
  return {
    write: <T>(unit: () => T) =>
      new Promise<T>((resolve, reject) => {
        queue.push({ unit, resolve: resolve as (value: unknown) => void, reject });
        schedule();
      }),
  };
}

type Steps = Pick<SqliteDatabase, "step">;

/**
 * All units in one transaction. When one throws (a repeated message, a stale version: rare) everything is undone and each
 * unit gets a transaction of its own. Savepoints would do the same, but cost every message more than all its writes.
 */
function runBatch(db: Steps, batch: readonly Waiting[]): void {
  const outcome = transact(db, () => batch.map(({ unit }) => unit()));
  if (outcome.ok) {
    for (const [index, { resolve }] of batch.entries()) resolve(outcome.value[index]);
  } else if (batch.length === 1) batch[0]?.reject(outcome.error);
  else for (const waiting of batch) runBatch(db, [waiting]);
}

function transact<T>(db: Steps, work: () => T): Result<T, unknown> {
  try {
    db.step("begin immediate");
  } catch (error) {
    return fail(error);
  }
  try {
    const value = work();
    db.step("commit");
    return ok(value);
  } catch (error) {
    db.step("rollback");
    return fail(error);
  }
}
