import type { Sender } from "../../dialog/delivery.ts";
import type { MailPorts } from "./ports.ts";
import { createReader } from "./receive/reader.ts";
import { createMailSender } from "./send/sender.ts";
import type { SmtpTimeouts } from "./send/smtp.ts";

export interface Mail {
  readonly name: "email";
  /** For dialog/delivery.ts. Works without `start`. */
  readonly sender: Sender;
  /** Begins to read the mailbox. A server that cannot be reached is tried for ever and does not stop the program's start. */
  start(): Promise<void>;
  /** Finishes the mail in hand. */
  stop(): Promise<void>;
}

/** The e-mail channel: IMAP in, SMTP out. */
export function createMail(ports: MailPorts, timeouts?: SmtpTimeouts): Mail {
  const reader = createReader(ports);
  return {
    name: "email",
    sender: createMailSender(ports, timeouts),
    start: async () => reader.start(),
    stop: () => reader.stop(),
  };
}
