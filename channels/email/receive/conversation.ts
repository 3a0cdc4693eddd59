import type { Conversation } from "../../../dialog/model/conversation.ts";
import type { ConversationStore } from "../../../dialog/store.ts";
import { sameAddress } from "../parse/addresses.ts";
import type { IncomingMail } from "./incoming-mail.ts";

/**
 * The conversation that a mail goes on with; null begins a new one.
 *
 * Only a mail whose reply goes to the same address joins: Message-IDs of citizens are no secrets, and whoever joined a foreign
 * thread would get what staff write to the other person. Somebody who changes the address begins anew; staff may link the two.
 */
export async function findConversation(mail: IncomingMail, store: ConversationStore): Promise<Conversation | null> {
  if (mail.answers.length === 0 || mail.address === null) return null;
  const id = await store.findByThread(mail.answers);
  const found = id === null ? null : await store.find(id);
  if (found?.channel !== "email" || found.address?.kind !== "mail") return null;
  return sameAddress(found.address.to, mail.address.to) ? found : null;
}
