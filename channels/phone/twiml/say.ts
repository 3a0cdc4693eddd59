import type VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import { tidy } from "../../../dialog/intake.ts";
import { TTS_PROVIDER, voiceFor } from "../languages.ts";
import type { Segment } from "../ports.ts";

/** `<Say>` for each segment in its voice. XML has no place for control characters: tidy() takes them out. */
export function say(parent: Pick<VoiceResponse, "say">, segments: readonly Segment[]): void {
  for (const { text, language } of segments) {
    const { tts, voice } = voiceFor(language);
    parent.say(attributes(tts, voice), tidy(text));
  }
}

/** The builder's type lists every known voice and lags behind the provider; languages.test.ts checks ours against that list. */
const attributes = (language: string, voice: string): VoiceResponse.SayAttributes => {
  const known: { language: string; voice: string } = { language, voice: `${TTS_PROVIDER}.${voice}` };
  return known as VoiceResponse.SayAttributes;
};
