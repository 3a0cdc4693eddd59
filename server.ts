import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import express, { type Express, type Router } from "express";
import helmet from "helmet";
import pino, { type Logger } from "pino";
import { renderHtml } from "./accessibility/render/html.ts";
import { renderSpeech } from "./accessibility/render/speech.ts";
import { renderText } from "./accessibility/render/text.ts";
import { createChat } from "./channels/chat/chat.ts";
import { createMail, type Mail } from "./channels/email/mail.ts";
import { createPhone, type Phone } from "./channels/phone/phone.ts";
import { type Core, openCore } from "./composition.ts";
import { type Config, ConfigError, type MailConfig, type PhoneConfig, readConfig } from "./config.ts";
import type { ObservedTurn } from "./dialog/assistant.ts";
import { createDelivery } from "./dialog/delivery.ts";
import type { Failure } from "./dialog/errors.ts";
import { createMetrics, type Metrics } from "./governance/metrics.ts";
import { createDesk } from "./handoff/desk/router.ts";
import { createHandoff } from "./handoff/service.ts";
import { createFirstAdmin, loadAccounts } from "./handoff/staff/accounts.ts";
import { createSessions } from "./handoff/staff/sessions.ts";
import { createAssets } from "./web/assets.ts";
import { errorHandler, notFound } from "./web/errors.ts";

/** How long a stopping service waits for requests in flight, in milliseconds. */
const STOP_MS = 10_000;

/**
 * Phrases and search tables take half a second to compile. That waits until whoever asks for readiness has been answered;
 * a message that comes sooner compiles what it needs itself.
 */
const PREPARE_AFTER_MS = 300;

interface Transport {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The only file that reads process.env, constructs adapters or calls process.exit. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const metrics = createMetrics();
  const core = await openCore({ databaseUrl: config.databaseUrl, observe: (turn) => observe(turn, metrics) });
  const { app, phone, transports } = assemble(config, core, metrics, log);
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 30_000 }, app);
  server.on("upgrade", (request, socket, head) => {
    if (!phone?.upgrade(request, socket, head)) socket.destroy();
  });
  await announceStaff(config, core);
  const port = await listen(server, config.port);
  for (const transport of transports) await transport.start();
  announce(config, port, core, log);
  const stop = async () => {
    log.info("stopping");
    await Promise.race([stopAll(server, transports), wait(STOP_MS)]);
    await core.storage.close(); // after the channels: a message in flight may still be stored
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  setTimeout(core.prepare, PREPARE_AFTER_MS).unref();
}

function observe(turn: ObservedTurn, metrics: Metrics): void {
  metrics.answered(turn.channel, turn.outcome ?? "staff");
  metrics.turnTook(turn.channel, turn.milliseconds);
  for (const finding of turn.findings) metrics.finding(finding.rule);
}

const openPhone = (config: PhoneConfig, core: Core, metrics: Metrics, log: Logger): Phone =>
  createPhone({
    ...core,
    config,
    renderSpeech,
    log,
    metrics: {
      count: (event) => metrics.counted("phone", event),
      firstWords: (milliseconds) => metrics.turnTook("phone", milliseconds),
    },
  });

interface Service {
  readonly app: Express;
  readonly phone: Phone | null;
  /** In the order of starting; stopped all at once. */
  readonly transports: readonly Transport[];
}

function assemble(config: Config, core: Core, metrics: Metrics, log: Logger): Service {
  const phone = config.phone && openPhone(config.phone, core, metrics, log);
  const mail = config.mail && openMail(config.mail, core, metrics, log, () => delivery.kick());
  const handoff = createHandoff({
    ...core,
    desk: core.storage.desk,
    conversations: core.storage.conversations,
    kick: () => delivery.kick(),
  });
  const delivery = createDelivery({
    outbox: core.storage.outbox,
    senders: mail ? { email: mail.sender } : {},
    clock: core.clock,
    log,
    onFailed: ({ conversation }, error) => handoff.undelivered(conversation, error === "uncertain"),
  });
  const assets = createAssets();
  const refused = ({ code }: Failure) => metrics.refused("chat", code);
  const chat = createChat({ ...core, store: core.storage.conversations, assets, refused });
  const secure = config.publicUrl?.startsWith("https:") ?? false;
  const sessions = createSessions(core.storage.staff, core.clock);
  const desk = createDesk({ handoff, sessions, assets, clock: core.clock, secure });
  const app = buildApp([...(phone ? [phone.router] : []), chat.router, assets.router, desk], { core, metrics, log, secure });
  return { app, phone, transports: [chat, delivery, ...(phone ? [phone] : []), ...(mail ? [mail] : [])] };
}

const openMail = (config: MailConfig, core: Core, metrics: Metrics, log: Logger, onStored: () => void): Mail =>
  createMail({
    ...core,
    config,
    store: core.storage.conversations,
    mailboxes: core.storage.mailboxes,
    render: { text: renderText, html: renderHtml },
    log,
    metrics: { count: (name, labels) => metrics.counted("email", labels ? `${name}:${Object.values(labels).join(":")}` : name) },
    onStored,
  });

interface AppParts {
  readonly core: Core;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly secure: boolean;
}

/** The phone's router comes first: it checks signatures over raw bodies. */
function buildApp(routers: readonly Router[], { core, metrics, log, secure }: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag"); // replies are never cached; a hash of each would be work for nothing
  app.set("trust proxy", ["loopback", "linklocal", "uniquelocal"]); // the reverse proxy stands in the same network
  app.set("query parser", "simple");
  app.use(headers(secure));
  for (const router of routers) app.use(router);
  app.get("/healthz", (_request, response) => void response.json({ status: "ok" }));
  app.get("/readyz", async (_request, response) => {
    const healthy = await core.storage.healthy();
    response.status(healthy ? 200 : 503).json({ status: healthy ? "ready" : "storage" });
  });
  app.get("/metrics", async (_request, response) => void response.type(metrics.contentType).send(await metrics.text()));
  app.use(notFound);
  app.use(
    errorHandler((error) =>
      log.error({ type: error instanceof Error ? error.name : "unknown", stack: stackOf(error) }, "a request failed"),
    ),
  );
  return app;
}

/** Where it happened, without the message: messages of libraries can quote input. */
const stackOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? "")
        .split("\n")
        .filter((line) => line.startsWith("    at "))
        .slice(0, 8)
    : [];

/** Only our own files, no framing by other sites, no referrer. Over plain http (first trial) nothing is upgraded to https. */
const headers = (secure: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginResourcePolicy: { policy: "same-origin" },
  });

async function announceStaff(config: Config, core: Core): Promise<void> {
  const parts = { staff: core.storage.staff, ids: core.ids, clock: core.clock };
  if (config.staffUsers) await loadAccounts(config.staffUsers, parts);
  const password = await createFirstAdmin(parts);
  if (password)
    process.stdout.write(
      `\nFirst start. Sign in at the desk as "admin" with this one-time password:\n\n    ${password}\n\nIt is shown only now.\n\n`,
    );
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });

function announce(config: Config, port: number, core: Core, log: Logger): void {
  const url = config.publicUrl ?? `http://localhost:${port}`;
  process.stdout.write(`Chat:   ${url}/\nDesk:   ${url}/desk\n`);
  log.info(
    {
      port,
      entries: core.base.content().entries.size,
      unreadableFiles: core.base.problems,
      chat: true,
      phone: config.phone !== null,
      email: config.mail !== null,
    },
    "ready",
  );
}

async function stopAll(server: Server, transports: readonly Transport[]): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  await Promise.allSettled(transports.map((transport) => transport.stop()));
  server.closeIdleConnections();
  await closed;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
});
