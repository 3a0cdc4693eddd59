import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { portOf } from "./ports.ts";

export interface CutProxy {
  readonly port: number;
  /** Connections opened since the start. */
  readonly opened: number;
  /** Breaks all open connections as a failing network does. */
  cut(): void;
  /** While true, new connections are cut at once. */
  refuse(refusing: boolean): void;
  stop(): Promise<void>;
}

/** Stands before a server so that a test can break its connections at will. */
export async function startCutProxy(target: number): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  let opened = 0;
  let refusing = false;
  const server = createServer((client) => {
    opened += 1;
    if (refusing) return void client.destroy();
    const upstream = connect(target, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => undefined); // a cut connection reports ECONNRESET
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: portOf(server),
    get opened() {
      return opened;
    },
    cut,
    refuse(value) {
      refusing = value;
    },
    async stop() {
      server.close();
      cut();
      await once(server, "close");
    },
  };
}
