import type { DialogState } from "../model/state.ts";
import type { Turn } from "./events.ts";

/** Opens a case. A second wish while one is open is answered honestly, not with a second case. */
export function handOver(state: DialogState, reason: "wish" | "notUnderstood"): Turn {
  if (state.caseOpen) return { state, outcome: "handed_off", effects: [{ kind: "say", key: "handoff.waiting" }] };
  const next = { ...state, caseOpen: true, pending: null, misses: 0 };
  return {
    state: next,
    outcome: "handed_off",
    effects: [
      { kind: "say", key: `handoff.${reason}` },
      { kind: "openCase", reason },
    ],
  };
}
