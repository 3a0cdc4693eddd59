import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import { dialable } from "../caller.ts";
import type { PhoneConfig, Segment } from "../ports.ts";
import { phonePath } from "./paths.ts";
import { say } from "./say.ts";

/** Says something and hangs up. */
export function hangUpTwiml(segments: readonly Segment[]): string {
  const response = new VoiceResponse();
  say(response, segments);
  response.hangup();
  return response.toString();
}

/** Seconds the Bürgerbüro's phones ring before the caller is told that somebody will call back. */
const RING_SECONDS = 30;

/** Puts the call through. The caller keeps hearing the ringing tone until a person is there. */
export function dialTwiml(config: PhoneConfig, number: string, segments: readonly Segment[]): string {
  const response = new VoiceResponse();
  say(response, segments);
  response
    .dial({ action: phonePath(config, "/phone/relay-ended"), method: "POST", timeout: RING_SECONDS, answerOnBridge: true })
    .number(dialable(number));
  return response.toString();
}

/** The call is over already, or everything has been done. */
export const emptyTwiml = (): string => new VoiceResponse().toString();
