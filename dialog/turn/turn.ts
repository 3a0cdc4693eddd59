import type { DialogState } from "../model/state.ts";
import type { DialogEvent, Effect, Said, Turn } from "./events.ts";
import { handOver } from "./handover.ts";
import { answerPlace, isPlaceAnswer } from "./place.ts";
import { takeQuestions, takeTopic } from "./question.ts";
import { takeChat } from "./smalltalk.ts";

/**
 * Decides what happens next. Reads no clock, no network and no random source.
 * The order of the cases is the order of DESIGN §2: danger first, then the wish for a person, then everything else.
 */
export function takeTurn(state: DialogState, event: DialogEvent): Turn {
  if (event.kind === "opened")
    return { state: { ...state, disclosed: true }, outcome: "chitchat", effects: [say("greeting.phone")] };
  if (event.kind === "languageChosen") return switchLanguage(state, event.language);
  const turn = takeWords({ ...state, language: event.language, languageHint: event.languageHint }, event);
  return disclose(state, turn);
}

function takeWords(state: DialogState, said: Said): Turn {
  const { signals } = said;
  if (signals.emergency) return takeEmergency(state, signals.emergency);
  if (signals.human) return handOver(state, "wish");
  if (said.languageWish?.only) return switchLanguage(state, said.languageWish.language);
  if (said.foreign) return { state, outcome: "no_answer", effects: [{ kind: "foreign", language: said.foreign }, offer] };
  if (said.picked) return takePicked(state, said);
  if (isPlaceAnswer(state, said)) return answerPlace(state, said);
  if (signals.chatOnly) return takeChat(state, said);
  const turn = signals.outOfScope ? outOfScope(state) : takeQuestions(state, said);
  return signals.suspected ? rememberNumbers(turn) : turn;
}

const outOfScope = (state: DialogState): Turn => ({
  state: { ...state, misses: 0 },
  outcome: "out_of_scope",
  effects: [say("outOfScope")],
});

/** A cry for help that was not recognised as one must not end with "I found nothing". */
function rememberNumbers(turn: Turn): Turn {
  if (turn.outcome === "answered" || turn.outcome === "clarify") return turn;
  return { ...turn, effects: [say("page.emergency", "warning"), ...turn.effects] };
}

function takeEmergency(state: DialogState, need: NonNullable<Said["signals"]["emergency"]>): Turn {
  const effects: Effect[] = [{ kind: "emergency", need }, { kind: "openCase", reason: "emergency" }, say("emergency.human")];
  return { state: { ...state, pending: null, misses: 0, caseOpen: true }, outcome: "emergency", effects };
}

function takePicked(state: DialogState, said: Said): Turn {
  const next = { ...state, pending: null };
  if (!said.picked?.entry) return { state: next, outcome: "no_answer", effects: [say("rephrase"), offer] };
  return takeTopic(next, { entry: said.picked.entry, aspect: said.picked.aspect }, null, said);
}

function switchLanguage(state: DialogState, language: DialogState["language"]): Turn {
  const next = { ...state, language, languageFixed: true, languageHint: null };
  return { state: next, outcome: "command", effects: [say("languageSwitched")] };
}

/** EU AI Act, art. 50: whoever talks to a machine is told so, at the latest in the first reply. Emergencies: numbers first. */
function disclose(before: DialogState, turn: Turn): Turn {
  if (before.disclosed) return turn;
  const notice: Effect = say("disclosure", "info");
  const effects = turn.outcome === "emergency" ? [...turn.effects, notice] : [notice, ...turn.effects];
  return { ...turn, state: { ...turn.state, disclosed: true }, effects };
}

const say = (key: string, tone?: "info" | "warning"): Effect => (tone ? { kind: "say", key, tone } : { kind: "say", key });
const offer: Effect = { kind: "say", key: "offerHuman" };
