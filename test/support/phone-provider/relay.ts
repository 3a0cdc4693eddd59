import { once } from "node:events";
import { WebSocket } from "ws";
import type { Account } from "./post.ts";
import { signForm } from "./sign.ts";

/** What the service sent. Fields as in the provider's documents; the simulator checks nothing beyond JSON. */
export interface OutFrame {
  readonly type: string;
  readonly token?: string;
  readonly last?: boolean;
  readonly lang?: string;
  readonly ttsLanguage?: string;
  readonly transcriptionLanguage?: string;
  readonly handoffData?: string;
  readonly interruptible?: boolean;
}

export interface RelaySocket {
  readonly socket: WebSocket;
  send(frame: Readonly<Record<string, unknown>>): void;
}

/**
 * Opens the relay socket with a signed handshake. Rejects with the HTTP status in the message when it is refused.
 *
 * @param signature - another one than the right one; null sends none
 */
export async function openRelay(
  account: Account,
  url: string,
  onFrame: (frame: OutFrame) => void = () => {},
  signature: string | null = signForm(account.authToken, url, {}),
): Promise<RelaySocket> {
  const target = url.replace(
    new URL(account.publicUrl).origin.replace(/^http/, "ws"),
    new URL(account.baseUrl).origin.replace(/^http/, "ws"),
  );
  const socket = new WebSocket(target, { headers: signature === null ? {} : { "X-Twilio-Signature": signature } });
  socket.on("message", (data) => onFrame(JSON.parse(data.toString())));
  await once(socket, "open");
  return { socket, send: (frame) => socket.send(JSON.stringify(frame)) };
}
