import { isLanguage } from "../../../dialog/model/language.ts";
import { callbackNumber } from "../caller.ts";
import type { Call, Calls } from "../calls.ts";
import { hasVoice, spokenLanguage } from "../languages.ts";
import type { PhonePorts } from "../ports.ts";
import { callToken } from "../token.ts";
import { connectTwiml } from "../twiml/connect.ts";

/**
 * A call comes in. `?lang=` is the language of the number that was called: the Landkreis can have one number for each language and
 * gives each number's webhook its language. The caller's own number says nothing about the caller's language and is not asked.
 */
export const createIncoming =
  ({ config, clock, limits }: PhonePorts, calls: Calls) =>
  async (form: { CallSid: string; From: string }, query: URLSearchParams): Promise<string> => {
    const call = openCall(calls, form, query.get("lang"));
    const token = callToken(config.authToken, form.CallSid, clock.now() + limits.tokenMs);
    return connectTwiml(config, call.language, token);
  };

/** The call as this process knows it, or as much as a webhook or a setup message tells about it. */
export function openCall(calls: Calls, { CallSid, From }: { CallSid: string; From: string }, lang: string | null = null): Call {
  const wanted = isLanguage(lang) ? lang : "de";
  return calls.open(CallSid, {
    number: callbackNumber(From),
    language: spokenLanguage(wanted),
    wish: hasVoice(wanted) ? null : wanted,
  });
}
