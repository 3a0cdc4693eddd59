import { parentPort, workerData } from "node:worker_threads";
import type { Committed } from "../../dialog/store.ts";
import { Abandoned } from "./abandoned.ts";
import { openSqlite } from "./database.ts";
import { createWriter } from "./group-commit.ts";
import { type FlatTurn, writeFlat } from "./turns.ts";

/** What comes back for each turn, in the order of the batch. */
export type Answer = Committed | { readonly kind: "error"; readonly message: string };

/**
 * The writing half of the storage: waiting for the disk here keeps nobody waiting there. Every message of the port is
 * a batch; it is answered by one message when all of it is on the disk.
 */
const db = await openSqlite(String(workerData), { migrate: false });
const writer = createWriter(db);

async function write(turn: FlatTurn): Promise<Answer> {
  try {
    return await writer.write(() => writeFlat(db, turn));
  } catch (error) {
    if (error instanceof Abandoned) return { kind: error.kind };
    return { kind: "error", message: error instanceof Error ? error.message : "unknown" };
  }
}

parentPort?.on("message", async (batch: readonly FlatTurn[] | "close") => {
  if (batch === "close") {
    db.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(await Promise.all(batch.map(write)));
});
