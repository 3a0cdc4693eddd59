import { createHash } from "node:crypto";
import type { Headers } from "./headers.ts";

/**
 * The idempotency key of a mail. Message-ID alone would let a stranger suppress somebody's mail by using its id first, so the
 * author, the date and the body count too; what changes on the way (Received and the like) does not. A mail without Message-ID
 * is known by the rest.
 *
 * @param body - the bytes after the header; for a mail too large to fetch, its size
 */
export function mailKey(headers: Headers, body: Uint8Array | number): string {
  const hash = createHash("sha256");
  for (const name of ["message-id", "from", "date"]) hash.update(`${headers.get(name) ?? ""}\n`);
  hash.update(typeof body === "number" ? String(body) : body);
  return `mail:${hash.digest("base64url")}`;
}
