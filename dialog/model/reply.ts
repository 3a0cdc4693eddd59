import type { Language, TextLanguage } from "./language.ts";
import type { Aspect, Outcome } from "./outcome.ts";

/**
 * One part of a reply. Texts are plain: no HTML, no Markdown, no URL inside a text. Channels render blocks
 * (accessibility/render); nobody builds HTML by hand. Each block names its language (WCAG 3.1.2).
 */
export type Block =
  | { readonly kind: "paragraph"; readonly language: TextLanguage; readonly text: string; readonly role?: "heading" | "source" }
  | { readonly kind: "list" | "steps"; readonly language: Language; readonly items: readonly string[] }
  /** `text` says where the link leads (WCAG 2.4.4); `href` is https:, mailto: or tel:. */
  | { readonly kind: "link"; readonly language: Language; readonly text: string; readonly href: string }
  | { readonly kind: "form"; readonly language: Language; readonly text: string; readonly href: string; readonly format: string }
  | Contact
  | Hours
  /** At most four options; a citizen answers with a number, a word or a click. */
  | { readonly kind: "choice"; readonly language: Language; readonly prompt: string; readonly options: readonly Option[] }
  | { readonly kind: "notice"; readonly language: Language; readonly tone: Tone; readonly text: string };

export type Tone = "info" | "warning" | "emergency";

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** `name` is the office's official (German) name; `phone` is E.164 with separators, for example "+49 5141 916-0". */
export interface Contact {
  readonly kind: "contact";
  readonly language: Language;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** `day` is 1 (Monday) to 7 (ISO 8601); times are "HH:MM", local time in Celle. */
export interface Hours {
  readonly kind: "hours";
  readonly language: Language;
  readonly spans: readonly { readonly day: number; readonly opens: string; readonly closes: string }[];
}

export interface EntryReference {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** What the assistant says in one turn. `language` is the language of the reply as a whole. */
export interface Reply {
  readonly language: Language;
  readonly outcome: Outcome;
  readonly blocks: readonly Block[];
  readonly entries: readonly EntryReference[];
  readonly aspect: Aspect | null;
}
