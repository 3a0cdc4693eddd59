import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import type { Language } from "../../../dialog/model/language.ts";
import { SESSION_VOICES, TTS_PROVIDER, type Voice, voiceFor } from "../languages.ts";
import type { PhoneConfig } from "../ports.ts";
import { webSocketUrl } from "../signature.ts";
import { phonePath } from "./paths.ts";

/**
 * Hands the call to ConversationRelay (https://www.twilio.com/docs/voice/twiml/connect/conversationrelay). There is no
 * `welcomeGreeting`: the greeting is the assistant's, so that it is stored and checked like every reply. Keys are reported even
 * while we speak: nobody has to listen to the end before pressing 0.
 */
export function connectTwiml(config: PhoneConfig, language: Language, token: string): string {
  const response = new VoiceResponse();
  const relay = response
    .connect({ action: phonePath(config, "/phone/relay-ended") })
    .conversationRelay(relayAttributes(config, voiceFor(language)));
  for (const each of SESSION_VOICES) addLanguage(relay, each);
  relay.parameter({ name: "token", value: token });
  return response.toString();
}

/** An `object`, because the builder's type still knows `reportInputDuringAgentSpeech` as true or false alone. */
const relayAttributes = ({ publicUrl }: PhoneConfig, { tts, stt, voice, transcription }: Voice): object => ({
  url: webSocketUrl(`${publicUrl.replace(/\/+$/, "")}/phone/relay`),
  language: tts,
  ...(stt === tts ? {} : { transcriptionLanguage: stt }),
  ttsProvider: TTS_PROVIDER,
  voice,
  ...recognition(transcription),
  dtmfDetection: true,
  interruptible: "any",
  reportInputDuringAgentSpeech: "any",
});

const recognition = ({ provider, model }: Voice["transcription"]) => ({
  transcriptionProvider: provider,
  ...(model === undefined ? {} : { speechModel: model }),
});

function addLanguage(relay: VoiceResponse.ConversationRelay, { tts, stt, voice, transcription }: Voice): void {
  const speech = { ttsProvider: TTS_PROVIDER, voice };
  relay.language({ code: tts, ...speech, ...(tts === stt ? recognition(transcription) : {}) });
  if (stt !== tts) relay.language({ code: stt, ...recognition(transcription) });
}
