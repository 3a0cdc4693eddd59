import webhooks from "twilio/lib/webhooks/webhooks.js";

/** X-Twilio-Signature as the provider computes it: over the URL it was given, for https without the port. */
export const signForm = (authToken: string, url: string, fields: Readonly<Record<string, string>>): string =>
  webhooks.getExpectedTwilioSignature(authToken, withoutSecurePort(url), { ...fields });

/** A JSON body is signed by its hash in the URL. */
export function signJson(authToken: string, url: string, body: string): { url: string; signature: string } {
  const signed = `${url}${url.includes("?") ? "&" : "?"}bodySHA256=${webhooks.getExpectedBodyHash(body)}`;
  return { url: signed, signature: webhooks.getExpectedTwilioSignature(authToken, withoutSecurePort(signed), {}) };
}

const withoutSecurePort = (url: string): string => url.replace(/^((?:https|wss):\/\/[^/?#:]+):\d+/, "$1");
