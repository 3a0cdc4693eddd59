import type { AssistantPorts, Incoming } from "./assistant.ts";
import type { Expression } from "./express.ts";
import type { Conversation, Finding } from "./model/conversation.ts";
import type { Language } from "./model/language.ts";
import { plainText } from "./model/plain.ts";
import type { NewCase, NewDelivery, NewGap, NewMessage, TurnRecord } from "./store.ts";
import type { DialogEvent, Turn } from "./turn/events.ts";

interface Decided {
  readonly incoming: Incoming;
  readonly conversation: Conversation;
  readonly event: DialogEvent;
  /** Null when a staff member owns the conversation: the message is kept and nobody answers for them. */
  readonly turn: Turn | null;
  readonly expression: Expression | null;
  readonly findings: readonly Finding[];
}

/** Gathers all that one message changes into the record that storage writes as a whole. */
export function composeRecord(decided: Decided, ports: Pick<AssistantPorts, "ids" | "clock" | "mask">): TurnRecord {
  const { incoming, conversation, event, turn, expression } = decided;
  const at = ports.clock.now();
  const language = turn?.state.language ?? conversation.language;
  const inbound = inboundMessage(incoming, event, language, ports.ids.next());
  const outbound = expression && outboundMessage(decided, expression, inbound.id, ports.ids.next());
  const address = incoming.address ?? conversation.address;
  return {
    conversation: {
      ...conversation,
      language,
      state: turn && expression ? { ...turn.state, pending: expression.pending } : conversation.state,
      address,
      lastAt: at,
    },
    at,
    messages: outbound ? [inbound, outbound] : [inbound],
    deliveries: outbound && address?.kind === "mail" ? [delivery(outbound.id, address, ports)] : [],
    // A client may keep only In-Reply-To, which names our mail: its Message-ID begins with the id of our message.
    threads: address?.kind === "mail" && outbound ? [...incoming.threads, outbound.id] : incoming.threads,
    openCase: turn && newCase(turn, ports),
    gap: turn && newGap(turn, incoming, language, ports),
  };
}

function inboundMessage(incoming: Incoming, event: DialogEvent, language: Language, id: string): NewMessage {
  return {
    id,
    direction: "in",
    author: event.kind === "said" ? "citizen" : "system",
    key: incoming.key,
    // A call picked up, a language key: no words, but its key makes a repeated request harmless.
    text: event.kind === "said" ? incoming.text : "",
    language: event.kind === "said" ? event.language : language,
    blocks: [],
    answers: null,
    outcome: null,
    entries: [],
    aspect: null,
    findings: [],
    model: null,
  };
}

function outboundMessage(decided: Decided, { reply }: Expression, answers: string, id: string): NewMessage {
  return {
    id,
    direction: "out",
    author: "assistant",
    key: null,
    text: plainText(reply.blocks),
    language: reply.language,
    blocks: reply.blocks,
    answers,
    outcome: reply.outcome,
    entries: reply.entries,
    aspect: reply.aspect,
    findings: decided.findings,
    model: null,
  };
}

const delivery = (message: string, address: NewDelivery["address"], { ids }: Pick<AssistantPorts, "ids">): NewDelivery => ({
  id: ids.next(),
  message,
  address,
});

function newCase(turn: Turn, { ids }: Pick<AssistantPorts, "ids">): NewCase | null {
  const effect = turn.effects.find((candidate) => candidate.kind === "openCase");
  return effect ? { id: ids.next(), reason: effect.reason } : null;
}

/** Only masked words are kept as a gap: editors need the question, not the person (DESIGN §2.7). */
function newGap(turn: Turn, incoming: Incoming, language: Language, { mask }: Pick<AssistantPorts, "mask">): NewGap | null {
  if (!turn.effects.some((effect) => effect.kind === "recordGap")) return null;
  return { text: mask.mask(incoming.text), language, outcome: turn.outcome };
}
