import type { Call, Calls } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { phrase } from "../turns/express.ts";
import { isLast, reasonOf, type Spoken } from "../turns/spoken.ts";
import type { Turns } from "../turns/turns.ts";
import { hangUpTwiml } from "../twiml/end.ts";
import { gatherTwiml } from "../twiml/gather.ts";
import { type GatherForm, gatherQuery } from "./forms.ts";
import { openCall } from "./incoming.ts";
import { endCall } from "./relay-ended.ts";

/** One turn of a call without the relay. A posted turn that comes again is answered from storage, by its number. */
export function createGather(ports: PhonePorts, calls: Calls, turns: Turns) {
  return async (form: GatherForm, query: URLSearchParams): Promise<string> => {
    const turn = gatherQuery.safeParse({ n: query.get("n") ?? 1, e: query.get("e") ?? 0 });
    const { n, e } = turn.success ? turn.data : { n: 1, e: 0 };
    const call = openCall(calls, form);
    if (call.conversation === null) await turns.open(call);
    const key = `${call.sid}:g${n}`;
    if (isEmpty(form)) return onSilence(call, key, { number: n + 1, empty: e + 1 });
    const spoken = await answer(call, form, key);
    return isLast(spoken)
      ? finish(call, spoken)
      : gatherTwiml(ports.config, spoken.segments, call.language, { number: n + 1, empty: 0 });
  };

  function answer(call: Call, { Digits, SpeechResult }: GatherForm, key: string): Promise<Spoken> {
    const digit = Digits.at(0);
    return digit === undefined ? turns.hear(call, SpeechResult, key) : turns.press(call, digit, key);
  }

  /** Whoever is not understood again and again gets a person, not another question. */
  async function onSilence(call: Call, key: string, next: { number: number; empty: number }): Promise<string> {
    ports.metrics.count("turn.empty");
    if (next.empty < ports.limits.emptyResults) {
      return gatherTwiml(ports.config, [phrase("phone.notHeard", call.language, ports.texts)], call.language, next);
    }
    const spoken = await turns.person(call, key);
    if (isLast(spoken)) return finish(call, spoken);
    // Without a number to call back, asking a silent caller for one would be the next unanswered question.
    return hangUpTwiml(call.number === null ? [phrase("phone.callLater", call.language, ports.texts)] : spoken.segments);
  }

  function finish(call: Call, spoken: Spoken): string {
    call.farewell = spoken.segments;
    return endCall(call, reasonOf(spoken), ports);
  }
}

const isEmpty = ({ Digits, SpeechResult }: GatherForm): boolean => Digits === "" && SpeechResult.trim() === "";
