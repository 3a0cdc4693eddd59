import { once } from "node:events";
import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Attempt } from "../../../dialog/delivery.ts";
import type { MailServerAddress } from "../server-url.ts";
import type { OutgoingMail } from "./compose.ts";

/** How long we wait, in milliseconds; the clock starts anew with the mark. */
export interface SmtpTimeouts {
  /** Connecting, greeting, login, envelope and the message itself. RFC 5321 §4.5.3.2 allows more; trying again costs nothing here. */
  readonly handOver: number;
  /** The answer to the final dot. RFC 5321 §4.5.3.2.6 demands ten minutes: whoever gives up earlier sends twice, or never knows. */
  readonly answer: number;
}

export const SMTP_TIMEOUTS: SmtpTimeouts = { handOver: 120_000, answer: 600_000 };

/** Commands whose refusal is about this mail. A refused login or greeting is about us and passes when somebody repairs it. */
const ABOUT_THE_MAIL: ReadonlySet<string> = new Set(["MAIL FROM", "RCPT TO", "DATA"]);

/**
 * Sends one mail over a connection of its own.
 *
 * The message is streamed up to its last byte; then `mark` is awaited, and only then comes the dot that makes the server accept
 * it (RFC 5321 §4.1.1.4). A crash before the mark has sent nothing; between mark and answer lies one round trip.
 */
export async function sendBySmtp(
  mail: OutgoingMail,
  server: MailServerAddress,
  mark: () => Promise<void>,
  signal: AbortSignal,
  timeouts: SmtpTimeouts = SMTP_TIMEOUTS,
): Promise<Attempt> {
  const connection = open(server, mail.envelope.from, timeouts);
  let marked = false;
  const close = () => {
    if (!marked) connection.close();
  };
  signal.addEventListener("abort", close, { once: true });
  const timer = setTimeout(close, timeouts.handOver);
  try {
    await connect(connection, server);
    const message = Readable.from(
      untilMark(mail.raw, mark, () => {
        marked = true;
      }),
      { objectMode: false },
    );
    await send(connection, mail, message);
    connection.quit();
    return { kind: "accepted" };
  } catch (error) {
    connection.close();
    return attemptOf(error, marked);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", close);
  }
}

async function* untilMark(raw: Buffer, mark: () => Promise<void>, marked: () => void): AsyncGenerator<Buffer> {
  yield raw;
  await mark();
  marked();
}

function open(server: MailServerAddress, own: string, timeouts: SmtpTimeouts): SMTPConnection {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.startTls,
    ignoreTLS: !server.startTls,
    name: own.slice(own.lastIndexOf("@") + 1),
    connectionTimeout: timeouts.handOver,
    greetingTimeout: timeouts.handOver,
    socketTimeout: timeouts.answer,
    logger: false,
  });
  connection.on("error", () => undefined); // one that comes after the end must not end the program
  return connection;
}

async function connect(connection: SMTPConnection, { auth }: MailServerAddress): Promise<void> {
  const lost = once(connection, "error").then(([error]) => Promise.reject(error));
  const ended = once(connection, "end").then(() => Promise.reject(new Error("connection ended")));
  for (const never of [lost, ended]) never.catch(() => undefined); // later ones are reported by send()
  const ready = new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  await Promise.race([ready, lost, ended]);
  if (auth === null) return;
  const login = new Promise<void>((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
  await Promise.race([login, lost, ended]);
}

function send(connection: SMTPConnection, { envelope, raw }: OutgoingMail, message: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("connection ended")));
    connection.send({ from: envelope.from, to: [envelope.to], size: raw.length }, message, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}

/** Reads code and stage of a failure; what the server said in words stays out of outbox and log, it may quote addresses. */
function attemptOf(error: unknown, marked: boolean): Attempt {
  const { responseCode, command, code } = error instanceof Error ? readError(error) : { responseCode: 0, command: "", code: "" };
  const text = ["smtp", responseCode || code || "lost", command].join(" ").trim();
  if (responseCode >= 500 && ABOUT_THE_MAIL.has(command)) return { kind: "refused", error: text };
  if (responseCode >= 400) return { kind: "deferred", error: text };
  if (code === "EENVELOPE") return { kind: "refused", error: text };
  return { kind: marked ? "unknown" : "deferred", error: text };
}

const readError = (error: Error): { responseCode: number; command: string; code: string } => ({
  responseCode: "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : 0,
  command: "command" in error && typeof error.command === "string" ? error.command : "",
  code: "code" in error && typeof error.code === "string" ? error.code : "",
});
