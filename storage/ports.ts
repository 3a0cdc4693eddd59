import type { Channel, Conversation } from "../dialog/model/conversation.ts";
import type { Language } from "../dialog/model/language.ts";
import type { CaseReason, Committed, TurnRecord } from "../dialog/store.ts";

/** One handover as the desk sees it. Times are milliseconds since 1970. */
export interface CaseRow {
  readonly id: string;
  readonly conversation: string;
  readonly reason: CaseReason;
  readonly state: "open" | "claimed" | "closed";
  readonly staff: string | null;
  readonly staffName: string | null;
  readonly openedAt: number;
  readonly claimedAt: number | null;
  readonly channel: Channel;
  readonly language: Language;
  readonly lastAt: number;
}

/** `stale`: the conversation changed since it was read; read again and repeat. */
export type CaseChange = "done" | "unknown" | "taken" | "notYours" | "stale";

/** The desk's view of storage. Each change is one transaction and is written to the audit log. */
export interface DeskStore {
  queue(limit: number): Promise<readonly CaseRow[]>;
  find(caseId: string): Promise<CaseRow | null>;
  /** Gives the case and its conversation to a staff member; from here the assistant is silent. Only one of two gets `done`. */
  claim(caseId: string, staff: string, at: number): Promise<CaseChange>;
  /** Back into the queue; the assistant answers again. */
  release(caseId: string, staff: string, at: number): Promise<CaseChange>;
  /** Ends the case; the assistant answers again. `farewell` is stored with it. */
  close(caseId: string, staff: string, at: number, farewell: TurnRecord): Promise<CaseChange>;
  commit(record: TurnRecord): Promise<Committed>;
  conversation(id: string): Promise<Conversation | null>;
}

export interface StaffMember {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: "clerk" | "editor" | "admin";
}

export interface StaffSession {
  readonly staff: StaffMember;
  readonly csrf: string;
}

/** Local staff accounts and their sessions. Only hashes of passwords and session tokens are stored. */
export interface StaffStore {
  isEmpty(): Promise<boolean>;
  add(member: StaffMember, passwordHash: string, at: number): Promise<boolean>;
  setPassword(id: string, passwordHash: string): Promise<void>;
  byLogin(login: string): Promise<{ readonly member: StaffMember; readonly passwordHash: string } | null>;
  openSession(session: { tokenHash: string; staff: string; csrf: string; createdAt: number; expiresAt: number }): Promise<void>;
  session(tokenHash: string, now: number): Promise<StaffSession | null>;
  closeSession(tokenHash: string): Promise<void>;
  record(staff: string, action: string, subject: string, at: number): Promise<void>;
}

/** How far a mailbox has been read (RFC 3501 §2.3.1.1). */
export interface MailboxStore {
  cursor(name: string): Promise<{ readonly uidValidity: string; readonly lastUid: number } | null>;
  save(name: string, uidValidity: string, lastUid: number): Promise<void>;
}
