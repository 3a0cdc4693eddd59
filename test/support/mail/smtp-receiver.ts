import { once } from "node:events";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { portOf } from "./ports.ts";

/** One outgoing mail as it was on the wire and as a mail program reads it. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
  header(name: string): string | undefined;
}

/** What the receiver does with the next mail: answers a code, answers nothing, or cuts the connection. */
export type Behaviour =
  | { readonly kind: "accept" }
  | { readonly kind: "refuse"; readonly code: number; readonly at: "rcpt" | "data" }
  | { readonly kind: "hang" | "drop"; readonly at: "rcpt" | "data" };

export interface SmtpReceiver {
  readonly port: number;
  readonly sent: readonly SentMail[];
  /** How many mails were begun (RCPT TO), whatever became of them. */
  readonly begun: number;
  /** One after the other for the mails to come; afterwards all are accepted. */
  behave(...behaviours: Behaviour[]): void;
  stop(): Promise<void>;
}

interface State {
  readonly sent: SentMail[];
  readonly script: Behaviour[];
  begun: number;
}

/** Takes mails for anybody and keeps them, or misbehaves as told. */
export async function startSmtpReceiver(): Promise<SmtpReceiver> {
  const state: State = { sent: [], script: [], begun: 0 };
  const current = new WeakMap<SMTPServerSession, Behaviour>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username }, _session, callback) => callback(null, { user: username }),
    onRcptTo(_address, session, callback) {
      state.begun += 1;
      const behaviour = state.script.shift() ?? { kind: "accept" };
      current.set(session, behaviour);
      act(behaviour, "rcpt", () => cut(server, session), callback);
    },
    onData(stream, session, callback) {
      const behaviour = current.get(session) ?? { kind: "accept" };
      const taken = read(stream).then(async (raw) => {
        if (behaviour.kind === "accept") state.sent.push(await keep(raw, session));
        act(behaviour, "data", () => cut(server, session), callback);
      });
      taken.catch(() => undefined); // the program was killed in the middle of a mail: nothing was accepted
    },
  });
  server.on("error", () => undefined); // connections that are cut on purpose
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: portOf(server.server),
    sent: state.sent,
    get begun() {
      return state.begun;
    },
    behave: (...behaviours) => void state.script.push(...behaviours),
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const connection of server.connections) connection._socket.destroy();
      await closed;
    },
  };
}

function act(behaviour: Behaviour, at: "rcpt" | "data", drop: () => void, callback: (error?: Error | null) => void): void {
  if (behaviour.kind === "accept" || behaviour.at !== at) callback();
  else if (behaviour.kind === "drop") drop();
  else if (behaviour.kind === "refuse") callback(Object.assign(new Error("as asked"), { responseCode: behaviour.code }));
}

function cut(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.session === session) connection._socket.destroy();
}

async function read(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function keep(raw: Buffer, { envelope }: SMTPServerSession): Promise<SentMail> {
  const mail = await PostalMime.parse(raw);
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : "",
    to: envelope.rcptTo.map(({ address }) => address),
    raw: raw.toString("utf8"),
    mail,
    header: (name) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value,
  };
}
