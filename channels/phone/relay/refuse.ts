import type { Duplex } from "node:stream";

const REASONS: Readonly<Record<number, string>> = { 403: "Forbidden", 503: "Service Unavailable" };

/** Answers an upgrade with an HTTP error: no web socket comes into being (RFC 6455 §4.2.2). */
export function refuseUpgrade(socket: Duplex, status: 403 | 503, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  socket.on("error", () => socket.destroy());
  socket.end(
    [
      `HTTP/1.1 ${status} ${REASONS[status]}`,
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
