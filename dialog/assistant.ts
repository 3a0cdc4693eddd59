import { type Failure, failure } from "./errors.ts";
import { express } from "./express.ts";
import type { Address, Channel, Conversation, ConversationId, Finding, StoredMessage } from "./model/conversation.ts";
import type { Language } from "./model/language.ts";
import type { Outcome } from "./model/outcome.ts";
import { freshState } from "./model/state.ts";
import type { Answers, Candidate, Clock, Feed, Ids, Mask, ReplyCheck, Texts } from "./ports.ts";
import { createRecent, type Recent } from "./recent.ts";
import { composeRecord } from "./record.ts";
import { fail, ok, type Result } from "./result.ts";
import { createSequence } from "./sequence.ts";
import type { ConversationStore } from "./store.ts";
import type { DialogEvent } from "./turn/events.ts";
import { takeTurn } from "./turn/turn.ts";
import { createUnderstanding, type UnderstandingPorts } from "./understanding/understand.ts";

export interface AssistantPorts extends UnderstandingPorts {
  readonly store: ConversationStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly answers: Answers;
  readonly texts: Texts;
  readonly check: ReplyCheck;
  readonly mask: Mask;
  readonly feed: Feed;
  /** Told of every stored message: what the counters count. */
  readonly observe: (turn: ObservedTurn) => void;
}

export interface ObservedTurn {
  readonly channel: Channel;
  /** Null: a staff member owns the conversation. */
  readonly outcome: Outcome | null;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** One citizen message as a channel hands it over: cleaned (intake.ts), its sender's proof checked. */
export interface Incoming {
  readonly channel: Channel;
  /** The channel's own id of the message: a second delivery of the same one is answered from storage. */
  readonly key: string | null;
  /** Null begins a new conversation. */
  readonly conversation: ConversationId | null;
  readonly text: string;
  /** A language the citizen chose outside the text: the page's, the call's. */
  readonly language: Language | null;
  /** Where a reply is sent; null when the channel fetches it itself. */
  readonly address: Address | null;
  /** Message-IDs of the thread (mail). */
  readonly threads: readonly string[];
}

export type Message = Omit<StoredMessage, "seq">;

export interface Processed {
  readonly conversation: ConversationId;
  readonly language: Language;
  /** Empty when a staff member owns the conversation. */
  readonly replies: readonly Message[];
  readonly duplicate: boolean;
  readonly owned: boolean;
  /** What search found for the message, best first, answered or not: for evaluation and the editor's view of a question. */
  readonly found: readonly Candidate[];
}

export interface Assistant {
  /** Understands, decides, answers and stores one message. What it returns is on the disk. */
  receive(incoming: Incoming, signal: AbortSignal): Promise<Result<Processed, Failure>>;
  /** A conversation that begins or changes without words: a call picked up, a language key pressed. */
  begin(event: {
    channel: Channel;
    key: string;
    language: Language;
    address: Address | null;
  }): Promise<Result<Processed, Failure>>;
  chooseLanguage(conversation: ConversationId, language: Language): Promise<Result<Processed, Failure>>;
}

/** How often a message is decided anew because another writer changed its conversation meanwhile. */
const MAX_ATTEMPTS = 5;

/** Conversations kept between their messages, about 1 kB each. An outdated one does no harm: its version is refused. */
const KEPT_CONVERSATIONS = 2_000;

export function createAssistant(ports: AssistantPorts): Assistant {
  const sequence = createSequence();
  const understanding = createUnderstanding(ports);
  const latest = createRecent<Conversation>(KEPT_CONVERSATIONS);

  const attempt = async (incoming: Incoming, id: ConversationId | null, event: (c: Conversation) => Promise<DialogEvent>) => {
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
      const conversation = (id && latest.peek(id)) ?? (await openConversation(incoming, id, ports));
      if (!conversation) return fail(failure("conversation.unknown"));
      const processed = await process(incoming, conversation, event, ports, latest);
      if (processed) return ok(processed);
      latest.drop(conversation.id); // somebody else changed it, or the message was stored before
      const stored = await recall(incoming, ports);
      if (stored) return stored;
    }
    return fail(failure("storage.busy"));
  };

  return {
    async receive(incoming, signal) {
      const key = incoming.conversation ?? `new:${incoming.key ?? ports.ids.next()}`;
      return sequence.run(key, () =>
        attempt(incoming, incoming.conversation, (conversation) =>
          understanding.understand(incoming, conversation.state, signal),
        ),
      );
    },
    async begin({ channel, key, language, address }) {
      const incoming: Incoming = { channel, key, conversation: null, text: "", language, address, threads: [] };
      const stored = await recall(incoming, ports);
      return stored ?? attempt(incoming, null, async () => ({ kind: "opened", language }));
    },
    async chooseLanguage(conversation, language) {
      const found = await ports.store.find(conversation);
      if (!found) return fail(failure("conversation.unknown"));
      const incoming: Incoming = {
        channel: found.channel,
        key: null,
        conversation,
        text: "",
        language,
        address: null,
        threads: [],
      };
      return sequence.run(conversation, () =>
        attempt(incoming, conversation, async () => ({ kind: "languageChosen", language })),
      );
    },
  };
}

async function openConversation(
  incoming: Incoming,
  id: ConversationId | null,
  ports: AssistantPorts,
): Promise<Conversation | null> {
  if (id !== null) return ports.store.find(id);
  const at = ports.clock.now();
  const language = incoming.language ?? "de";
  return {
    id: ports.ids.secret(),
    channel: incoming.channel,
    language,
    state: freshState(language),
    version: 0,
    owner: null,
    address: incoming.address,
    createdAt: at,
    lastAt: at,
  };
}

/** The steps of one turn: understand, decide, express, check, store. Null: the conversation changed meanwhile. */
async function process(
  incoming: Incoming,
  conversation: Conversation,
  understood: (conversation: Conversation) => Promise<DialogEvent>,
  ports: AssistantPorts,
  latest: Recent<Conversation>,
): Promise<Processed | null> {
  const began = ports.clock.now();
  const owned = conversation.owner !== null;
  const event = await understood(conversation);
  const turn = owned ? null : takeTurn(conversation.state, event);
  const expression = turn && express(turn, conversation.channel, ports.answers, ports.texts);
  const findings = expression ? ports.check.check(expression.reply, conversation.channel) : [];
  const record = composeRecord({ incoming, conversation, turn, expression, findings, event }, ports);
  const committed = await ports.store.commit(record);
  if (committed.kind !== "stored") return null;
  latest.put(conversation.id, { ...record.conversation, version: conversation.version + 1 });
  ports.feed.publish(conversation.id);
  const replies = record.messages
    .filter((message) => message.direction === "out")
    .map((message) => ({ ...message, conversation: conversation.id, at: record.at }));
  const found = event.kind === "said" ? event.questions.flatMap((question) => question.candidates) : [];
  ports.observe({
    channel: conversation.channel,
    outcome: turn?.outcome ?? null,
    findings,
    milliseconds: ports.clock.now() - began,
  });
  return { conversation: conversation.id, language: record.conversation.language, replies, duplicate: false, owned, found };
}

/** What was answered to this very message before, if it was. */
async function recall(incoming: Incoming, ports: AssistantPorts): Promise<Result<Processed, Failure> | null> {
  if (incoming.key === null) return null;
  const inbound = await ports.store.findByKey(incoming.channel, incoming.key);
  if (!inbound) return null;
  if (incoming.conversation !== null && incoming.conversation !== inbound.conversation)
    return fail(failure("conversation.conflict"));
  const conversation = await ports.store.find(inbound.conversation);
  const later = await ports.store.messages(inbound.conversation, inbound.seq, RECALLED);
  return ok({
    conversation: inbound.conversation,
    language: conversation?.language ?? inbound.language,
    replies: later.filter((message) => message.answers === inbound.id),
    duplicate: true,
    owned: conversation?.owner !== null,
    found: [],
  });
}

/** The reply to a message follows it closely; more messages than this between them cannot be. */
const RECALLED = 20;
