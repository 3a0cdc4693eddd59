import { MAX_MESSAGE_CHARS } from "../../../dialog/intake.ts";
import { type Call, nextKey } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { isLast, reasonOf, type Spoken } from "../turns/spoken.ts";
import type { Turns } from "../turns/turns.ts";
import { codesOf, framesOf, type OutFrame } from "./frames.ts";
import { unheard } from "./interrupted.ts";
import type { RelayMessage } from "./messages.ts";
import { createPrompts } from "./prompts.ts";
import { createQueue } from "./queue.ts";
import { createSilence } from "./silence.ts";

/** One call on its relay socket. */
export interface Session {
  take(message: Exclude<RelayMessage, { type: "setup" }>): void;
  /** Resolves when no turn is being answered. */
  idle(): Promise<void>;
  close(): void;
}

/** Partial prompts are cut at the end like every message; this only bounds what is collected until then. */
const MAX_COLLECTED = 4 * MAX_MESSAGE_CHARS;

export function createSession(call: Call, send: (frame: OutFrame) => void, ports: PhonePorts, turns: Turns): Session {
  const { metrics, log, limits } = ports;
  const queue = createQueue(limits.waitingTurns, (error) => {
    metrics.count("turn.failed");
    log.error({ call: call.sid, error: error instanceof Error ? error.name : "unknown" }, "a phone turn failed");
  });
  const prompts = createPrompts(MAX_COLLECTED);
  let current = codesOf(call.language);
  let over = false;

  const end = (spoken: Spoken) => {
    over = true;
    silence.stop();
    call.farewell = spoken.segments;
    send({ type: "end", handoffData: JSON.stringify({ reason: reasonOf(spoken) }) });
  };
  const speak = (spoken: Spoken) => {
    if (over) return;
    // `end` would cut these words off; /phone/relay-ended says them.
    if (isLast(spoken)) return end(spoken);
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
  const turn = (answer: () => Promise<Spoken>, arrived: number | null) => {
    silence.stop();
    const accepted = queue.add(async () => {
      if (over) return;
      speak(await answer());
      if (arrived !== null) metrics.firstWords(performance.now() - arrived);
    });
    if (!accepted) metrics.count("turn.dropped");
  };

  turn(async () => (await turns.open(call)).spoken, null);

  return {
    take(message) {
      if (over) return;
      switch (message.type) {
        case "prompt": {
          const words = prompts.add(message.voicePrompt, message.last);
          if (words !== null) return turn(() => turns.hear(call, words, nextKey(call)), performance.now());
          // Still speaking: not silent, but the rest may never come.
          silence.stop();
          return silence.listen([]);
        }
        case "dtmf":
          return turn(() => turns.press(call, message.digit, nextKey(call)), performance.now());
        case "interrupt":
          metrics.count("turn.interrupted");
          call.unheard = unheard(call.last, message.utteranceUntilInterrupt);
          return;
        case "error":
          // The description may quote what we sent; it is not logged.
          metrics.count("relay.providerError");
          log.warn({ call: call.sid }, "the relay reported an error");
          return;
      }
    },
    idle: () => queue.idle(),
    close() {
      over = true;
      silence.stop();
    },
  };
}
