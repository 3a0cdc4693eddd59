import { PHONE_SOURCE } from "./phone-numbers.ts";

/** An e-mail address as it stands in a text. Looser than RFC 5321 on purpose: what looks like one is treated as one. */
export const EMAIL_SOURCE = "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+";
/** A web address with scheme or "www.". */
export const URL_SOURCE = "(?:https?:\\/\\/|www\\.)[^\\s<>\"']*[^\\s<>\"'.,;:!?)]";

const RUN = new RegExp(`(?<url>${URL_SOURCE})|(?<email>${EMAIL_SOURCE})|(?<phone>${PHONE_SOURCE})`, "gu");
/** What every run contains; most texts have neither and are one plain run without a search. */
const HINT = /\d{3}|\+\d|@|:\/\/|www\./;

export interface Run {
  readonly kind: "plain" | "url" | "email" | "phone";
  readonly text: string;
}

/**
 * Splits a text where something stands in it that is read from left to right and as one piece even in Arabic or Persian:
 * web and mail addresses, phone numbers.
 */
export function runsOf(text: string): readonly Run[] {
  if (!HINT.test(text)) return [{ kind: "plain", text }];
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > done) runs.push({ kind: "plain", text: text.slice(done, match.index) });
    const kind = match.groups?.["url"] !== undefined ? "url" : match.groups?.["email"] !== undefined ? "email" : "phone";
    runs.push({ kind, text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ kind: "plain", text: text.slice(done) });
  return runs;
}
