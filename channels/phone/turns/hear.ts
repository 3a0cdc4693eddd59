import type { Processed } from "../../../dialog/assistant.ts";
import { clip, MAX_MESSAGE_CHARS, tidy } from "../../../dialog/intake.ts";
import type { Language } from "../../../dialog/model/language.ts";
import type { Call } from "../calls.ts";
import { hasVoice } from "../languages.ts";
import type { PhonePorts } from "../ports.ts";
import { ask } from "./ask.ts";
import { express, handedOver, phrase } from "./express.ts";
import { listenAfter, type Spoken } from "./spoken.ts";

export interface Hearing {
  words(call: Call, words: string, key: string): Promise<Spoken>;
  person(call: Call, key: string): Promise<Spoken>;
}

export function createHearing(ports: PhonePorts): Hearing {
  const { assistant, texts, metrics } = ports;
  const receive = (call: Call, text: string, language: Language, key: string) =>
    ask(
      (signal) =>
        assistant.receive(
          { channel: "phone", key, conversation: call.conversation, text, language, address: null, threads: [] },
          signal,
        ),
      ports,
    );

  return {
    async words(call, words, key) {
      call.menu = null;
      const text = understandable(words, metrics);
      if (text === "") return listenAfter([phrase("phone.notHeard", call.language, texts)]);
      metrics.count("turn.prompt");
      const processed = await receive(call, text, call.language, key);
      return processed ? answered(call, processed, ports) : notWorked(call, ports);
    },
    async person(call, key) {
      call.menu = null;
      const language = call.wish ?? call.language;
      await noteWish(call, ports);
      // The words stand in the transcript as the caller's own, so they are those of the language that the caller chose.
      const processed = await receive(call, texts.say("phone.askPerson", language), language, key);
      const spoken = processed && express(call, processed, ports);
      if (spoken?.next === "transfer" || spoken?.next === "callback") return spoken;
      if (processed?.owned) return spoken ?? notWorked(call, ports);
      metrics.count("turn.personNotUnderstood");
      return ports.config.transferNumber === null ? (spoken ?? notWorked(call, ports)) : handedOver(call, [], ports);
    },
  };
}

/** A voice cannot be asked to be shorter before it has spoken: what is too long is cut, not refused. */
function understandable(words: string, metrics: PhonePorts["metrics"]): string {
  const whole = tidy(words);
  if (whole === "") metrics.count("turn.empty");
  const text = clip(whole, MAX_MESSAGE_CHARS);
  if (text !== whole) metrics.count("turn.clipped");
  return text;
}

/** The assistant may have switched, as asked, to a language without a voice: then its next answers must be speakable again. */
async function answered(call: Call, processed: Processed, ports: PhonePorts): Promise<Spoken> {
  const spoken = express(call, processed, ports);
  if (hasVoice(processed.language) || spoken.next !== "listen") return spoken;
  ports.metrics.count("turn.noVoice");
  await ask(() => ports.assistant.chooseLanguage(processed.conversation, call.language), ports);
  return spoken;
}

/** The case shows the language of the conversation: the Bürgerbüro sees that an interpreter is needed. */
async function noteWish(call: Call, ports: PhonePorts): Promise<void> {
  const { conversation, wish } = call;
  if (conversation === null || wish === null) return;
  await ask(() => ports.assistant.chooseLanguage(conversation, wish), ports);
}

const notWorked = (call: Call, { texts }: PhonePorts): Spoken => listenAfter([phrase("phone.tryAgain", call.language, texts)]);
