import type { Address } from "../../dialog/model/conversation.ts";

export type MailAddress = Extract<Address, { readonly kind: "mail" }>;
