import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SESSION_VOICES, spokenLanguage, VOICES, voiceFor } from "../../../channels/phone/languages.ts";
import { LANGUAGES } from "../../../dialog/model/language.ts";

const builder = readFileSync(new URL("../../../node_modules/twilio/lib/twiml/VoiceResponse.d.ts", import.meta.url), "utf8");

/** The members of one of the TwiML builder's unions: the provider's published list. */
const published = (type: string): readonly string[] =>
  (new RegExp(`type ${type} = ([^;]+);`).exec(builder)?.[1] ?? "").split("|").map((member) => member.trim().replaceAll('"', ""));

describe("the voices", () => {
  it("are among those that the provider publishes", () => {
    const [voices, codes] = [published("SayVoice"), published("SayLanguage")];
    for (const { voice, tts } of SESSION_VOICES) {
      expect(voices).toContain(`Google.${voice}`);
      expect(codes).toContain(tts);
    }
  });

  it("have recognition languages that the provider publishes", () => {
    const codes = published("GatherLanguage");
    for (const { stt } of SESSION_VOICES) expect(codes).toContain(stt);
  });

  it("are missing only where the provider publishes none", () => {
    const voices = published("SayVoice").join(" ");
    for (const language of LANGUAGES) expect(VOICES[language] === null).toBe(!voices.includes(`.${language.slice(0, 2)}-`));
  });

  it("exist for whatever a call is held in", () => {
    for (const language of LANGUAGES) {
      expect(VOICES[spokenLanguage(language)]).not.toBeNull();
      expect(voiceFor(language).voice).not.toBe("");
    }
  });
});
