import type { IncomingMessage } from "node:http";
import webhooks from "twilio/lib/webhooks/webhooks.js";
import type { PhoneConfig } from "./ports.ts";

type Signer = Pick<PhoneConfig, "authToken" | "publicUrl">;

/**
 * X-Twilio-Signature of a form: HMAC-SHA1 with the auth token over the public URL and the sorted fields
 * (https://www.twilio.com/docs/usage/webhooks/webhooks-security). The URL is ours from configuration: a proxy's or an attacker's
 * Host header must not decide what was signed.
 */
export function formIsSigned(
  signer: Signer,
  signature: string,
  path: string,
  fields: Record<string, string | string[]>,
): boolean {
  return webhooks.validateRequest(signer.authToken, signature, urlOf(signer, path), fields);
}

/** JSON bodies are signed through their SHA-256 in the query parameter `bodySHA256`. */
export function jsonIsSigned(signer: Signer, signature: string, path: string, body: string): boolean {
  if (!path.includes("bodySHA256=")) return false;
  return webhooks.validateRequestWithBody(signer.authToken, signature, urlOf(signer, path), body);
}

/**
 * The socket's handshake carries a signature too, over the wss: URL without fields (Twilio changelog, 2025-04-01).
 * It is the same for every call; the call token (token.ts) is what ties a socket to its call.
 */
export function handshakeIsSigned(signer: Signer, request: IncomingMessage): boolean {
  const signature = request.headers["x-twilio-signature"];
  if (typeof signature !== "string" || signature === "") return false;
  const url = webSocketUrl(urlOf(signer, request.url ?? ""));
  return webhooks.validateRequest(signer.authToken, signature, url, {});
}

/** http: gives ws:, for tests on the loopback; the provider accepts wss: alone. */
export const webSocketUrl = (url: string): string => url.replace(/^http/, "ws");

const urlOf = ({ publicUrl }: Signer, path: string): string => publicUrl.replace(/\/+$/, "") + path;
