import { type Failure, failure } from "../dialog/errors.ts";
import { cleanText } from "../dialog/intake.ts";
import type { Conversation, StoredMessage } from "../dialog/model/conversation.ts";
import { isLanguage, type Language } from "../dialog/model/language.ts";
import type { Block } from "../dialog/model/reply.ts";
import type { Clock, Feed, Ids, LanguageIdentifier, ReplyCheck, Texts } from "../dialog/ports.ts";
import { fail, ok, type Result } from "../dialog/result.ts";
import type { ConversationStore, NewMessage, TurnRecord } from "../dialog/store.ts";
import type { CaseChange, CaseRow, DeskStore, StaffMember } from "../storage/ports.ts";

export interface HandoffPorts {
  readonly desk: DeskStore;
  readonly conversations: ConversationStore;
  readonly texts: Texts;
  readonly identifier: LanguageIdentifier;
  readonly check: ReplyCheck;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Wakes the delivery of mails. */
  readonly kick: () => void;
}

export interface OpenedCase {
  readonly row: CaseRow;
  readonly conversation: Conversation;
  readonly messages: readonly StoredMessage[];
}

/** What staff do with cases. From claim to close the assistant is silent (DESIGN §2.4). */
export interface Handoff {
  queue(): Promise<readonly CaseRow[]>;
  open(caseId: string): Promise<Result<OpenedCase, Failure>>;
  claim(caseId: string, staff: StaffMember): Promise<Result<null, Failure>>;
  release(caseId: string, staff: StaffMember): Promise<Result<null, Failure>>;
  /** Answers on the citizen's channel; on the phone it is kept as a note on the call back. */
  reply(caseId: string, staff: StaffMember, text: string): Promise<Result<null, Failure>>;
  close(caseId: string, staff: StaffMember): Promise<Result<null, Failure>>;
  /** A reply did not reach its citizen, or nobody can tell whether it did: a case, with the reason in the transcript. */
  undelivered(conversation: string, uncertain: boolean): Promise<void>;
}

const QUEUE_LENGTH = 200;
const TRANSCRIPT_LENGTH = 1_000;
const MAX_ATTEMPTS = 5;

export function createHandoff(ports: HandoffPorts): Handoff {
  const { desk, clock, feed } = ports;
  const open = async (caseId: string): Promise<Result<OpenedCase, Failure>> => {
    const row = await desk.find(caseId);
    const conversation = row && (await desk.conversation(row.conversation));
    if (!row || !conversation) return fail(failure("case.unknown"));
    return ok({ row, conversation, messages: await ports.conversations.messages(row.conversation, 0, TRANSCRIPT_LENGTH) });
  };
  const tell = async (conversation: string, key: string, name: string) => {
    await commit(ports, conversation, (found) => announcement(found, key, name, ports));
    feed.publish(conversation);
  };
  return {
    queue: () => desk.queue(QUEUE_LENGTH),
    open,
    async claim(caseId, staff) {
      const changed = settle(await desk.claim(caseId, staff.id, clock.now()));
      const row = await desk.find(caseId);
      if (changed.ok && row) await tell(row.conversation, "handoff.claimed", staff.name);
      return changed;
    },
    async release(caseId, staff) {
      const changed = settle(await desk.release(caseId, staff.id, clock.now()));
      const row = await desk.find(caseId);
      if (changed.ok && row) await tell(row.conversation, "handoff.released", staff.name);
      return changed;
    },
    async reply(caseId, staff, raw) {
      const text = cleanText(raw);
      if (!text.ok) return text;
      const row = await desk.find(caseId);
      if (!row) return fail(failure("case.unknown"));
      if (row.state !== "claimed" || row.staff !== staff.id) return fail(failure("case.notYours"));
      const stored = await commit(ports, row.conversation, (conversation) => staffRecord(conversation, text.value, ports));
      feed.publish(row.conversation);
      ports.kick();
      return stored;
    },
    close: (caseId, staff) => closeCase(caseId, staff, ports),
    async undelivered(conversation, uncertain) {
      await commit(ports, conversation, (found) => undeliveredRecord(found, uncertain, ports));
    },
  };
}

const CHANGES = { unknown: "case.unknown", taken: "case.taken", notYours: "case.notYours", stale: "storage.busy" } as const;
const settle = (change: CaseChange): Result<null, Failure> => (change === "done" ? ok(null) : fail(failure(CHANGES[change])));

async function closeCase(caseId: string, staff: StaffMember, ports: HandoffPorts): Promise<Result<null, Failure>> {
  for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
    const row = await ports.desk.find(caseId);
    const conversation = row && (await ports.desk.conversation(row.conversation));
    if (!row || !conversation) return fail(failure("case.unknown"));
    const farewell = announcement(conversation, "handoff.closed", staff.name, ports);
    const free = { ...farewell.conversation, owner: null, state: { ...conversation.state, caseOpen: false, misses: 0 } };
    const change = await ports.desk.close(caseId, staff.id, ports.clock.now(), { ...farewell, conversation: free });
    if (change === "stale") continue; // the citizen wrote meanwhile: read again, close after it
    ports.feed.publish(row.conversation);
    return settle(change);
  }
  return fail(failure("storage.busy"));
}

/** Stores what `make` says of the newest state of the conversation. */
async function commit(
  ports: HandoffPorts,
  id: string,
  make: (conversation: Conversation) => TurnRecord,
): Promise<Result<null, Failure>> {
  for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
    const conversation = await ports.desk.conversation(id);
    if (!conversation) return fail(failure("conversation.unknown"));
    const committed = await ports.desk.commit(make(conversation));
    if (committed.kind === "stored") return ok(null);
  }
  return fail(failure("storage.busy"));
}

/** Where the citizen looks on while staff come and go; a mail for each step would be a nuisance. */
const isLive = (conversation: Conversation): boolean =>
  conversation.channel === "chat" || conversation.channel === "botframework";

function announcement(conversation: Conversation, key: string, name: string, ports: HandoffPorts): TurnRecord {
  const { language } = conversation;
  const text = ports.texts.say(key, language, { name });
  const message = outgoing(ports, "system", text, language, [{ kind: "notice", language, tone: "info", text }]);
  return record(conversation, isLive(conversation) ? [message] : [], ports);
}

function staffRecord(conversation: Conversation, text: string, ports: HandoffPorts): TurnRecord {
  const guess = ports.identifier.identify(text)[0];
  const language: Language = guess && isLanguage(guess.language) && guess.probability > 0.5 ? guess.language : "de";
  const blocks: Block[] = text.split(/\n+/).map((line) => ({ kind: "paragraph", language, text: line }));
  const message = outgoing(ports, "staff", text, language, blocks);
  const reply = { language, outcome: "answered" as const, blocks, entries: [], aspect: null };
  const checked = { ...message, findings: ports.check.check(reply, conversation.channel) };
  const made = record(conversation, [checked], ports);
  if (conversation.address?.kind !== "mail") return made;
  return {
    ...made,
    deliveries: [{ id: ports.ids.next(), message: message.id, address: conversation.address }],
    threads: [message.id],
  };
}

const UNDELIVERED = "Die letzte Antwort konnte nicht zugestellt werden.";
const UNCERTAIN =
  "Ob die letzte Antwort zugestellt wurde, ist nach einem Neustart unklar. Bitte im Postausgang des Mailservers nachsehen.";

function undeliveredRecord(conversation: Conversation, uncertain: boolean, ports: HandoffPorts): TurnRecord {
  const text = uncertain ? UNCERTAIN : UNDELIVERED;
  const note: NewMessage = { ...outgoing(ports, "system", text, "de", []), direction: "in" };
  const made = record(conversation, [note], ports);
  const state = { ...conversation.state, caseOpen: true };
  return { ...made, conversation: { ...made.conversation, state }, openCase: { id: ports.ids.next(), reason: "delivery" } };
}

const outgoing = (
  { ids }: HandoffPorts,
  author: "staff" | "system",
  text: string,
  language: Language,
  blocks: readonly Block[],
): NewMessage => ({
  id: ids.next(),
  direction: "out",
  author,
  key: null,
  text,
  language,
  blocks,
  answers: null,
  outcome: null,
  entries: [],
  aspect: null,
  findings: [],
  model: null,
});

function record(conversation: Conversation, messages: readonly NewMessage[], { clock }: HandoffPorts): TurnRecord {
  const at = clock.now();
  return { conversation: { ...conversation, lastAt: at }, at, messages, deliveries: [], threads: [], openCase: null, gap: null };
}
