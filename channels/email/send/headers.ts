import type { Author } from "../../../dialog/model/conversation.ts";
import type { Language } from "../../../dialog/model/language.ts";
import { OWN_FIELD } from "../parse/automatic.ts";

/**
 * Marks a mail as written by a program, so that no other program answers it (RFC 3834 §5; X-Auto-Response-Suppress: MS-OXCMAIL
 * §2.2.3.2.14; Precedence for older responders, RFC 3834 §3.1.8). What a staff member wrote is a person's mail and is not marked.
 */
export function markerHeaders(author: Author, language: Language, own: string): Record<string, string> {
  const always = { "Content-Language": language, [OWN_FIELD]: own };
  if (author === "staff") return always;
  return {
    ...always,
    "Auto-Submitted": author === "assistant" ? "auto-replied" : "auto-generated",
    "X-Auto-Response-Suppress": "All",
    Precedence: "auto_reply",
  };
}
