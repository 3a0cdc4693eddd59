import type { Incoming } from "../../../dialog/assistant.ts";
import { FAILURES } from "../../../dialog/errors.ts";
import type { Conversation, MailRemark } from "../../../dialog/model/conversation.ts";
import type { MailAddress } from "../address.ts";
import { PROCESSING_BUDGET_MS } from "../limits.ts";
import { automaticReason } from "../parse/automatic.ts";
import { type Content, readContent } from "../parse/content.ts";
import type { MailPorts } from "../ports.ts";
import { readWording, type Wording } from "../text/wording.ts";
import { noteBounce } from "./bounce.ts";
import { findConversation } from "./conversation.ts";
import { type FetchedMail, type IncomingMail, readIncomingMail } from "./incoming-mail.ts";
import { type NoticeKind, storeNotice } from "./notice.ts";
import type { ReplyRate } from "./rate.ts";

/** What became of a mail. `noted` and `automatic` ones stay unread in the mailbox: a person may look. */
export type Fate = "answered" | "noted" | "duplicate" | "automatic";

/** One mail on its way through: everything that is known about it. */
interface Passage {
  readonly mail: IncomingMail;
  readonly conversation: Conversation | null;
  readonly content: Content | null;
  readonly wording: Wording;
  readonly ports: MailPorts;
  readonly rate: ReplyRate;
}

/** Answers one mail, or stores it for people. When it returns, the outcome is on the disk. Throws what may be tried again. */
export async function processMail(fetched: FetchedMail, ports: MailPorts, rate: ReplyRate): Promise<Fate> {
  const { config, store, metrics } = ports;
  metrics.count("mail_received");
  const mail = readIncomingMail(fetched, config.address);
  if (await store.findByKey("email", mail.key)) {
    metrics.count("mail_duplicate");
    return "duplicate";
  }
  const reason = automaticReason(mail.headers, config.address);
  if (reason !== null) {
    metrics.count("mail_automatic", { reason });
    if (reason !== "own") await noteBounce(mail, ports);
    return "automatic";
  }
  const content = fetched.complete ? await readContent(fetched.bytes) : null;
  const wording = content ? readWording(content, mail.subject) : { text: "", cut: false };
  const conversation = await findConversation(mail, store);
  const passage: Passage = { mail, conversation, content, wording, ports, rate };
  const notice = noticeFor(passage);
  return notice === null ? answer(passage) : note(passage, notice);
}

function noticeFor({ mail, content, wording, rate }: Passage): NoticeKind | null {
  if (mail.address === null) return "noSender";
  if (!rate.allows(mail.address.to)) return "rateLimited";
  if (!mail.fetched.complete) return "tooLarge";
  if (content === null) return "unreadable";
  if (wording.text !== "") return null;
  return content.attachments > 0 ? "attachmentOnly" : "empty";
}

async function note({ mail, conversation, wording, ports, rate }: Passage, kind: NoticeKind): Promise<Fate> {
  const flooded = kind === "rateLimited" && conversation === null && mail.address ? rate.last(mail.address.to) : null;
  const into = flooded === null ? conversation : await ports.store.find(flooded);
  const stored = await storeNotice({ kind, mail, conversation: into, text: wording.text }, ports);
  if (stored.replied && mail.address) rate.record(mail.address.to, stored.conversation);
  ports.onStored?.(stored.conversation);
  return "noted";
}

async function answer(passage: Passage): Promise<Fate> {
  const { mail, conversation, wording, content, ports, rate } = passage;
  const incoming: Incoming = {
    channel: "email",
    key: mail.key,
    conversation: conversation?.id ?? null,
    text: wording.text,
    language: null,
    address: mail.address && withRemarks(mail.address, content, wording),
    threads: mail.threads,
  };
  const received = await ports.assistant.receive(incoming, AbortSignal.timeout(PROCESSING_BUDGET_MS));
  if (!received.ok) {
    if (FAILURES[received.error.code].retryable) throw new Error(received.error.code);
    ports.log.warn({ code: received.error.code }, "mail refused by the dialog");
    return note(passage, "failed");
  }
  const { replies, duplicate } = received.value;
  if (mail.address && replies.length > 0 && !duplicate) rate.record(mail.address.to, received.value.conversation);
  ports.onStored?.(received.value.conversation);
  return "answered";
}

function withRemarks(address: MailAddress, content: Content | null, { cut }: Wording): MailAddress {
  const remarks: MailRemark[] = [...(content?.attachments ? ["attachment" as const] : []), ...(cut ? ["cut" as const] : [])];
  return remarks.length > 0 ? { ...address, remarks } : address;
}

/** A mail that failed again and again: kept for people without another look at what is inside. */
export async function surrenderMail(fetched: FetchedMail, ports: MailPorts): Promise<void> {
  const mail = readIncomingMail(fetched, ports.config.address);
  const stored = await storeNotice({ kind: "failed", mail, conversation: null, text: "" }, ports);
  ports.onStored?.(stored.conversation);
}
