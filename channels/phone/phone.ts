import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Router } from "express";
import { createCalls } from "./calls.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { PhonePorts } from "./ports.ts";
import { createRelay } from "./relay/relay.ts";
import { createRouter } from "./router.ts";
import { createTurns } from "./turns/turns.ts";

/** The phone channel. Nothing runs before start(). */
export interface Phone {
  readonly name: "phone";
  /** To be mounted at the root, before any body parser: signatures are checked over raw bodies and whole paths. */
  readonly router: Router;
  /** For the HTTP server's "upgrade" event. False: not our path, the socket is untouched. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  start(): Promise<void>;
  /** Takes no new sockets, finishes the turns in flight, closes the sockets; the provider then asks for /phone/relay-ended. */
  stop(): Promise<void>;
}

export function createPhone(given: Omit<PhonePorts, "limits"> & { readonly limits?: Partial<Limits> }): Phone {
  const ports: PhonePorts = { ...given, limits: { ...LIMITS, ...given.limits } };
  const calls = createCalls(ports.clock, ports.limits);
  const turns = createTurns(ports);
  const relay = createRelay(ports, calls, turns);
  return {
    name: "phone",
    router: createRouter(ports, calls, turns),
    upgrade: relay.upgrade,
    async start() {
      relay.start();
    },
    stop: relay.stop,
  };
}
