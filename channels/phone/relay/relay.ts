import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Calls } from "../calls.ts";
import type { PhonePorts } from "../ports.ts";
import { handshakeIsSigned } from "../signature.ts";
import type { Turns } from "../turns/turns.ts";
import { type Connection, createConnection } from "./connection.ts";
import { GOING_AWAY, NORMAL } from "./listen.ts";
import { refuseUpgrade } from "./refuse.ts";

/** The sockets of /phone/relay. */
export interface Relay {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  start(): void;
  stop(): Promise<void>;
}

export function createRelay(ports: PhonePorts, calls: Calls, turns: Turns): Relay {
  const { limits, metrics } = ports;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const connections = new Set<Connection>();
  let running = false;

  const connect = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    server.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = createConnection(webSocket, ports, calls, turns, (call) => {
        // A provider that connects anew for the same call has lost the old socket, whether we have noticed or not.
        for (const other of connections) if (other !== connection && other.call === call) other.close(NORMAL);
      });
      connections.add(connection);
      webSocket.once("close", () => connections.delete(connection));
    });

  return {
    upgrade(request, socket, head) {
      if (new URL(request.url ?? "/", "http://localhost").pathname !== "/phone/relay") return false;
      if (!handshakeIsSigned(ports.config, request)) {
        metrics.count("relay.unsigned");
        refuseUpgrade(socket, 403, "channel.signature", "X-Twilio-Signature is missing or does not match.");
      } else if (!running || connections.size >= limits.calls) {
        metrics.count(running ? "relay.tooMany" : "relay.refused");
        refuseUpgrade(socket, 503, "channel.unavailable", "No further calls at the moment.");
      } else connect(request, socket, head);
      return true;
    },
    start() {
      running = true;
    },
    async stop() {
      running = false;
      await Promise.allSettled([...connections].map((connection) => connection.idle()));
      for (const connection of connections) connection.close(GOING_AWAY);
    },
  };
}
