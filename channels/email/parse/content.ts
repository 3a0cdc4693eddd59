import PostalMime, { type Email } from "postal-mime";
import { MAX_MIME_DEPTH, MAX_PARTS_HEADER_BYTES } from "../limits.ts";
import { trimParts } from "./trim.ts";

/** What a mail says. `attachments` counts what a person would call so: no pictures inside the text, no signatures. */
export interface Content {
  readonly text: string;
  readonly html: string;
  readonly attachments: number;
}

/** Takes the MIME tree apart; null when it is too deep or not to be read at all. Mails inside mails stay closed. */
export async function readContent(raw: Buffer): Promise<Content | null> {
  try {
    const email = await PostalMime.parse(trimParts(raw), {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_PARTS_HEADER_BYTES,
    });
    return { text: email.text ?? "", html: email.html ?? "", attachments: countAttachments(email) };
  } catch {
    return null; // over the limits above: a person reads the raw mail in the mailbox
  }
}

/** `related` parts are pictures inside the HTML; signatures and cards (S/MIME, PGP, vCard) say nothing to us. */
const countAttachments = ({ attachments }: Email): number =>
  attachments.filter(({ related, mimeType }) => !related && !/pkcs7-signature|pgp-signature|pgp-keys|vcard/.test(mimeType))
    .length;
