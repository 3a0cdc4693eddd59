import type { Call } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { isLast, reasonOf, type Spoken } from "../turns/spoken.ts";
import type { Turns } from "../turns/turns.ts";
import { codesOf, framesOf, type OutFrame } from "./frames.ts";
import { createSilence } from "./silence.ts";

/** Our side of the line: says things, waits for the caller, ends the relay. */
export interface Speaker {
  speak(spoken: Spoken): void;
  /** The caller is doing something: no question whether somebody is there. */
  heard(): void;
  /** The caller has begun to speak, and may never finish. */
  hearing(): void;
  readonly over: boolean;
  close(): void;
}

export function createSpeaker(
  call: Call,
  send: (frame: OutFrame) => void,
  { limits, metrics }: PhonePorts,
  turns: Turns,
): Speaker {
  let current = codesOf(call.language);
  let over = false;
  const close = () => {
    over = true;
    silence.stop();
  };
  const speak = (spoken: Spoken) => {
    if (over) return;
    // `end` would cut the last words off; /phone/relay-ended says them.
    if (isLast(spoken)) {
      close();
      call.farewell = spoken.segments;
      send({ type: "end", handoffData: JSON.stringify({ reason: reasonOf(spoken) }) });
      return;
    }
    for (const frame of framesOf(spoken, call.language, current)) send(frame);
    current = codesOf(call.language);
    silence.listen(spoken.segments);
  };
  const silence = createSilence(limits.silenceMs, {
    ask: () => speak(turns.say(call, "phone.stillThere")),
    giveUp: () => {
      metrics.count("call.silent");
      speak({ ...turns.say(call, "phone.goodbyeSilence"), next: "goodbye" });
    },
  });
  return {
    speak,
    heard: () => silence.stop(),
    hearing() {
      silence.stop();
      silence.listen([]);
    },
    get over() {
      return over;
    },
    close,
  };
}
