import type { Sender } from "../../../dialog/delivery.ts";
import { readServerUrl } from "../server-url.ts";
import { type ComposePorts, composeMail } from "./compose.ts";
import { type SmtpTimeouts, sendBySmtp } from "./smtp.ts";

/** Brings stored messages to citizens as mail. When and how often is decided by dialog/delivery.ts. */
export function createMailSender(ports: ComposePorts, timeouts?: SmtpTimeouts): Sender {
  const server = readServerUrl(ports.config.smtpUrl);
  return {
    async send({ message, address }, mark, signal) {
      if (address.kind !== "mail") return { kind: "refused", error: "no mail address" };
      const mail = await composeMail(message, address, ports);
      if (mail === null) return { kind: "refused", error: "unusable address" };
      return sendBySmtp(mail, server, mark, signal, timeouts);
    },
  };
}
