import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import type { Language } from "../../../dialog/model/language.ts";
import { voiceFor } from "../languages.ts";
import type { PhoneConfig, Segment } from "../ports.ts";
import { phonePath } from "./paths.ts";
import { say } from "./say.ts";

/** Seconds of silence after our words before the result comes back empty. */
const TIMEOUT_SECONDS = 10;

/**
 * One turn without the relay: says something, listens, posts what it heard (https://www.twilio.com/docs/voice/twiml/gather).
 *
 * @param turn - number of the answer that is expected, and how many before it in a row were empty; the provider signs them with
 *   the URL, so a turn that is posted twice is answered once and no state is needed
 */
export function gatherTwiml(
  config: PhoneConfig,
  segments: readonly Segment[],
  language: Language,
  turn: { readonly number: number; readonly empty: number },
): string {
  const response = new VoiceResponse();
  const gather = response.gather({
    input: ["dtmf", "speech"],
    action: phonePath(config, `/phone/gather?n=${turn.number}&e=${turn.empty}`),
    method: "POST",
    ...recognition(voiceFor(language).stt),
    numDigits: 1,
    timeout: TIMEOUT_SECONDS,
    speechTimeout: "auto",
    actionOnEmptyResult: true,
  });
  say(gather, segments);
  return response.toString();
}

/** As in say.ts: our codes are checked against the builder's list in a test. */
const recognition = (language: string): Pick<VoiceResponse.GatherAttributes, "language"> => {
  const known: { language: string } = { language };
  return known as Pick<VoiceResponse.GatherAttributes, "language">;
};
