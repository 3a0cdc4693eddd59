import type { MailAddress } from "../address.ts";
import { readReplyAddress } from "../parse/addresses.ts";
import { type Headers, readHeaders } from "../parse/headers.ts";
import { mailKey } from "../parse/key.ts";
import { ownMessage, readMessageIds, replyReferences } from "../parse/message-ids.ts";
import { readSubject } from "../parse/subject.ts";

/** A mail as it came from the server. `bytes` is the header alone when the mail is larger than we fetch. */
export interface FetchedMail {
  readonly bytes: Buffer;
  readonly size: number;
  readonly complete: boolean;
}

/** Who wrote what in which thread; the content is read later, by those who need it. */
export interface IncomingMail {
  readonly fetched: FetchedMail;
  readonly headers: Headers;
  readonly key: string;
  readonly subject: string;
  /** Null: nobody to answer to. */
  readonly address: MailAddress | null;
  /** Thread keys of the mails it answers, newest first. */
  readonly answers: readonly string[];
  /** Thread keys under which this mail is known from now on. */
  readonly threads: readonly string[];
}

/** Reads the header. Never fails: what cannot be read is missing. */
export function readIncomingMail(fetched: FetchedMail, own: string): IncomingMail {
  const headers = readHeaders(fetched.bytes);
  const domain = own.slice(own.lastIndexOf("@") + 1).toLowerCase();
  const messageId = readMessageIds(headers.get("message-id"))[0] ?? null;
  const inReplyTo = readMessageIds(headers.get("in-reply-to"));
  const references = readMessageIds(headers.get("references"));
  const subject = readSubject(headers.get("subject"));
  const to = readReplyAddress(headers, own);
  return {
    fetched,
    headers,
    key: mailKey(headers, fetched.complete ? fetched.bytes.subarray(headers.end) : fetched.size),
    subject,
    address:
      to === null
        ? null
        : { kind: "mail", to, subject, inReplyTo: messageId, references: replyReferences(references, inReplyTo, messageId) },
    answers: [...new Set([...inReplyTo, ...references.toReversed()])]
      .slice(0, MAX_THREAD_KEYS)
      .map((id) => ownMessage(id, domain) ?? id),
    threads: messageId === null ? [] : [messageId],
  };
}

/** Each is one look-up; the newest decide. */
const MAX_THREAD_KEYS = 20;
