import MailComposer from "nodemailer/lib/mail-composer";
import type { MailRemark, StoredMessage } from "../../../dialog/model/conversation.ts";
import type { Block } from "../../../dialog/model/reply.ts";
import type { MailAddress } from "../address.ts";
import { usableAddress } from "../parse/addresses.ts";
import { replySubject } from "../parse/subject.ts";
import type { MailPorts } from "../ports.ts";
import { mailDocument } from "./document.ts";
import { markerHeaders } from "./headers.ts";

export type ComposePorts = Pick<MailPorts, "config" | "render" | "texts" | "clock">;

/** One outgoing mail, ready for the wire. */
export interface OutgoingMail {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly raw: Buffer;
}

const REMARKS: Readonly<Record<MailRemark, string>> = { attachment: "mail.attachmentRemark", cut: "mail.cutRemark" };

/**
 * Writes a stored message as a mail in its thread: plain text and HTML with the same content (RFC 2046 §5.1.4). Its Message-ID is
 * made of the message's own id, so a second try has the same one and a reply leads back. Null: the address cannot be written to.
 *
 * The envelope sender is our mailbox and not empty: most submission servers refuse `<>`, and a bounce tells staff (bounce.ts).
 */
export async function composeMail(
  message: StoredMessage,
  address: MailAddress,
  ports: ComposePorts,
): Promise<OutgoingMail | null> {
  const { config, render, texts, clock } = ports;
  const { language, author } = message;
  const own = config.address;
  const to = usableAddress(address.to);
  if (to === null) return null;
  const blocks = [...blocksOf(message), ...remarkBlocks(message, address, texts)];
  const subject = replySubject(address.subject || texts.say("mail.subject", language));
  const composer = new MailComposer({
    from: { name: texts.say(author === "staff" ? "mail.from.staff" : "mail.from.assistant", language), address: own },
    to: { name: "", address: to },
    replyTo: own,
    subject,
    date: new Date(clock.now()),
    messageId: `<${message.id}@${own.slice(own.lastIndexOf("@") + 1)}>`,
    ...(address.inReplyTo === null ? {} : { inReplyTo: `<${address.inReplyTo}>` }),
    references: address.references.map((id) => `<${id}>`),
    headers: markerHeaders(author, language, own),
    text: `${render.text(blocks)}\n`,
    html: mailDocument(language, subject, render.html(blocks, { language, headingLevel: 2, choices: "list" })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { envelope: { from: own, to }, raw: await composer.compile().build() };
}

/** Staff write plain text; each of its paragraphs becomes one. */
function blocksOf({ blocks, text, language }: StoredMessage): readonly Block[] {
  if (blocks.length > 0) return blocks;
  return text.split(/\n{2,}/).map((part): Block => ({ kind: "paragraph", language, text: part }));
}

/** Only under the assistant's own answer: a person has seen the mail with everything that belongs to it. */
function remarkBlocks({ author, language }: StoredMessage, address: MailAddress, texts: ComposePorts["texts"]): readonly Block[] {
  if (author !== "assistant") return [];
  return (address.remarks ?? []).map(
    (remark): Block => ({ kind: "notice", language, tone: "info", text: texts.say(REMARKS[remark], language) }),
  );
}
