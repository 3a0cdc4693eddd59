import type { Language } from "./language.ts";
import type { Aspect } from "./outcome.ts";

/** Something that can be asked about: an entry and the part of it. */
export interface Topic {
  readonly entry: string;
  readonly aspect: Aspect;
}

/** One way out of a clarifying question; `entry` null is "something else". Labels are made when the question is shown. */
export interface PendingOption {
  readonly id: string;
  readonly entry: string | null;
  readonly aspect: Aspect;
}

/** What the assistant is waiting for. */
export type Pending =
  | { readonly kind: "choice"; readonly options: readonly PendingOption[] }
  | { readonly kind: "place"; readonly topic: Topic; readonly candidates: readonly string[] };

/** All that a turn remembers of a conversation. Stored as JSON; `schema` lets a later program read an older state. */
export interface DialogState {
  readonly schema: 1;
  readonly language: Language;
  /** The citizen chose the language (list, wish, key): detection no longer changes it on weak evidence. */
  readonly languageFixed: boolean;
  /** Evidence for another language seen in the last message but not yet acted on. */
  readonly languageHint: Language | null;
  /** The first reply of a conversation says that a machine answers (EU AI Act, art. 50). */
  readonly disclosed: boolean;
  /** Questions in a row that found nothing. */
  readonly misses: number;
  readonly topic: Topic | null;
  readonly pending: Pending | null;
  /** Key of the citizen's municipality, once said. */
  readonly place: string | null;
  /** A case is waiting or being worked on. */
  readonly caseOpen: boolean;
}

export const freshState = (language: Language): DialogState => ({
  schema: 1,
  language,
  languageFixed: false,
  languageHint: null,
  disclosed: false,
  misses: 0,
  topic: null,
  pending: null,
  place: null,
  caseOpen: false,
});
