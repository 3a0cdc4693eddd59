/**
 * Largest request body in bytes: 2 000 code points outside the BMP, each written as two \uXXXX escapes (12 bytes), and the
 * other fields with room to spare.
 */
export const MAX_BODY_BYTES = 32 * 1024;

/** Messages a minute from one address. A family behind one router and a screen-reader user in a hurry stay far below. */
export const MESSAGES_PER_MINUTE = 60;

/** Open event streams of one conversation: a few tabs and a reconnect that overlaps; more is abuse. */
export const MAX_STREAMS_PER_CONVERSATION = 6;

/** How often an idle event stream sends a comment, in milliseconds: proxies commonly cut silent connections after 30 to 60 s. */
export const HEARTBEAT_MS = 20_000;

/** Messages read at once for a stream or a page. */
export const PAGE_SIZE = 500;

/** How long a reply may take before the citizen is told to try again, in milliseconds. */
export const REPLY_DEADLINE_MS = 10_000;
