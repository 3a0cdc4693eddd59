import type { ImapFlow } from "imapflow";
import { CATCH_UP_DAYS, MAX_HEADER_BYTES, MAX_MAIL_BYTES } from "../limits.ts";
import type { MailPorts } from "../ports.ts";
import type { FetchedMail } from "./incoming-mail.ts";

const DAY_MS = 86_400_000;

/** The mails to look at, oldest first, and what to remember about the mailbox. */
export interface Waiting {
  readonly uids: readonly number[];
  readonly uidValidity: string;
  /** Highest UID that is dealt with once all of these are. */
  readonly last: number;
  /** False on the first visit and after a renumbering: the cursor is written once at the end, so that a crash repeats it all. */
  readonly resumes: boolean;
}

/**
 * Mails above the cursor (RFC 3501 §2.3.1.1: UIDs only grow while UIDVALIDITY stays). On the first visit the unread ones of the
 * last days; after a renumbering all of the last days, where the stored keys tell which of them were answered.
 */
export async function waitingMails(client: ImapFlow, name: string, { mailboxes, clock }: MailPorts): Promise<Waiting> {
  const { mailbox } = client;
  if (!mailbox) throw new Error("no mailbox open");
  const uidValidity = String(mailbox.uidValidity);
  const cursor = await mailboxes.cursor(name);
  if (cursor?.uidValidity === uidValidity) {
    const found = await search(client, { uid: `${cursor.lastUid + 1}:*` });
    // "n:*" names the last mail even when its UID is below n
    const uids = found.filter((uid) => uid > cursor.lastUid);
    return { uids, uidValidity, last: uids.at(-1) ?? cursor.lastUid, resumes: true };
  }
  const since = new Date(clock.now() - CATCH_UP_DAYS * DAY_MS);
  const uids = await search(client, cursor ? { since } : { since, seen: false });
  return { uids, uidValidity, last: Math.max(mailbox.uidNext - 1, uids.at(-1) ?? 0), resumes: false };
}

async function search(client: ImapFlow, query: { uid?: string; since?: Date; seen?: boolean }): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!found) throw new Error("IMAP SEARCH refused");
  return found.sort((a, b) => a - b);
}

/** Null: the mail was deleted meanwhile. BODY.PEEK leaves it unread. */
export async function fetchMail(client: ImapFlow, uid: number): Promise<FetchedMail | null> {
  const about = await client.fetchOne(String(uid), { uid: true, size: true }, { uid: true });
  if (!about) return null;
  const size = about.size ?? 0;
  const complete = size <= MAX_MAIL_BYTES;
  const maxLength = complete ? MAX_MAIL_BYTES : MAX_HEADER_BYTES;
  const fetched = await client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength } }, { uid: true });
  if (!fetched) return null;
  return { bytes: fetched.source ?? Buffer.alloc(0), size, complete };
}

/** For people who look into the mailbox; what was answered is known from the storage. Not every server takes keywords. */
export async function markAnswered(client: ImapFlow, uid: number): Promise<void> {
  await client.messageFlagsAdd(String(uid), ["\\Seen", "$Kreislotse"], { uid: true }).catch(() => false);
}
