import type { Message, Processed } from "../../../dialog/assistant.ts";
import { isLanguage, type Language } from "../../../dialog/model/language.ts";
import type { Reply } from "../../../dialog/model/reply.ts";
import type { Texts } from "../../../dialog/ports.ts";
import type { Call } from "../calls.ts";
import { hasVoice } from "../languages.ts";
import type { PhonePorts, Segment } from "../ports.ts";
import { listenAfter, type Next, type Spoken } from "./spoken.ts";

type Ports = Pick<PhonePorts, "renderSpeech" | "texts" | "limits" | "config" | "metrics">;

/** One of our own sentences in the language of the call, or in another. */
export const phrase = (key: string, language: Language, texts: Texts): Segment => ({ text: texts.say(key, language), language });

/** Turns what the assistant stored into what the caller hears, and remembers it for "*". */
export function express(call: Call, processed: Processed, ports: Ports): Spoken {
  const { replies } = processed;
  call.choices = replies
    .flatMap(({ blocks }) => blocks)
    .reduce((count, block) => (block.kind === "choice" ? block.options.length : count), 0);
  if (processed.owned && replies.length === 0) return listenAfter([phrase("phone.staffHasIt", call.language, ports.texts)]);
  const urgent = replies.some(({ outcome }) => outcome === "emergency");
  const handedOff = replies.some(({ outcome }) => outcome === "handed_off");
  if (!hasVoice(processed.language) && !urgent)
    return handedOff ? handedOver(call, [], ports) : noVoice(call, processed.language, ports.texts);
  if (hasVoice(processed.language)) call.language = processed.language;
  const segments = replies.flatMap((message) => ports.renderSpeech(replyOf(message), { maxSeconds: ports.limits.speechSeconds }));
  if (handedOff) return handedOver(call, segments, ports);
  return { segments, next: goodbyeOrListen(replies, ports.texts), urgent };
}

/** Put through, or told honestly who calls whom: a withheld number cannot be called back. */
export function handedOver(call: Call, segments: readonly Segment[], { texts, config, metrics }: Ports): Spoken {
  const canTransfer = config.transferNumber !== null;
  if (!canTransfer) metrics.count("call.callback");
  const key = canTransfer ? "phone.transfer" : call.number === null ? "phone.callbackNoNumber" : "phone.callback";
  const next: Next = canTransfer ? "transfer" : "callback";
  return { segments: [...segments, phrase(key, call.language, texts)], next, urgent: false };
}

/** See languages.ts: said in the wanted language as well as can be, and in the one we speak. */
export function noVoice(call: Call, wanted: Language, texts: Texts): Spoken {
  call.wish = wanted;
  return listenAfter([phrase("phone.noVoice", wanted, texts), phrase("phone.noVoice", call.language, texts)]);
}

/** The dialog has no outcome of its own for a goodbye; its fixed text is the sign. */
function goodbyeOrListen(replies: readonly Message[], texts: Texts): Next {
  const isGoodbye = replies.some(({ blocks }) =>
    blocks.some(
      (block) => block.kind === "paragraph" && isLanguage(block.language) && isGoodbyeIn(block.language, block.text, texts),
    ),
  );
  return isGoodbye ? "goodbye" : "listen";
}

const GOODBYES = ["chat.goodbye", "chat.goodbye.phone"] as const;

const isGoodbyeIn = (language: Language, text: string, texts: Texts): boolean =>
  GOODBYES.some((key) => texts.has(key, language) && texts.say(key, language) === text);

const replyOf = ({ language, outcome, blocks, entries, aspect }: Message): Reply => ({
  language,
  outcome: outcome ?? "answered",
  blocks,
  entries,
  aspect,
});
