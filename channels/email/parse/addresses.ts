import { domainToASCII } from "node:url";
import { addressParser } from "postal-mime";
import type { Headers } from "./headers.ts";

/** RFC 5321 §4.5.3.1: 64 octets before the @, 254 in all. Nothing that could end a header or an SMTP command. */
const LOCAL = /^[^\s\x00-\x20\x7f<>()[\],;:\\"@]{1,64}$/u;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?)*$/i;

/** A usable address in the form that goes on the wire (domain in lower-case ASCII); null for anything else. */
export function usableAddress(address: string | undefined): string | null {
  const at = address?.lastIndexOf("@") ?? -1;
  if (address === undefined || at < 1 || address.length > 254) return null;
  const local = address.slice(0, at);
  const host = domainToASCII(address.slice(at + 1));
  return LOCAL.test(local) && HOST.test(host) ? `${local}@${host}` : null;
}

/** Names that never lead to a mailbox on the Internet (RFC 6761, RFC 6762) or to one machine only. */
const PRIVATE = /(?:^|\.)(?:localhost|local|invalid|internal|lan|localdomain)$/i;

/** A domain that can receive mail from us: a public name, no IP address, a top level of letters. */
const isPlausible = (address: string): boolean => {
  const host = address.slice(address.lastIndexOf("@") + 1);
  return !PRIVATE.test(host) && /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(host);
};

/** All addresses of a field, groups opened (RFC 5322 §3.4). */
export const readAddresses = (value: string | null): string[] =>
  value === null ? [] : addressParser(value.slice(0, MAX_FIELD_CHARS), { flatten: true }).map(({ address }) => address ?? "");

/** A list of recipients may be long; ours are fields with one author. */
const MAX_FIELD_CHARS = 4_000;

/** Who wrote: the first usable address of From, else of Sender. */
export function readSender(headers: Headers): string | null {
  return firstUsable(headers.get("from")) ?? firstUsable(headers.get("sender"));
}

/**
 * Where a reply goes: Reply-To when it can be reached and is not ourselves, else the author. An odd Reply-To is how strangers
 * make a program write to internal hosts or to itself.
 */
export function readReplyAddress(headers: Headers, own: string): string | null {
  const wish = firstUsable(headers.get("reply-to"));
  if (wish !== null && isPlausible(wish) && !sameAddress(wish, own)) return wish;
  return readSender(headers);
}

const firstUsable = (value: string | null): string | null =>
  readAddresses(value)
    .map(usableAddress)
    .find((address) => address !== null) ?? null;

/** The local part is case-sensitive by RFC 5321 §2.4 and by nobody's mail server. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
