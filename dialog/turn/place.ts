import type { DialogState } from "../model/state.ts";
import type { Said, Turn } from "./events.ts";

/** The message names a place and that is what was asked for. */
export const isPlaceAnswer = (state: DialogState, said: Said): boolean =>
  state.pending?.kind === "place" && said.places.length > 0;

/** A postcode can span two municipalities: then the question is asked again with just those. */
export function answerPlace(state: DialogState, said: Said): Turn {
  if (state.pending?.kind !== "place") return { state, outcome: "clarify", effects: [] };
  const { topic } = state.pending;
  if (said.places.length > 1) {
    const candidates = said.places.map((place) => place.key);
    const pending = { kind: "place" as const, topic, candidates };
    return { state: { ...state, pending }, outcome: "clarify", effects: [{ kind: "askPlace", candidates: said.places }] };
  }
  const place = said.places[0]?.key ?? null;
  return {
    state: { ...state, place, topic, pending: null, misses: 0 },
    outcome: "answered",
    effects: [{ kind: "answer", topic, place, question: null }],
  };
}
