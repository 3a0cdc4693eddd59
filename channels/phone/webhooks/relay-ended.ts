import type { Call, Calls } from "../calls.ts";
import type { PhonePorts, Segment } from "../ports.ts";
import { phrase } from "../turns/express.ts";
import type { Reason, Spoken } from "../turns/spoken.ts";
import type { Turns } from "../turns/turns.ts";
import { dialTwiml, emptyTwiml, hangUpTwiml } from "../twiml/end.ts";
import { gatherTwiml } from "../twiml/gather.ts";
import { handoffData, type RelayEndedForm } from "./forms.ts";
import { openCall } from "./incoming.ts";

/**
 * The relay is over, or the person we dialled has hung up. Our own endings are carried out here, because `end` cuts off what the
 * relay is still saying; everything else with a caller on the line goes on with Gather.
 */
export function createRelayEnded(ports: PhonePorts, calls: Calls, turns: Turns) {
  return async (form: RelayEndedForm): Promise<string> => {
    if (form.DialCallStatus !== "") return afterDial(form, openCall(calls, form), ports);
    if (form.CallStatus === "completed" || form.SessionStatus === "completed") return emptyTwiml();
    const call = openCall(calls, form);
    const reason = readReason(form);
    return reason === null ? goOn(call, ports, turns) : endCall(call, reason, ports);
  };
}

/** Carries out an ending, with what the caller must still hear; another process may have prepared those words. */
export function endCall(call: Call, reason: Reason, { config, texts, metrics }: PhonePorts): string {
  const words = call.farewell.length > 0 ? call.farewell : [phrase(FAREWELLS[reason], call.language, texts)];
  const later = phrase("phone.callLater", call.language, texts);
  call.farewell = [];
  if (reason !== "goodbye" && config.transferNumber !== null) {
    metrics.count("call.transferred");
    return dialTwiml(config, config.transferNumber, words);
  }
  metrics.count(reason === "person" ? "call.callback" : reason === "goodbye" ? "call.goodbye" : "call.trouble");
  return hangUpTwiml(reason === "trouble" || (reason === "person" && call.number === null) ? [...words, later] : words);
}

/** When another process prepared the ending. */
const FAREWELLS: Readonly<Record<Reason, string>> = {
  person: "phone.handedOver",
  goodbye: "phone.goodbye",
  trouble: "phone.trouble",
};

/** The relay failed: the same conversation, turn by turn. */
async function goOn(call: Call, ports: PhonePorts, turns: Turns): Promise<string> {
  ports.metrics.count("call.fallback");
  ports.log.warn({ call: call.sid }, "the relay ended, the call goes on with Gather");
  const words = await fallbackWords(call, turns);
  if (words.next === "trouble") {
    call.farewell = words.segments;
    return endCall(call, "trouble", ports);
  }
  return gatherTwiml(ports.config, words.segments, call.language, { number: 1, empty: 0 });
}

async function fallbackWords(call: Call, turns: Turns): Promise<{ segments: readonly Segment[]; next: Spoken["next"] }> {
  if (call.conversation !== null) return turns.say(call, "phone.resumed");
  return (await turns.open(call)).spoken;
}

/** Nobody answered at the Bürgerbüro: the case is there, somebody will call back. After a talk there is nothing left to say. */
function afterDial(form: RelayEndedForm, call: Call, { texts, metrics }: PhonePorts): string {
  if (form.DialCallStatus === "completed" || form.DialCallStatus === "answered") return hangUpTwiml([]);
  metrics.count("call.callback");
  return hangUpTwiml([phrase(call.number === null ? "phone.callLater" : "phone.callback", call.language, texts)]);
}

function readReason({ SessionStatus, ErrorCode, HandoffData }: RelayEndedForm): Reason | null {
  if (SessionStatus === "failed" || ErrorCode !== "") return null;
  try {
    return handoffData.parse(JSON.parse(HandoffData)).reason;
  } catch {
    return null;
  }
}
