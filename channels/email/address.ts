import type { Address } from "../../dialog/model/conversation.ts";

/** What the reply must say besides the assistant's words. */
export type MailRemark = "attachment" | "cut";

/**
 * Where a reply goes. `remarks` are kept with it, because the reply is written when it is sent, perhaps by a later run of the
 * program, and the mail it answers is not looked at again.
 */
export type MailAddress = Extract<Address, { readonly kind: "mail" }> & { readonly remarks?: readonly MailRemark[] };

/** The remarks stored with an address, whoever stored it. */
export function remarksOf(address: Address): readonly MailRemark[] {
  const stored: unknown = "remarks" in address ? address.remarks : null;
  return Array.isArray(stored) ? stored.filter((remark) => remark === "attachment" || remark === "cut") : [];
}
