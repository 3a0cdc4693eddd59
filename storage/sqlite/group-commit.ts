import type { SqliteDatabase } from "./database.ts";

/**
 * Runs many small units of work in one transaction and resolves each only after the commit.
 *
 * A commit with synchronous=FULL waits for the disk. One message a commit would make the disk's latency the limit of
 * the whole program; all messages that arrived in the same turn of the event loop share one instead. Each unit has a
 * savepoint of its own: when it throws, only its own changes are undone.
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

export function createWriter(db: Pick<SqliteDatabase, "exec">): Writer {
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

function runBatch(db: Pick<SqliteDatabase, "exec">, batch: readonly Waiting[]): void {
  const settle: (() => void)[] = [];
  try {
    db.exec("begin immediate");
  } catch (error) {
    for (const waiting of batch) waiting.reject(error);
    return;
  }
  for (const waiting of batch) settle.push(runUnit(db, waiting));
  try {
    db.exec("commit");
  } catch (error) {
    db.exec("rollback");
    for (const waiting of batch) waiting.reject(error);
    return;
  }
  for (const done of settle) done();
}

function runUnit(db: Pick<SqliteDatabase, "exec">, { unit, resolve, reject }: Waiting): () => void {
  db.exec("savepoint unit");
  try {
    const value = unit();
    db.exec("release unit");
    return () => resolve(value);
  } catch (error) {
    db.exec("rollback to unit; release unit");
    return () => reject(error);
  }
}
