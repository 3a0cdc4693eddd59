import type { DialogState } from "../model/state.ts";
import type { Said, Turn } from "./events.ts";

/** Greetings, thanks, insults: short, polite, always leading back to what the assistant is for. */
export function takeChat(state: DialogState, said: Said): Turn {
  const chat = said.signals.chat ?? "greeting";
  return {
    state,
    outcome: chat === "insult" ? "refused" : "chitchat",
    effects: [{ kind: "say", key: `chat.${chat}` }],
  };
}
