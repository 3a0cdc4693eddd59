import type { Generated } from "kysely";

/** Times are milliseconds since 1970; `…_json` columns hold JSON text on both engines so that one set of queries serves both. */
export interface Schema {
  conversations: {
    id: string;
    channel: string;
    language: string;
    state_json: string;
    version: number;
    owner: string | null;
    address_json: string | null;
    created_at: number;
    last_at: number;
  };
  messages: {
    seq: Generated<number>;
    id: string;
    conversation: string;
    channel: string;
    direction: string;
    author: string;
    key: string | null;
    text: string;
    language: string;
    blocks_json: string;
    answers: string | null;
    outcome: string | null;
    entries_json: string;
    aspect: string | null;
    findings_json: string;
    model: string | null;
    at: number;
  };
  /** Message-IDs of a mail thread, ours and the citizen's. */
  threads: { mail_id: string; conversation: string; at: number };
  outbox: {
    id: string;
    message: string;
    conversation: string;
    channel: string;
    address_json: string;
    state: string;
    attempts: number;
    next_at: number;
    error: string | null;
    created_at: number;
    done_at: number | null;
  };
  cases: {
    id: string;
    conversation: string;
    reason: string;
    state: string;
    staff: string | null;
    opened_at: number;
    claimed_at: number | null;
    closed_at: number | null;
  };
  staff: {
    id: string;
    login: string;
    name: string;
    role: string;
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
  };
  staff_sessions: { token_hash: string; staff: string; csrf: string; created_at: number; expires_at: number };
  gaps: { id: Generated<number>; text: string; language: string; outcome: string; at: number };
  mailboxes: { name: string; uid_validity: string; last_uid: number };
  audit: { id: Generated<number>; staff: string; action: string; subject: string; at: number };
}
