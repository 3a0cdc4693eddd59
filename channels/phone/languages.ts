import { isLanguage, type Language, type TextLanguage } from "../../dialog/model/language.ts";

/**
 * Voices and speech recognition for each of our languages.
 *
 * Sources, read 2026-11-22: the lists of `<Say>` voices and `<Gather>` languages in twilio 6.2 (`lib/twiml/VoiceResponse.d.ts`,
 * SayVoice and GatherLanguage), https://www.twilio.com/docs/voice/twiml/connect/conversationrelay (`<Language>`: `ttsProvider`
 * Google, Amazon or ElevenLabs, `transcriptionProvider` Deepgram or Google), Deepgram's changelog for Nova-3 (2025-09 to 2026-02),
 * ElevenLabs' list for Flash v2.5, the model behind ConversationRelay.
 *
 * | language | voice | recognition | note |
 * |---|---|---|---|
 * | de, en, tr, pl, ru, uk, ro, bg, fr | Google | Deepgram Nova-3 | |
 * | de-simple | as de | as de | Leichte Sprache is German to a voice |
 * | ar | Google ar-XA | Google ar-LB (Levantine, nearest to Syria) | two codes, since no code exists on both sides |
 * | fa | none with Google, Amazon or ElevenLabs Flash | would exist | see below |
 * | ku | none | none | see below |
 *
 * Without a voice: we say so in that language, read out by the voice whose sound system is nearest (Turkish reads Kurmanji's Latin
 * script nearly as written, Arabic reads Persian script), and again in the language of the call, and offer a person with key 0. The
 * wish is kept: the case shows it, so that the Bürgerbüro can find an interpreter. No answer is read out by such a voice: a fee or
 * a deadline that is misheard does harm. An emergency is: a number half understood is better than silence.
 */
export interface Voice {
  /** Code of `<Language>`, `text.lang` and `<Say>`. */
  readonly tts: string;
  /** Code of speech recognition, in the relay and in `<Gather>`. */
  readonly stt: string;
  readonly voice: string;
  readonly transcription: { readonly provider: "Deepgram" | "Google"; readonly model?: string };
}

export const TTS_PROVIDER = "Google";

const deepgram = (code: string, voice: string): Voice => ({
  tts: code,
  stt: code,
  voice: `${code}-${voice}`,
  transcription: { provider: "Deepgram" },
});

const GERMAN = deepgram("de-DE", "Neural2-F");

/** Null: no provider has a voice for it. */
export const VOICES: Readonly<Record<Language, Voice | null>> = {
  de: GERMAN,
  "de-simple": GERMAN,
  en: deepgram("en-GB", "Neural2-A"),
  tr: deepgram("tr-TR", "Wavenet-E"),
  ar: { tts: "ar-XA", stt: "ar-LB", voice: "ar-XA-Wavenet-A", transcription: { provider: "Google", model: "long" } },
  fa: null,
  ku: null,
  uk: deepgram("uk-UA", "Wavenet-A"),
  ru: deepgram("ru-RU", "Wavenet-E"),
  pl: deepgram("pl-PL", "Wavenet-F"),
  ro: deepgram("ro-RO", "Wavenet-B"),
  bg: deepgram("bg-BG", "Standard-B"),
  fr: deepgram("fr-FR", "Neural2-F"),
};

const STAND_INS: Readonly<Partial<Record<Language, Language>>> = {
  ku: "tr",
  fa: "ar",
};

export const hasVoice = (language: Language): boolean => VOICES[language] !== null;

/** The voice that reads a text in this language: its own, else its stand-in's, else the German one. */
export const voiceFor = (language: TextLanguage): Voice =>
  isLanguage(language) ? (VOICES[language] ?? VOICES[STAND_INS[language] ?? "de"] ?? GERMAN) : GERMAN;

/** The language a call is held in when the caller wants this one. */
export const spokenLanguage = (wanted: Language): Language => (hasVoice(wanted) ? wanted : "de");

/** Each voice once, for the `<Language>` elements of a session. */
export const SESSION_VOICES: readonly Voice[] = [...new Set(Object.values(VOICES))].filter((voice) => voice !== null);
