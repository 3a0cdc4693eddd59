import { ImapFlow } from "imapflow";
import { MAX_MAIL_BYTES } from "../limits.ts";
import type { MailPorts } from "../ports.ts";
import { readServerUrl } from "../server-url.ts";
import { catchUp, type Memory } from "./catch-up.ts";
import { createWake } from "./wake.ts";

/** Looks even when the server announced nothing: some forget to (github.com/postalsys/imapflow/issues/14). */
const LOOK_MS = 5 * 60_000;

/** RFC 2177 allows 29 minutes of IDLE; routers forget quiet connections after five. */
const MAX_IDLE_MS = 4 * 60_000;

/** imapflow begins to IDLE by itself after this pause; longer than processing one mail takes. */
const IDLE_AFTER_MS = 200;

/** How long saying goodbye may take. */
const LOGOUT_MS = 2_000;

/** One connection: reads the INBOX until the signal (resolves) or until the connection is lost (rejects). */
export async function runSession(ports: MailPorts, memory: Memory, signal: AbortSignal): Promise<void> {
  const server = readServerUrl(ports.config.imapUrl);
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.secure,
    doSTARTTLS: server.startTls,
    ...(server.auth ? { auth: server.auth } : {}),
    logger: false, // it would log addresses and subjects
    maxIdleTime: MAX_IDLE_MS,
    autoIdleDelay: IDLE_AFTER_MS,
    maxLiteralSize: MAX_MAIL_BYTES + 1_024,
    connectionTimeout: 30_000,
  });
  const wake = createWake();
  client.on("error", wake.ring); // an unheard "error" would end the program; what it was comes with the next command
  client.on("close", wake.ring);
  client.on("exists", wake.ring);
  signal.addEventListener("abort", wake.ring);
  try {
    await client.connect();
    await client.mailboxOpen("INBOX");
    ports.log.info({}, "mailbox open");
    const name = `${server.auth?.user ?? ""}@${server.host}/INBOX`;
    while (!signal.aborted) {
      await catchUp({ client, name, ports, memory, signal });
      if (!client.usable) throw new Error("connection lost");
      if (!signal.aborted) await wake.wait(LOOK_MS);
      if (!client.usable) throw new Error("connection lost");
    }
    await Promise.race([client.logout(), new Promise((resolve) => setTimeout(resolve, LOGOUT_MS).unref())]);
  } finally {
    signal.removeEventListener("abort", wake.ring);
    client.close();
  }
}
