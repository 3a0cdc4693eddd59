import type { RawData, WebSocket } from "ws";
import type { PhoneEvent, PhonePorts } from "../ports.ts";
import { type RelayMessage, readFrame } from "./messages.ts";
import { createRate } from "./rate.ts";

/** Close codes of RFC 6455 §7.4.1. */
export const NORMAL = 1000;
export const GOING_AWAY = 1001;
const UNSUPPORTED = 1003;
const POLICY = 1008;

/** Closes a socket that broke a rule. */
export function refuse(
  socket: WebSocket,
  event: PhoneEvent,
  { metrics, log }: Pick<PhonePorts, "metrics" | "log">,
  code = POLICY,
): void {
  metrics.count(event);
  log.warn({ event }, "a relay socket was closed");
  socket.close(code);
}

/**
 * Reads frames within their bounds: too many or binary ones close the socket, unknown types are counted, unreadable ones are
 * forgiven for a while.
 *
 * @param isCall - false until setup: before it nothing is forgiven
 */
export function listen(socket: WebSocket, ports: PhonePorts, isCall: () => boolean, take: (message: RelayMessage) => void): void {
  const { metrics, limits, clock } = ports;
  const allowed = createRate(limits.framesPerSecond);
  let bad = 0;

  socket.on("message", (data: RawData, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    if (!allowed(clock.now())) return refuse(socket, "relay.tooFast", ports);
    if (isBinary) return refuse(socket, "relay.binary", ports, UNSUPPORTED);
    const frame = readFrame(data.toString());
    const again = frame.kind === "message" && frame.message.type === "setup" && isCall();
    if (frame.kind === "message" && !again) return take(frame.message);
    metrics.count(frame.kind === "unknown" ? "relay.unknown" : "relay.malformed");
    if (!isCall() || (frame.kind !== "unknown" && ++bad > limits.badFrames)) socket.close(POLICY);
  });
  // ws closes by itself with 1009 (too large) or 1007 (not UTF-8) after such a frame.
  socket.on("error", (error: Error & { code?: string }) => {
    metrics.count(error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH" ? "relay.tooLarge" : "relay.malformed");
  });
}
