import type VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import { TTS_PROVIDER, voiceFor } from "../languages.ts";
import type { Segment } from "../ports.ts";

/** What XML 1.0 §2.2 allows; the builder throws on anything else, and a place name or a quotation may hold it. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `<Say>` for each segment in its voice. */
export function say(parent: Pick<VoiceResponse, "say">, segments: readonly Segment[]): void {
  for (const { text, language } of segments) {
    const { tts, voice } = voiceFor(language);
    parent.say(attributes(tts, voice), text.toWellFormed().replace(NOT_XML, ""));
  }
}

/** The builder's type lists every known voice and lags behind the provider; languages.test.ts checks ours against that list. */
const attributes = (language: string, voice: string): VoiceResponse.SayAttributes => {
  const known: { language: string; voice: string } = { language, voice: `${TTS_PROVIDER}.${voice}` };
  return known as VoiceResponse.SayAttributes;
};
