/**
 * What a mail may cost us. Everything a stranger can send is bounded here; each limit is tested at n and n + 1.
 */

/**
 * Bytes of one mail that are fetched. Providers of private mailboxes send at most 20 to 25 MB (gmail.com and gmx.de 25 or
 * less, web.de 20); base64 counts in. A larger one is answered with its own text and handed to a person.
 */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** Bytes of the top header that are read. Real ones have 5 to 20 kB, most of it Received, ARC and DKIM. */
export const MAX_HEADER_BYTES = 64 * 1024;

/** Header bytes of all parts together, for the MIME parser; beyond, the tree is built to hurt. */
export const MAX_PARTS_HEADER_BYTES = 512 * 1024;

/** Real mails nest 3 to 5 deep (signed, related, alternative). The parser walks its tree recursively. */
export const MAX_MIME_DEPTH = 20;

/**
 * What is given to the MIME parser of one part and of all parts: bytes and lines. It takes one step for each line (measured:
 * 11 µs) and keeps decoded attachments in memory, while nobody needs more than the first 2 000 characters of the text.
 * The rest is cut off before parsing; so 25 MB of photos cost no more than a letter.
 */
export const MAX_PART = { bytes: 256 * 1024, lines: 8_000 } as const;
export const MAX_PARTS = { bytes: 2 * 1024 * 1024, lines: 20_000, count: 1_000 } as const;

/** Characters of a body that are looked at before quotes are removed; threads quoted in full grow to 100 kB. */
export const MAX_BODY_CHARS = 200_000;

/** The same for HTML: Outlook writes 50 kB of style for three words. Style and script do not count into the text. */
export const MAX_HTML_CHARS = 1_000_000;

/** RFC 5322 §2.1.1 limits a line to 998; a longer Message-ID is nobody's. Also what the threads table takes as a key. */
export const MAX_MESSAGE_ID_CHARS = 250;

/** References of a reply: the first (the root) and the newest. Programs thread by the last ones (RFC 5256 §2.2). */
export const MAX_REFERENCES = 20;

/** Code points of a subject that are kept. */
export const MAX_SUBJECT_CHARS = 200;

/** Replies to one address within an hour. A person in a hurry writes five mails; a loop writes hundreds (RFC 3834 §2). */
export const MAX_REPLIES_AN_HOUR = 10;

/** Addresses remembered for the limit above; the longest quiet ones are forgotten first. */
export const MAX_REMEMBERED_SENDERS = 10_000;

/** A mail that cannot be processed this often is left to people, so that it does not keep others waiting. */
export const MAX_FAILURES = 3;

/** Connections that may break while one and the same mail is fetched, before the mail itself is suspected. */
export const MAX_BROKEN_FETCHES = 10;

/**
 * Without a cursor (first start, or the server renumbered its mails) only mails received in the last days are looked at:
 * nobody wants an answer to a letter of last year, and the keys of older ones may have been deleted by retention.
 */
export const CATCH_UP_DAYS = 7;

/** One deadline for understanding and storing one mail, in milliseconds. Nobody waits on the line, so it is generous. */
export const PROCESSING_BUDGET_MS = 30_000;
