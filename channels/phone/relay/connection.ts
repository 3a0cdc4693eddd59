import type { WebSocket } from "ws";
import type { Call, Calls } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { tokenIsValid } from "../token.ts";
import type { Turns } from "../turns/turns.ts";
import { openCall } from "../webhooks/incoming.ts";
import type { OutFrame } from "./frames.ts";
import { listen, NORMAL, refuse } from "./listen.ts";
import type { Setup } from "./messages.ts";
import { createSession, type Session } from "./session.ts";

/** One socket, from the handshake on. Everything it receives is hostile until setup has shown a valid token. */
export interface Connection {
  readonly call: Call | null;
  idle(): Promise<void>;
  close(code: number): void;
}

export function createConnection(
  socket: WebSocket,
  ports: PhonePorts,
  calls: Calls,
  turns: Turns,
  onSetup: (call: Call) => void,
): Connection {
  let running: { readonly call: Call; readonly session: Session } | null = null;
  const setupTimer = setTimeout(() => refuse(socket, "relay.noSetup", ports), ports.limits.setupMs);

  const send = (frame: OutFrame) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
    // After `end` it is the provider that closes; one that does not must not leave the socket open for ever.
    if (frame.type === "end") setTimeout(() => socket.close(NORMAL), ports.limits.setupMs).unref();
  };
  const setUp = (setup: Setup) => {
    if (!isOurs(setup, ports)) return refuse(socket, "relay.token", ports);
    clearTimeout(setupTimer);
    const call = openCall(calls, { CallSid: setup.callSid, From: setup.from });
    call.sockets++;
    onSetup(call);
    running = { call, session: createSession(call, send, ports, turns) };
  };
  listen(
    socket,
    ports,
    () => running !== null,
    (message) => {
      if (message.type === "setup") setUp(message);
      else if (running) running.session.take(message);
      else refuse(socket, "relay.noSetup", ports);
    },
  );
  socket.on("close", () => {
    clearTimeout(setupTimer);
    if (!running) return;
    running.session.close();
    running.call.sockets--;
  });

  return {
    get call() {
      return running?.call ?? null;
    },
    idle: () => running?.session.idle() ?? Promise.resolve(),
    close: (code) => socket.close(code),
  };
}

function isOurs({ callSid, accountSid, customParameters }: Setup, { config, clock }: PhonePorts): boolean {
  if (accountSid !== "" && accountSid !== config.accountSid) return false;
  const token = customParameters["token"];
  return typeof token === "string" && tokenIsValid(config.authToken, callSid, token, clock.now());
}
