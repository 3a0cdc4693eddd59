import type { RawData, WebSocket } from "ws";
import type { Call, Calls } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { tokenIsValid } from "../token.ts";
import type { Turns } from "../turns/turns.ts";
import { openCall } from "../webhooks/incoming.ts";
import type { OutFrame } from "./frames.ts";
import { type RelayMessage, readFrame, type Setup } from "./messages.ts";
import { createRate } from "./rate.ts";
import { createSession, type Session } from "./session.ts";

/** Close codes of RFC 6455 §7.4.1. */
const NORMAL = 1000;
const UNSUPPORTED = 1003;
const POLICY = 1008;

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
  const { metrics, limits, clock, log } = ports;
  const allowed = createRate(limits.framesPerSecond);
  let session: Session | null = null;
  let call: Call | null = null;
  let bad = 0;

  const refuse = (event: Parameters<typeof metrics.count>[0], code = POLICY) => {
    metrics.count(event);
    log.warn({ event }, "a relay socket was closed");
    socket.close(code);
  };
  const setupTimer = setTimeout(() => refuse("relay.noSetup"), limits.setupMs);

  const send = (frame: OutFrame) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
    // After `end` it is the provider that closes; one that does not must not leave the socket open for ever.
    if (frame.type === "end") setTimeout(() => socket.close(NORMAL), limits.setupMs).unref();
  };
  const setUp = (setup: Setup) => {
    clearTimeout(setupTimer);
    if (!isOurs(setup, ports)) return refuse("relay.token");
    call = openCall(calls, { CallSid: setup.callSid, From: setup.from });
    call.connected = true;
    onSetup(call);
    session = createSession(call, send, ports, turns);
  };
  const take = (message: RelayMessage) => {
    if (session === null) return message.type === "setup" ? setUp(message) : refuse("relay.noSetup");
    if (message.type === "setup") return malformed();
    session.take(message);
  };
  const malformed = () => {
    metrics.count("relay.malformed");
    if (session === null || ++bad > limits.badFrames) socket.close(POLICY);
  };

  socket.on("message", (data: RawData, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    if (!allowed(clock.now())) return refuse("relay.tooFast");
    if (isBinary) return refuse("relay.binary", UNSUPPORTED);
    const frame = readFrame(data.toString());
    if (frame.kind === "message") take(frame.message);
    else if (frame.kind === "unknown" && session !== null) metrics.count("relay.unknown");
    else malformed();
  });
  // ws closes by itself with 1009 (too large) or 1007 (not UTF-8) after such a frame.
  socket.on("error", (error: Error & { code?: string }) => {
    metrics.count(error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH" ? "relay.tooLarge" : "relay.malformed");
  });
  socket.on("close", () => {
    clearTimeout(setupTimer);
    session?.close();
    if (call) call.connected = false;
  });

  return {
    get call() {
      return call;
    },
    idle: () => session?.idle() ?? Promise.resolve(),
    close: (code) => socket.close(code),
  };
}

function isOurs({ callSid, accountSid, customParameters }: Setup, { config, clock }: PhonePorts): boolean {
  if (accountSid !== "" && accountSid !== config.accountSid) return false;
  const token = customParameters["token"];
  return typeof token === "string" && tokenIsValid(config.authToken, callSid, token, clock.now());
}
