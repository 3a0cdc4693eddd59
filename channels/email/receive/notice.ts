import type { Conversation } from "../../../dialog/model/conversation.ts";
import type { Language } from "../../../dialog/model/language.ts";
import { plainText } from "../../../dialog/model/plain.ts";
import type { Block, Reply } from "../../../dialog/model/reply.ts";
import { freshState } from "../../../dialog/model/state.ts";
import type { CaseReason, NewMessage, TurnRecord } from "../../../dialog/store.ts";
import { MAX_MAIL_BYTES } from "../limits.ts";
import type { MailPorts } from "../ports.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { STAFF_NOTES } from "./staff-notes.ts";

/** Why a mail goes to people without the dialog having read it. STAFF_NOTES tells staff. */
export type NoticeKind =
  | "tooLarge"
  | "unreadable"
  | "attachmentOnly"
  | "empty"
  | "noSender"
  | "rateLimited"
  | "failed"
  | "bounce";

/** What the citizen is told; the others are not answered. */
const REPLIES: Partial<Readonly<Record<NoticeKind, string>>> = {
  tooLarge: "mail.tooLarge",
  unreadable: "mail.unreadable",
  attachmentOnly: "mail.attachmentOnly",
  empty: "mail.empty",
  failed: "handoff.notUnderstood.email",
};

export interface Notice {
  readonly kind: NoticeKind;
  readonly mail: Pick<IncomingMail, "key" | "address" | "threads">;
  readonly conversation: Conversation | null;
  /** The citizen's words as far as they could be read. */
  readonly text: string;
}

/** How often a notice is written anew because another writer changed the conversation meanwhile. */
const MAX_ATTEMPTS = 5;

/**
 * Stores a mail that the dialog does not get, with a fixed reply where one makes sense, and opens a case: nothing is lost, and
 * nobody gets silence where a person could help. Returns the conversation; throws when the storage fails.
 */
export async function storeNotice(notice: Notice, ports: MailPorts): Promise<{ conversation: string; replied: boolean }> {
  let current = notice.conversation;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const record = composeNotice({ ...notice, conversation: current }, ports);
    const committed = await ports.store.commit(record);
    const id = record.conversation.id;
    if (committed.kind === "stored") {
      ports.metrics.count("mail_noted", { notice: notice.kind });
      return { conversation: id, replied: record.deliveries.length > 0 };
    }
    if (committed.kind === "duplicate") return { conversation: id, replied: false };
    current = await ports.store.find(id);
  }
  throw new Error("conversation changes too often");
}

function composeNotice(notice: Notice, ports: MailPorts): TurnRecord {
  const at = ports.clock.now();
  const { mail, kind } = notice;
  const before = notice.conversation ?? newConversation(mail, ports, at);
  const silent = before.owner !== null;
  const address = mail.address ?? before.address;
  const inbound = inboundMessages(notice, before.language, ports);
  const reply = silent || mail.address === null ? null : replyMessage(notice, before, inbound[0]?.id ?? null, ports);
  const reason: CaseReason = kind === "bounce" ? "delivery" : "unanswered";
  return {
    conversation: {
      ...before,
      state: { ...before.state, caseOpen: true, disclosed: before.state.disclosed || reply !== null },
      address,
      lastAt: at,
    },
    at,
    messages: reply ? [...inbound, reply] : inbound,
    deliveries: reply && address ? [{ id: ports.ids.next(), message: reply.id, address }] : [],
    threads: reply ? [...mail.threads, reply.id] : mail.threads,
    openCase: silent ? null : { id: ports.ids.next(), reason },
    gap: null,
  };
}

const newConversation = (mail: Notice["mail"], { ids }: MailPorts, at: number): Conversation => ({
  id: ids.secret(),
  channel: "email",
  language: "de",
  state: freshState("de"),
  version: 0,
  owner: null,
  address: mail.address,
  createdAt: at,
  lastAt: at,
});

/** The citizen's words under the mail's key, and a remark for staff; the remark alone has the key when there are no words. */
function inboundMessages({ kind, text, mail }: Notice, language: Language, { ids }: MailPorts): readonly NewMessage[] {
  const note = STAFF_NOTES[kind];
  const remark = { ...EMPTY, id: ids.next(), direction: "in", author: "system", text: note, language: "de" } as const;
  if (text === "") return [{ ...remark, key: mail.key }];
  return [{ ...EMPTY, id: ids.next(), direction: "in", author: "citizen", key: mail.key, text, language }, remark];
}

const EMPTY = {
  key: null,
  blocks: [],
  answers: null,
  outcome: null,
  entries: [],
  aspect: null,
  findings: [],
  model: null,
} as const;

function replyMessage(notice: Notice, conversation: Conversation, answers: string | null, ports: MailPorts): NewMessage | null {
  const key = REPLIES[notice.kind];
  if (key === undefined) return null;
  // Nothing of the mail tells its language yet: German, and English for everybody else.
  const languages: readonly Language[] = notice.conversation ? [conversation.language] : ["de", "en"];
  const disclosure = conversation.state.disclosed ? [] : ["disclosure.email"];
  const values = { limit: MAX_MAIL_BYTES / 1024 / 1024 };
  const blocks: readonly Block[] = languages.flatMap((language) =>
    [...disclosure, key].map((part): Block => ({ kind: "paragraph", language, text: ports.texts.say(part, language, values) })),
  );
  const reply: Reply = { language: languages[0] ?? "de", outcome: "handed_off", blocks, entries: [], aspect: null };
  return {
    ...EMPTY,
    id: ports.ids.next(),
    direction: "out",
    author: "assistant",
    text: plainText(blocks),
    language: reply.language,
    blocks,
    answers,
    outcome: reply.outcome,
    findings: ports.check.check(reply, "email"),
  };
}
