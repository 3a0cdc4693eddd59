import { ImapFlow } from "imapflow";
import { startCutProxy } from "./cut-proxy.ts";
import { startDovecot } from "./dovecot.ts";
import { type Behaviour, type SentMail, startSmtpReceiver } from "./smtp-receiver.ts";

export type { Behaviour, SentMail } from "./smtp-receiver.ts";

export interface MailServer {
  /** For IMAP_URL, SMTP_URL and MAIL_ADDRESS of the program. */
  readonly imapUrl: string;
  readonly smtpUrl: string;
  readonly address: string;
  /** Puts a mail into the INBOX (IMAP APPEND) and returns its UID. Bare LF become CRLF. */
  deliver(raw: string | Buffer, received?: { readonly at?: Date; readonly flags?: readonly string[] }): Promise<number>;
  /** Flags and keywords of a mail in the INBOX; null when there is none with this UID. */
  flags(uid: number): Promise<ReadonlySet<string> | null>;
  /** Outgoing mails that were accepted, in order. */
  readonly sent: readonly SentMail[];
  /** Outgoing mails that were begun, whatever became of them. */
  readonly begun: number;
  /** What happens to the next outgoing mails; see `Behaviour`. */
  behave(...behaviours: Behaviour[]): void;
  /** Breaks the program's IMAP connections; while `refuseImap(true)` holds, new ones fail too. */
  cutImap(): void;
  refuseImap(refusing: boolean): void;
  readonly imapConnections: number;
  stop(): Promise<void>;
}

/** A real Dovecot and an SMTP receiver on random loopback ports: what the mail channel meets in production. */
export async function startMailServer(): Promise<MailServer> {
  const dovecot = await startDovecot();
  const proxy = await startCutProxy(dovecot.port);
  const receiver = await startSmtpReceiver();
  const { user, password: pass, port } = dovecot;
  const client = new ImapFlow({ host: "127.0.0.1", port, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  client.on("error", () => undefined);
  await client.connect();
  await client.mailboxOpen("INBOX");
  return {
    imapUrl: `imap://${user}:${pass}@127.0.0.1:${proxy.port}`,
    smtpUrl: `smtp://127.0.0.1:${receiver.port}`,
    address: "assistent@landkreis-celle.example",
    async deliver(raw, { at, flags = [] } = {}) {
      const bytes = typeof raw === "string" ? Buffer.from(raw.replace(/\r?\n/g, "\r\n")) : raw;
      const done = await client.append("INBOX", bytes, [...flags], at);
      if (!done || done.uid === undefined) throw new Error("IMAP APPEND failed");
      return done.uid;
    },
    async flags(uid) {
      await client.noop();
      const found = await client.fetchOne(String(uid), { flags: true }, { uid: true });
      return found ? (found.flags ?? null) : null;
    },
    sent: receiver.sent,
    get begun() {
      return receiver.begun;
    },
    behave: receiver.behave,
    cutImap: proxy.cut,
    refuseImap: proxy.refuse,
    get imapConnections() {
      return proxy.opened;
    },
    async stop() {
      client.close();
      await proxy.stop();
      await receiver.stop();
      await dovecot.stop();
    },
  };
}
