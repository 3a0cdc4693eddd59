import { Worker } from "node:worker_threads";
import type { Committed } from "../../dialog/store.ts";
import { Abandoned } from "./abandoned.ts";
import type { CommitTurn } from "./conversations.ts";
import type { SqliteDatabase } from "./database.ts";
import type { Writer } from "./group-commit.ts";
import type { Answer } from "./thread.ts";
import { type FlatTurn, flatten, writeFlat } from "./turns.ts";

export interface Committer {
  readonly commit: CommitTurn;
  close(): Promise<void>;
}

/** Commits in this thread: for databases in memory, which no other thread can see. */
export function commitHere(db: SqliteDatabase, writer: Writer): Committer {
  return {
    commit: async (record): Promise<Committed> => {
      const turn = flatten(record);
      try {
        return await writer.write(() => writeFlat(db, turn));
      } catch (error) {
        if (error instanceof Abandoned) return { kind: error.kind };
        throw error;
      }
    },
    close: async () => undefined,
  };
}

interface Waiting {
  readonly turn: FlatTurn;
  readonly resolve: (committed: Committed) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Commits in a thread of its own. What arrives in one turn of the event loop goes over as one batch, and batches do not
 * wait for each other: while one waits for the disk the next is on its way.
 */
export async function commitInThread(path: string): Promise<Committer> {
  const worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: path });
  const flying: (readonly Waiting[])[] = [];
  let gathered: Waiting[] = [];

  const send = () => {
    const batch = gathered;
    gathered = [];
    flying.push(batch);
    worker.postMessage(batch.map(({ turn }) => turn));
  };
  const giveUp = (error: Error) => {
    for (const { reject } of [...flying.splice(0).flat(), ...gathered.splice(0)]) reject(error);
  };
  worker.on("message", (answers: readonly Answer[]) => {
    const batch = flying.shift() ?? [];
    for (const [index, { resolve, reject }] of batch.entries()) {
      const answer = answers[index];
      if (!answer || answer.kind === "error") reject(new Error(answer?.message ?? "the writer gave no answer"));
      else resolve(answer);
    }
  });
  worker.on("error", giveUp);
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  void ended.then(() => giveUp(new Error("the writer has ended")));
  await new Promise<void>((resolve, reject) => {
    worker.once("online", resolve);
    worker.once("error", reject);
  });
  return {
    commit: (record) =>
      new Promise((resolve, reject) => {
        if (gathered.length === 0) setImmediate(send);
        gathered.push({ turn: flatten(record), resolve, reject });
      }),
    async close() {
      if (gathered.length > 0) send();
      worker.postMessage("close");
      await ended;
    },
  };
}
