import type { Chat } from "../../signals.ts";
import type { Talked } from "./read.ts";

/** Most telling first: "hello, you idiot" is an insult, "hello, thank you" thanks. */
const ORDER: readonly Chat[] = ["insult", "whoAreYou", "howAreYou", "help", "repeat", "thanks", "goodbye", "praise", "greeting"];

/** After these, a few more words are still small talk ("thank you Mrs Meier", "you are such an idiot"). */
const LOOSE: ReadonlySet<Chat> = new Set(["insult", "thanks", "goodbye", "praise", "whoAreYou", "howAreYou"]);
const LOOSE_WORDS = 3;

export function readChat(talked: Talked, asks: boolean): { readonly chat: Chat | null; readonly chatOnly: boolean } {
  const chat = ORDER.find((kind) => talked.has(kind)) ?? null;
  if (!chat) return { chat, chatOnly: false };
  const rest = talked.uncovered([...ORDER, "filler", "yes", "no"]);
  if (rest === 0) return { chat, chatOnly: true };
  const errand = talked.has("service") || talked.has("offTopic") || talked.has("refersBack");
  const lastWords = asks && !ASKING.has(chat) ? 0 : LOOSE_WORDS;
  return { chat, chatOnly: !errand && LOOSE.has(chat) && rest <= lastWords };
}

/** These are questions themselves. */
const ASKING: ReadonlySet<Chat> = new Set(["whoAreYou", "howAreYou", "insult"]);
