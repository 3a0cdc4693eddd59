import { randomBytes } from "node:crypto";
import { renderHtml } from "../../../accessibility/render/html.ts";
import { renderText } from "../../../accessibility/render/text.ts";
import { createMail, type Mail } from "../../../channels/email/mail.ts";
import type { MailCounter, MailPorts } from "../../../channels/email/ports.ts";
import type { SmtpTimeouts } from "../../../channels/email/send/smtp.ts";
import type { AssistantPorts } from "../../../dialog/assistant.ts";
import { createDelivery } from "../../../dialog/delivery.ts";
import type { Clock, KnowledgeSearch } from "../../../dialog/ports.ts";
import { ok } from "../../../dialog/result.ts";
import type { Delivery } from "../../../dialog/store.ts";
import type { Storage } from "../../../storage/open.ts";
import { scriptedAssistant } from "../../support/fakes/assistant.ts";
import { fakeTexts } from "../../support/fakes/dialog.ts";
import type { MailServer } from "../../support/mail/index.ts";

/** The mail channel with the real dialog, storage and delivery; search finds one service for every question. */
export interface Program {
  readonly mail: Mail;
  readonly storage: Storage;
  readonly ports: MailPorts;
  /** What was asked of the search, in order: the words of the mails as the dialog got them. */
  readonly asked: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Deliveries that staff were told of: "message error". */
  readonly failures: readonly string[];
  start(): Promise<void>;
  kick(): void;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** Of an earlier program: this one is its restart. */
  readonly storage?: Storage;
  readonly clock?: Clock;
  readonly script?: Partial<AssistantPorts>;
  readonly wrap?: (ports: MailPorts) => MailPorts;
  readonly timeouts?: SmtpTimeouts;
}

const next = () => randomBytes(16).toString("base64url");
const ids = { next, secret: next };
const clock: Clock = { now: Date.now };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function openProgram(
  server: Pick<MailServer, "imapUrl" | "smtpUrl" | "address">,
  options: ProgramOptions = {},
): Promise<Program> {
  const asked: string[] = [];
  const search: KnowledgeSearch = {
    find: async ({ text }) => {
      asked.push(text);
      return ok([{ entry: "personalausweis", score: 0.95 }]);
    },
  };
  const earlier = options.storage ? { store: options.storage.conversations } : {};
  const base = await scriptedAssistant({ ids, clock: options.clock ?? clock, search, ...earlier, ...options.script });
  const storage = options.storage ?? base.storage;
  const { counts, metrics } = counters();
  const ports: MailPorts = {
    config: { imapUrl: server.imapUrl, smtpUrl: server.smtpUrl, address: server.address },
    assistant: base.assistant,
    store: storage.conversations,
    mailboxes: storage.mailboxes,
    render: { text: renderText, html: renderHtml },
    texts: fakeTexts,
    check: base.ports.check,
    clock: options.clock ?? clock,
    ids,
    log,
    metrics,
    onStored: () => delivery.kick(),
  };
  const wrapped = options.wrap?.(ports) ?? ports;
  const mail = createMail(wrapped, options.timeouts);
  const { delivery, failures } = deliveryFor(mail, storage, ports.clock);
  return {
    mail,
    storage,
    ports: wrapped,
    asked,
    counts,
    failures,
    kick: delivery.kick,
    async start() {
      await delivery.start();
      await mail.start();
    },
    async stop() {
      await mail.stop();
      await delivery.stop();
    },
  };
}

function deliveryFor(mail: Mail, { outbox }: Storage, clock: Clock) {
  const failures: string[] = [];
  const onFailed = async ({ message }: Delivery, error: string) => void failures.push(`${message.id} ${error}`);
  return { delivery: createDelivery({ outbox, senders: { email: mail.sender }, clock, log, onFailed }), failures };
}

function counters() {
  const counts = new Map<string, number>();
  const count = (name: MailCounter, labels: Readonly<Record<string, string>> = {}) => {
    const key = [name, ...Object.values(labels)].join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return { counts, metrics: { count } };
}

let written = 0;

/** A citizen's mail as a program writes it; fields of `headers` replace or add, null leaves out. */
export function citizenMail(body: string, headers: Readonly<Record<string, string | null>> = {}): string {
  written += 1;
  const fields: Record<string, string | null> = {
    From: "Erika Beispiel <erika@beispiel.example>",
    To: "assistent@landkreis-celle.example",
    Subject: "Personalausweis",
    Date: new Date(Date.UTC(2026, 10, 22, 8, 0, written)).toUTCString(),
    "Message-ID": `<mail-${written}@beispiel.example>`,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    ...headers,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `${lines.join("\n")}\n\n${body}\n`;
}

/** Letters of a question long enough to need no subject. */
export const QUESTION = "Was kostet ein neuer Personalausweis für meine Tochter, und wie lange dauert es, bis er fertig ist?";
