import type { Language } from "../../../dialog/model/language.ts";
import { VOICES, type Voice, voiceFor } from "../languages.ts";
import type { Spoken } from "../turns/spoken.ts";

/** What we send. Anything else is refused by the provider with error 64107. */
export type OutFrame =
  | {
      readonly type: "text";
      readonly token: string;
      readonly last: boolean;
      readonly lang?: string;
      readonly interruptible?: boolean;
    }
  | { readonly type: "language"; readonly ttsLanguage: string; readonly transcriptionLanguage: string }
  | { readonly type: "end"; readonly handoffData: string };

/** What the session speaks and understands at the moment. */
export type SessionCodes = Pick<Voice, "tts" | "stt">;

export const codesOf = (language: Language): SessionCodes => VOICES[language] ?? voiceFor(language);

/**
 * The frames of one turn. The language of the call is switched first, so that the next words are recognised in it too; a single
 * sentence in another language names its own and changes nothing.
 */
export function framesOf(spoken: Spoken, language: Language, current: SessionCodes): readonly OutFrame[] {
  const codes = codesOf(language);
  const frames: OutFrame[] = [];
  if (codes.tts !== current.tts || codes.stt !== current.stt) {
    frames.push({ type: "language", ttsLanguage: codes.tts, transcriptionLanguage: codes.stt });
  }
  const segments = spoken.segments.filter(({ text }) => text !== "");
  for (const [index, segment] of segments.entries()) {
    const { tts } = voiceFor(segment.language);
    frames.push({
      type: "text",
      // Tokens are spoken as one stream: without the space the last word of one and the first of the next would be one word.
      token: index < segments.length - 1 ? `${segment.text} ` : segment.text,
      last: index === segments.length - 1,
      ...(tts === codes.tts ? {} : { lang: tts }),
      ...(spoken.urgent ? { interruptible: false } : {}),
    });
  }
  return frames;
}
