import type { ConversationId } from "../../dialog/model/conversation.ts";
import type { Language } from "../../dialog/model/language.ts";
import type { Clock } from "../../dialog/ports.ts";
import type { Limits } from "./limits.ts";
import type { Segment } from "./ports.ts";

/** What the channel remembers of a running call. Lost with the process: the conversation is found again by the call's key. */
export interface Call {
  readonly sid: string;
  /** Where the Bürgerbüro can call back. Never logged. */
  readonly number: string | null;
  readonly startedAt: number;
  conversation: ConversationId | null;
  /** Begins the keys of the caller's messages; another one when an earlier process has numbered messages of this call already. */
  keyBase: string;
  turns: number;
  /** What is spoken and understood; always one with a voice. */
  language: Language;
  /** A language the caller asked for that has no voice: the person who takes over must know it. */
  wish: Language | null;
  /** Page of the language menu that is open. */
  menu: number | null;
  /** Options of the last question, 0 to 4. */
  choices: number;
  /** For "*". */
  last: readonly Segment[];
  /** What /phone/relay-ended says before it puts through or hangs up. */
  farewell: readonly Segment[];
  /** What an interruption cut off; nothing when all was heard. */
  unheard: string;
  /** Relay sockets open for it: one, two for the moment of a reconnection. */
  sockets: number;
}

export interface Calls {
  find(sid: string): Call | null;
  /** The call as known, or a new one. */
  open(sid: string, first: { readonly number: string | null; readonly language: Language; readonly wish: Language | null }): Call;
  forget(sid: string): boolean;
}

export function createCalls(clock: Clock, limits: Limits): Calls {
  const calls = new Map<string, Call>();
  return {
    find: (sid) => calls.get(sid) ?? null,
    open(sid, first) {
      const known = calls.get(sid);
      if (known) return known;
      const now = clock.now();
      prune(calls, now - limits.callMemoryMs);
      const call = newCall(sid, now, first);
      calls.set(sid, call);
      return call;
    },
    forget: (sid) => calls.delete(sid),
  };
}

/** The next key of a message, unique for the call: a message delivered twice is answered once. */
export const nextKey = (call: Call): string => `${call.keyBase}:${++call.turns}`;

const newCall = (sid: string, startedAt: number, first: Pick<Call, "number" | "language" | "wish">): Call => ({
  sid,
  startedAt,
  ...first,
  conversation: null,
  keyBase: sid,
  turns: 0,
  menu: null,
  choices: 0,
  last: [],
  farewell: [],
  unheard: "",
  sockets: 0,
});

/** A map keeps the order of insertion, so the oldest calls come first. */
function prune(calls: Map<string, Call>, before: number): void {
  for (const [sid, call] of calls) {
    if (call.startedAt >= before) return;
    if (call.sockets === 0) calls.delete(sid);
  }
}
