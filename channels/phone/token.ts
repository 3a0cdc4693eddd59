import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Ties a relay socket to the call that /phone/incoming answered: the handshake's signature is over a constant URL, so whoever saw
 * one could open sockets for ever and speak as any caller. `<expiry in ms, base 36>.<HMAC-SHA256>`.
 */
export function callToken(authToken: string, callSid: string, expiresAt: number): string {
  const expiry = Math.floor(expiresAt).toString(36);
  return `${expiry}.${mac(authToken, callSid, expiry).toString("base64url")}`;
}

export function tokenIsValid(authToken: string, callSid: string, token: string, now: number): boolean {
  const [expiry, proof, ...rest] = token.split(".");
  if (expiry === undefined || proof === undefined || rest.length > 0) return false;
  const expected = mac(authToken, callSid, expiry);
  const given = Buffer.from(proof, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return Number.parseInt(expiry, 36) >= now;
}

/** The prefix keeps these proofs apart from anything else that is signed with the provider's token. */
const mac = (authToken: string, callSid: string, expiry: string): Buffer =>
  createHmac("sha256", authToken).update(`kreislotse-call\n${callSid}\n${expiry}`).digest();
