import type { Channel } from "../model/conversation.ts";
import type { ForeignLanguage, Language } from "../model/language.ts";
import type { Aspect, Outcome } from "../model/outcome.ts";
import type { DialogState, PendingOption, Topic } from "../model/state.ts";
import type { Candidate, Place } from "../ports.ts";
import type { Signals } from "../signals.ts";
import type { CaseReason } from "../store.ts";

/** One question of a message, with everything that could be found out about it. */
export interface Question {
  readonly text: string;
  readonly aspect: Aspect;
  readonly candidates: readonly Candidate[];
}

/** A citizen's message, understood as far as machines can. */
export interface Said {
  readonly kind: "said";
  readonly channel: Channel;
  readonly language: Language;
  /** The citizen asked for this language in so many words. */
  readonly languageWish: { readonly language: Language; readonly only: boolean } | null;
  readonly languageHint: Language | null;
  /** Clearly written in a language that the assistant does not speak. */
  readonly foreign: ForeignLanguage | "unknown" | null;
  readonly signals: Signals;
  readonly questions: readonly Question[];
  readonly places: readonly Place[];
  /** The option of the pending choice that the message picks. */
  readonly picked: PendingOption | null;
}

export type DialogEvent =
  | Said
  /** A conversation begins without words: a call is picked up. */
  | { readonly kind: "opened"; readonly language: Language }
  /** A pressed key, a menu entry: the language is chosen without words. */
  | { readonly kind: "languageChosen"; readonly language: Language };

/** What shall happen. Effects that make words are expressed in this order; storage effects are kept with the message. */
export type Effect =
  | {
      readonly kind: "say";
      readonly key: string;
      readonly values?: Readonly<Record<string, string | number>>;
      readonly tone?: "info" | "warning";
    }
  | { readonly kind: "emergency"; readonly need: NonNullable<Signals["emergency"]> }
  | { readonly kind: "answer"; readonly topic: Topic; readonly place: string | null; readonly question: string | null }
  | { readonly kind: "ask"; readonly options: readonly PendingOption[] }
  /** Says so in the language itself, where there is a sentence for it, in English and in German. */
  | { readonly kind: "foreign"; readonly language: ForeignLanguage | "unknown" }
  | { readonly kind: "askPlace"; readonly candidates: readonly Place[] }
  | { readonly kind: "openCase"; readonly reason: CaseReason }
  | { readonly kind: "recordGap" };

export interface Turn {
  readonly state: DialogState;
  readonly outcome: Outcome;
  readonly effects: readonly Effect[];
}
