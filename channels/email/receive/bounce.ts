import type { MailPorts } from "../ports.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { storeNotice } from "./notice.ts";

/** The report and the header of the returned mail stand in front. */
const SEARCHED_BYTES = 200_000;

/** A final failure, not a delay, a receipt or somebody's holiday (RFC 3464 §2.3.3, RFC 3463: class 5). */
const FAILED =
  /^action:\s*failed|^status:\s*5\.|^x-failed-recipients:|permanent(?:ly)? (?:error|failure|failed|fatal)|\b5\d\d[ -]5\.\d/im;

/**
 * A reply of ours came back: the citizen waits in vain, so the case goes to staff. Our mail is known by its Message-ID, 128
 * random bits that only its recipient has seen, so a forged bounce reaches no foreign conversation.
 */
export async function noteBounce(mail: IncomingMail, ports: MailPorts): Promise<boolean> {
  const text = mail.fetched.bytes.subarray(0, SEARCHED_BYTES).toString("latin1");
  const domain = ports.config.address.slice(ports.config.address.lastIndexOf("@") + 1);
  const ids = Array.from(text.matchAll(/<([\w-]{22})@([\w.-]+)>/g)).filter(
    ([, , host]) => host?.toLowerCase() === domain.toLowerCase(),
  );
  if (ids.length === 0 || !FAILED.test(text)) return false;
  const id = await ports.store.findByThread([...new Set(ids.map(([, local]) => local ?? ""))].slice(0, 20));
  const conversation = id === null ? null : await ports.store.find(id);
  if (conversation === null) return false;
  await storeNotice({ kind: "bounce", mail: { key: mail.key, address: null, threads: [] }, conversation, text: "" }, ports);
  ports.onStored?.(conversation.id);
  return true;
}
