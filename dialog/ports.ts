import type { Failure } from "./errors.ts";
import type { Channel, Finding } from "./model/conversation.ts";
import type { ForeignLanguage, Language } from "./model/language.ts";
import type { Aspect } from "./model/outcome.ts";
import type { Block, EntryReference, Reply } from "./model/reply.ts";
import type { Result } from "./result.ts";
import type { Signals } from "./signals.ts";

/** Milliseconds since 1970. */
export interface Clock {
  now(): number;
}

export interface Ids {
  /** Unique, 22 base64url characters. Ids made after each other begin alike, so that an index takes them in at one place. */
  next(): string;
  /** 128 random bits as 22 base64url characters: unguessable, for what an id alone opens. */
  secret(): string;
}

/** One entry that may be meant. `score` is calibrated: 0 to 1, the same meaning in every language. */
export interface Candidate {
  readonly entry: string;
  readonly score: number;
  /** Share of the entry's title or of a synonym that the question says, 0 to 1. "Where do I go?" fits many, names none. */
  readonly named?: number;
}

export interface KnowledgeSearch {
  /**
   * Published entries for a question, best first. An empty list is an answer ("we have nothing on this"), not a failure.
   * Drafts and internal entries are never returned.
   *
   * @param query - `limit`: at most this many, 1 to 20
   * @param signal - aborts the search; the result is then `knowledge.deadline`
   */
  find(
    query: { readonly text: string; readonly language: Language; readonly limit: number },
    signal: AbortSignal,
  ): Promise<Result<readonly Candidate[], Failure>>;
}

/** Which part of an entry a text asks for. `overview` when it asks for no part in particular. */
export interface AspectReader {
  read(text: string, language: Language): Aspect;
}

/** One approved answer, facts filled in. */
export interface ComposedAnswer {
  readonly entry: EntryReference;
  readonly aspect: Aspect;
  readonly blocks: readonly Block[];
  /** The answer depends on where the citizen lives and the place is not known: keys of places that would tell. */
  readonly asksPlace: boolean;
}

export interface Answers {
  /** The approved text for one aspect; falls back to the overview when the entry has no such module. Null: no such entry. */
  compose(request: AnswerRequest): ComposedAnswer | null;
  title(entry: string, language: Language): string | null;
  /** In the citizen's words when the entry is the right one: what tells it apart from others. Null: its title must do. */
  situation(entry: string, language: Language): string | null;
  /** Version of the entry's German text; 0: no such entry. */
  version(entry: string): number;
}

export interface AnswerRequest {
  readonly entry: string;
  readonly aspect: Aspect;
  readonly language: Language;
  readonly place: string | null;
  /** Speech gets the short text alone, writing gets the modules too. */
  readonly brief: boolean;
}

/** Places of the Landkreis: what a citizen may call them and which municipality each belongs to. */
export interface Places {
  /** Municipalities that a text names, by name, part of town or postcode; several when a postcode spans two. */
  read(text: string): readonly Place[];
  name(key: string): string | null;
}

export interface Place {
  readonly key: string;
  readonly name: string;
}

/** What a text is written in, best guess first; probabilities sum to at most 1. */
export interface LanguageGuess {
  readonly language: Language | ForeignLanguage;
  readonly probability: number;
}

export interface LanguageIdentifier {
  identify(text: string): readonly LanguageGuess[];
}

/** Fixed texts of the assistant in every language. Throws on an unknown key: that is a defect. */
export interface Texts {
  say(key: string, language: Language, values?: Readonly<Record<string, string | number>>): string;
  has(key: string, language: Language): boolean;
}

/** Reads what a message contains besides its question: danger, the wish for a person, small talk. */
export interface SignalReader {
  read(text: string, language: Language): Signals;
}

/** Tells how likely it is that a message is about nothing that any entry is about. */
export interface ScopeReader {
  /** 0 to 1. */
  read(text: string, language: Language): number;
}

/**
 * What the words of a text are, as names that classifiers count, each with a weight: stems of its language, neighbouring
 * stems, and concepts, which are the same in all languages.
 */
export interface WordReader {
  read(text: string, language: Language): ReadonlyMap<string, number>;
}

/** Takes personal data out of a text before it reaches statistics, gaps or a model (DESIGN §2.7). */
export interface Mask {
  mask(text: string): string;
}

/** Tells those who watch a conversation that it has something new; they read it from storage. */
export interface Feed {
  publish(conversation: string): void;
  subscribe(conversation: string, listener: () => void): () => void;
}

/** The accessibility check of a reply for one channel. */
export interface ReplyCheck {
  check(reply: Reply, channel: Channel): readonly Finding[];
}
