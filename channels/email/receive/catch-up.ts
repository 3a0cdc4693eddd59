import type { ImapFlow } from "imapflow";
import { MAX_BROKEN_FETCHES, MAX_FAILURES } from "../limits.ts";
import type { MailPorts } from "../ports.ts";
import { fetchMail, markAnswered, type Waiting, waitingMails } from "./inbox.ts";
import type { FetchedMail } from "./incoming-mail.ts";
import { processMail, surrenderMail } from "./process.ts";
import type { ReplyRate } from "./rate.ts";
import { pause } from "./wake.ts";

/** What outlives a connection. */
export interface Memory {
  readonly rate: ReplyRate;
  /** Connections that broke while the mail with this UID was fetched. */
  broken: { uid: number; times: number };
}

interface Visit {
  readonly client: ImapFlow;
  readonly name: string;
  readonly ports: MailPorts;
  readonly memory: Memory;
  readonly signal: AbortSignal;
}

/** Pauses between tries of one mail, and the last one between looks at a storage that does not work. */
const RETRY_MS = [500, 2_000, 60_000] as const;

/** Deals with all waiting mails in the order of their UIDs. The cursor moves after the outcome of each is on the disk. */
export async function catchUp(visit: Visit): Promise<void> {
  const { client, name, ports, signal } = visit;
  const waiting = await waitingMails(client, name, ports);
  for (const uid of waiting.uids) {
    if (signal.aborted) return;
    const done = await dealWith(uid, waiting, visit);
    if (!done) return;
    if (waiting.resumes) await ports.mailboxes.save(name, waiting.uidValidity, uid);
  }
  if (!waiting.resumes) await ports.mailboxes.save(name, waiting.uidValidity, waiting.last);
}

/** False: the program stops and the mail is for the next run. Throws when the connection is lost. */
async function dealWith(uid: number, waiting: Waiting, visit: Visit): Promise<boolean> {
  const { client, ports, memory, signal } = visit;
  for (let failures = 0; !signal.aborted; ) {
    let fetched: FetchedMail | null = null;
    try {
      fetched = await fetchUnlessBroken(uid, client, memory);
      if (fetched === null) return true;
      const fate = await processMail(fetched, ports, memory.rate);
      if (fate === "answered" || fate === "duplicate") await markAnswered(client, uid);
      return true;
    } catch (error) {
      if (fetched === null && !client.usable) throw error;
      failures += 1;
      ports.metrics.count("mail_failure");
      ports.log.warn({ uid, failures, error: error instanceof Error ? error.name : "unknown" }, "mail could not be processed");
    }
    if (failures >= MAX_FAILURES && (await giveUp(uid, fetched, waiting, visit))) return true;
    await pause(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 0, signal);
  }
  return false;
}

/** A mail on which the server itself breaks down again and again is taken for broken, so that it does not hold up the others. */
async function fetchUnlessBroken(uid: number, client: ImapFlow, memory: Memory): Promise<FetchedMail | null> {
  if (memory.broken.uid !== uid) memory.broken = { uid, times: 0 };
  if (memory.broken.times >= MAX_BROKEN_FETCHES) throw new Error("mail cannot be fetched");
  memory.broken.times += 1;
  const fetched = await fetchMail(client, uid);
  memory.broken.times = 0;
  return fetched;
}

/** Hands a mail that always fails to people and goes on; false when it is the storage that fails, and then every mail waits. */
async function giveUp(
  uid: number,
  fetched: FetchedMail | null,
  { uidValidity }: Waiting,
  { ports, name }: Visit,
): Promise<boolean> {
  const known = fetched ?? {
    bytes: Buffer.from(`Message-ID: <uid.${uidValidity}.${uid}@unreadable.invalid>\r\n\r\n`),
    size: 0,
    complete: true,
  };
  try {
    await surrenderMail(known, ports);
  } catch {
    const cursor = await ports.mailboxes.cursor(name).catch(() => null);
    const writes =
      cursor !== null &&
      (await ports.mailboxes.save(name, cursor.uidValidity, cursor.lastUid).then(
        () => true,
        () => false,
      ));
    if (!writes) return false;
  }
  ports.metrics.count("mail_skipped");
  ports.log.error({ uid }, "mail left to people after repeated failures");
  return true;
}
