import type { Language } from "../../../dialog/model/language.ts";
import type { Call } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { createHearing } from "./hear.ts";
import { createOpening } from "./open.ts";
import { createPressing } from "./press.ts";
import type { Spoken } from "./spoken.ts";

/** The turns of a call, the same over the relay and over Gather. None of them throws. */
export interface Turns {
  /** The greeting. Finds the conversation again when this call has begun before. */
  open(call: Call): Promise<{ readonly spoken: Spoken; readonly resumed: boolean }>;
  /** Words of the caller. `key`: the message's idempotency key. */
  hear(call: Call, words: string, key: string): Promise<Spoken>;
  press(call: Call, digit: string, key: string): Promise<Spoken>;
  /** The wish for a person, however it was expressed. */
  person(call: Call, key: string): Promise<Spoken>;
  /** One of our own sentences. */
  say(call: Call, key: string, language?: Language): Spoken;
}

export function createTurns(ports: PhonePorts): Turns {
  const hearing = createHearing(ports);
  const remember = (call: Call, spoken: Spoken): Spoken => {
    call.last = spoken.segments;
    call.unheard = "";
    return spoken;
  };
  const pressing = createPressing(ports, hearing);
  const opening = createOpening(ports);
  return {
    async open(call) {
      const opened = await opening(call);
      return { ...opened, spoken: remember(call, opened.spoken) };
    },
    hear: async (call, words, key) => remember(call, await hearing.words(call, words, key)),
    press: async (call, digit, key) => remember(call, await pressing(call, digit, key)),
    person: async (call, key) => remember(call, await hearing.person(call, key)),
    say: (call, key, language = call.language) => ({
      segments: [{ text: ports.texts.say(key, language), language }],
      next: "listen",
      urgent: false,
    }),
  };
}
