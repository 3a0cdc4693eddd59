import type { Call } from "../calls.ts";
import { hasVoice } from "../languages.ts";
import type { PhonePorts } from "../ports.ts";
import { ask } from "./ask.ts";
import { express, noVoice, phrase } from "./express.ts";
import { languageHints } from "./menu.ts";
import { listenAfter, type Spoken } from "./spoken.ts";

/** Begins the conversation with the assistant's greeting, which says that a machine speaks (EU AI Act, art. 50). */
export const createOpening =
  (ports: PhonePorts) =>
  async (call: Call): Promise<{ spoken: Spoken; resumed: boolean }> => {
    const { assistant, texts } = ports;
    const processed = await ask(
      () =>
        assistant.begin({
          channel: "phone",
          key: `${call.sid}:0`,
          language: call.language,
          address: { kind: "phone", number: call.number },
        }),
      ports,
    );
    if (!processed)
      return { spoken: { ...listenAfter([phrase("phone.trouble", call.language, texts)]), next: "trouble" }, resumed: false };
    call.conversation = processed.conversation;
    if (processed.duplicate) return { spoken: resume(call, processed.language, ports), resumed: true };
    ports.metrics.count("call.begun");
    const greeting = express(call, processed, ports);
    return { spoken: { ...greeting, segments: [...greeting.segments, ...welcome(call, ports)] }, resumed: false };
  };

/** An earlier process has numbered messages of this call: new keys must differ, else old answers would be repeated. */
function resume(call: Call, language: Call["language"], ports: PhonePorts): Spoken {
  if (call.turns === 0) call.keyBase = `${call.sid}:${ports.clock.now().toString(36)}`;
  if (hasVoice(language)) call.language = language;
  return listenAfter([phrase("phone.resumed", call.language, ports.texts)]);
}

const welcome = (call: Call, { texts }: PhonePorts) =>
  call.wish === null ? languageHints(call, texts) : noVoice(call, call.wish, texts).segments.slice(0, 1);
