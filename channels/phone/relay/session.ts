import { MAX_MESSAGE_CHARS } from "../../../dialog/intake.ts";
import { type Call, nextKey } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import type { Spoken } from "../turns/spoken.ts";
import type { Turns } from "../turns/turns.ts";
import type { OutFrame } from "./frames.ts";
import { unheard } from "./interrupted.ts";
import type { RelayMessage } from "./messages.ts";
import { createPrompts } from "./prompts.ts";
import { createQueue } from "./queue.ts";
import { createSpeaker } from "./speaker.ts";

/** One call on its relay socket. */
export interface Session {
  take(message: Exclude<RelayMessage, { type: "setup" }>): void;
  /** Resolves when no turn is being answered. */
  idle(): Promise<void>;
  close(): void;
}

/** Words are cut to a message later; this only bounds what is collected of partial prompts until then. */
const MAX_COLLECTED = 4 * MAX_MESSAGE_CHARS;

export function createSession(call: Call, send: (frame: OutFrame) => void, ports: PhonePorts, turns: Turns): Session {
  const { metrics, log } = ports;
  const speaker = createSpeaker(call, send, ports, turns);
  const prompts = createPrompts(MAX_COLLECTED);
  const queue = createQueue(ports.limits.waitingTurns, (error) => {
    metrics.count("turn.failed");
    log.error({ call: call.sid, error: error instanceof Error ? error.name : "unknown" }, "a phone turn failed");
  });

  const turn = (answer: () => Promise<Spoken>, arrived: number | null) => {
    speaker.heard();
    const accepted = queue.add(async () => {
      if (speaker.over) return;
      speaker.speak(await answer());
      if (arrived !== null) metrics.firstWords(performance.now() - arrived);
    });
    if (!accepted) metrics.count("turn.dropped");
  };
  const takePrompt = ({ voicePrompt, last }: { voicePrompt: string; last: boolean }) => {
    const words = prompts.add(voicePrompt, last);
    if (words === null) speaker.hearing();
    else turn(() => turns.hear(call, words, nextKey(call)), performance.now());
  };

  turn(async () => (await turns.open(call)).spoken, null);

  return {
    take(message) {
      if (speaker.over) return;
      if (message.type === "prompt") takePrompt(message);
      else if (message.type === "dtmf") turn(() => turns.press(call, message.digit, nextKey(call)), performance.now());
      else if (message.type === "interrupt") {
        metrics.count("turn.interrupted");
        call.unheard = unheard(call.last, message.utteranceUntilInterrupt);
      } else {
        // The description may quote what we sent; it is not logged.
        metrics.count("relay.providerError");
        log.warn({ call: call.sid }, "the relay reported an error");
      }
    },
    idle: () => queue.idle(),
    close: () => speaker.close(),
  };
}
