import { prepare } from "../prepared.ts";

/** Row shapes are inferred from the schema; one object a query so that a reader finds all SQL of a subject in one file. */
export const findConversation = prepare((db, p: { id: string }) =>
  db.selectFrom("conversations").selectAll().where("id", "=", p.id),
);

export const insertConversation = prepare(
  (
    db,
    p: {
      id: string;
      channel: string;
      language: string;
      state: string;
      version: number;
      owner: string | null;
      address: string | null;
      createdAt: number;
      lastAt: number;
    },
  ) =>
    db.insertInto("conversations").values({
      id: p.id,
      channel: p.channel,
      language: p.language,
      state_json: p.state,
      version: p.version,
      owner: p.owner,
      address_json: p.address,
      created_at: p.createdAt,
      last_at: p.lastAt,
    }),
);

export const updateConversation = prepare(
  (
    db,
    p: {
      id: string;
      language: string;
      state: string;
      newVersion: number;
      readVersion: number;
      owner: string | null;
      address: string | null;
      lastAt: number;
    },
  ) =>
    db
      .updateTable("conversations")
      .set({
        language: p.language,
        state_json: p.state,
        version: p.newVersion,
        owner: p.owner,
        address_json: p.address,
        last_at: p.lastAt,
      })
      .where("id", "=", p.id)
      .where("version", "=", p.readVersion),
);

export const insertMessage = prepare(
  (
    db,
    p: {
      id: string;
      conversation: string;
      channel: string;
      direction: string;
      author: string;
      key: string | null;
      text: string;
      language: string;
      blocks: string;
      answers: string | null;
      outcome: string | null;
      entries: string;
      aspect: string | null;
      findings: string;
      model: string | null;
      at: number;
    },
  ) =>
    db
      .insertInto("messages")
      .values({
        id: p.id,
        conversation: p.conversation,
        channel: p.channel,
        direction: p.direction,
        author: p.author,
        key: p.key,
        text: p.text,
        language: p.language,
        blocks_json: p.blocks,
        answers: p.answers,
        outcome: p.outcome,
        entries_json: p.entries,
        aspect: p.aspect,
        findings_json: p.findings,
        model: p.model,
        at: p.at,
      })
      .onConflict((conflict) => conflict.columns(["channel", "key"]).doNothing()),
);

export const messagesAfter = prepare((db, p: { conversation: string; after: number; limit: number }) =>
  db
    .selectFrom("messages")
    .selectAll()
    .where("conversation", "=", p.conversation)
    .where("seq", ">", p.after)
    .orderBy("seq")
    .limit(p.limit),
);

export const messageByKey = prepare((db, p: { channel: string; key: string }) =>
  db.selectFrom("messages").selectAll().where("channel", "=", p.channel).where("key", "=", p.key),
);

export const messageById = prepare((db, p: { id: string }) => db.selectFrom("messages").selectAll().where("id", "=", p.id));

export const insertThread = prepare((db, p: { mailId: string; conversation: string; at: number }) =>
  db
    .insertInto("threads")
    .values({ mail_id: p.mailId, conversation: p.conversation, at: p.at })
    .onConflict((conflict) => conflict.column("mail_id").doNothing()),
);

export const threadOf = prepare((db, p: { mailId: string }) =>
  db.selectFrom("threads").select(["conversation", "at"]).where("mail_id", "=", p.mailId),
);

export const insertGap = prepare((db, p: { text: string; language: string; outcome: string; at: number }) =>
  db.insertInto("gaps").values({ text: p.text, language: p.language, outcome: p.outcome, at: p.at }),
);
