import { PhoneCall } from "./call.ts";
import type { CallOptions } from "./line.ts";
import { type Account, type Answer, postForm } from "./post.ts";
import { type OutFrame, openRelay, type RelaySocket } from "./relay.ts";

export { PhoneCall } from "./call.ts";
export type { CallOptions } from "./line.ts";
export type { Account, Answer } from "./post.ts";
export { signForm, signJson } from "./sign.ts";
export { printTranscript } from "./transcript.ts";
export { readTwiml } from "./twiml.ts";

/**
 * A phone provider as the service sees it: signs like Twilio, follows TwiML, speaks the relay protocol.
 *
 * ```ts
 * const provider = createPhoneProvider({ accountSid, authToken, publicUrl: baseUrl, baseUrl });
 * const call = await provider.call({ from: "+4951411234567" });
 * const answer = await call.says("Was kostet ein Personalausweis?"); // [{ text, voice: "de-DE" }]
 * await call.hangUp();
 * printTranscript(call.transcript);
 * ```
 */
export interface PhoneProvider {
  /** Places a call; resolves when the greeting has been heard (or the call is over). */
  call(options?: CallOptions): Promise<PhoneCall>;
  /** One signed webhook by itself. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  /** A relay socket by itself. `signature` null: unsigned. Rejects when the handshake is refused. */
  relay(options?: { onFrame?: (frame: OutFrame) => void; signature?: string | null; path?: string }): Promise<RelaySocket>;
}

export function createPhoneProvider(account: Account): PhoneProvider {
  const relayUrl = `${account.publicUrl.replace(/\/+$/, "").replace(/^http/, "ws")}`;
  return {
    async call(options = {}) {
      const call = new PhoneCall(account, options);
      await call.place();
      return call;
    },
    post: (path, fields) => postForm(account, path, { AccountSid: account.accountSid, ...fields }),
    relay: ({ onFrame, signature, path = "/phone/relay" } = {}) => openRelay(account, relayUrl + path, onFrame, signature),
  };
}
