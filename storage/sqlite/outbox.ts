import type { Selectable } from "kysely";
import type { Address, Channel } from "../../dialog/model/conversation.ts";
import type { Delivery, OutboxStore } from "../../dialog/store.ts";
import { messageById } from "../queries/conversations.ts";
import * as q from "../queries/outbox.ts";
import { toMessage } from "../rows.ts";
import type { Schema } from "../schema.ts";
import type { SqliteDatabase } from "./database.ts";
import type { Writer } from "./group-commit.ts";

/** More uncertain deliveries than this after one crash are looked at in several starts. */
const MAX_UNCERTAIN = 1_000;

export function createOutboxStore(db: SqliteDatabase, writer: Writer): OutboxStore {
  const finish = async (id: string, state: string, error: string | null, doneAt: number): Promise<void> => {
    await writer.write(() => db.run(q.finishDelivery, { id, state, error, doneAt }));
  };
  const toDeliveries = (rows: readonly Selectable<Schema["outbox"]>[]): Delivery[] =>
    rows.flatMap((row) => {
      const message = db.first(messageById, { id: row.message });
      if (!message) return [];
      return [
        {
          id: row.id,
          channel: row.channel as Channel,
          conversation: row.conversation,
          message: toMessage(message),
          address: JSON.parse(row.address_json) as Address,
          attempts: row.attempts,
        },
      ];
    });
  return {
    due: async (now, limit) => toDeliveries(db.all(q.dueDeliveries, { now, limit })),
    sending: async (id) => {
      await writer.write(() => db.run(q.markSending, { id }));
    },
    sent: (id, at) => finish(id, "sent", null, at),
    failed: (id, at, error) => finish(id, "failed", error, at),
    retry: async (id, nextAt, error) => {
      await writer.write(() => db.run(q.retryDelivery, { id, nextAt, error }));
    },
    uncertain: async () => toDeliveries(db.all(q.deliveriesInState, { state: "sending", limit: MAX_UNCERTAIN })),
  };
}
