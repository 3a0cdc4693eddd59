import { fileURLToPath } from "node:url";
import { checkReply } from "./accessibility/check.ts";
import { type Assistant, createAssistant, type ObservedTurn } from "./dialog/assistant.ts";
import { createFeed } from "./dialog/feed.ts";
import { createAspectReader } from "./dialog/guards/aspects.ts";
import { createMask } from "./dialog/guards/mask.ts";
import { createScopeReader } from "./dialog/guards/scope.ts";
import { createSignalReader } from "./dialog/guards/signals.ts";
import { loadIdentifier } from "./dialog/language/identify.ts";
import { loadTexts } from "./dialog/language/texts.ts";
import type { Language } from "./dialog/model/language.ts";
import type { Answers, Clock, Feed, Ids, KnowledgeSearch, LanguageIdentifier, ReplyCheck, Texts } from "./dialog/ports.ts";
import { type Base, openBase } from "./knowledge/base.ts";
import { createAnswers } from "./knowledge/compose.ts";
import { loadLexicon } from "./knowledge/lexicon/load.ts";
import { createPlaces } from "./knowledge/places/places.ts";
import { createWordReader } from "./knowledge/words.ts";
import { createIds } from "./storage/ids.ts";
import { openStorage, type Storage } from "./storage/open.ts";

/** Everything but the channels: what the service and the command line have in common. */
export interface Core {
  readonly storage: Storage;
  readonly base: Base;
  readonly assistant: Assistant;
  readonly texts: Texts;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly check: ReplyCheck;
  readonly identifier: LanguageIdentifier;
  /** Does now what the first message would otherwise wait for. */
  prepare(): void;
}

export interface CoreOptions {
  readonly databaseUrl: string;
  readonly contentDir?: string;
  /** Takes the place of the knowledge base: `ask --documents`. */
  readonly knowledge?: { readonly search: KnowledgeSearch; readonly answers: Answers };
  readonly observe?: (turn: ObservedTurn) => void;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const clock: Clock = { now: () => Date.now() };
const ids = createIds(clock);

/**
 * Compiling the phrases of twelve languages takes half a second. The service is ready before and does it right then
 * (`prepare`); a message that is faster waits for it.
 */
function onFirstUse<T>(make: () => Reader<T>): Reader<T> & { prepare(): void } {
  let made: Reader<T> | null = null;
  const reader = (): Reader<T> => {
    made ??= make();
    return made;
  };
  return { prepare: () => void reader(), read: (text, language) => reader().read(text, language) };
}

interface Reader<T> {
  read(text: string, language: Language): T;
}

export async function openCore(options: CoreOptions): Promise<Core> {
  const storage = await openStorage(options.databaseUrl);
  const texts = loadTexts();
  const identifier = loadIdentifier();
  const lexicon = loadLexicon(folder("knowledge/lexicon"));
  const base = openBase(options.contentDir ?? folder("knowledge/content"), folder("var/knowledge.json"), lexicon);
  const feed = createFeed();
  const check: ReplyCheck = { check: checkReply };
  const words = createWordReader(lexicon);
  const signals = onFirstUse(() => createSignalReader(words));
  const aspects = onFirstUse(() => createAspectReader(words));
  const scope = onFirstUse(() => createScopeReader(words));
  const assistant = createAssistant({
    identifier,
    signals,
    aspects,
    scope: options.knowledge ? null : scope,
    search: options.knowledge?.search ?? base.search,
    places: createPlaces(),
    vocabulary: () => [],
    store: storage.conversations,
    clock,
    ids,
    answers: options.knowledge?.answers ?? createAnswers(base, texts),
    texts,
    check,
    mask: createMask(),
    feed,
    observe: options.observe ?? (() => undefined),
  });
  const prepare = () => {
    signals.prepare();
    words.read("Guten Tag", "de"); // the German words of the lexicon
    aspects.prepare();
    scope.prepare();
    base.index.prepare("de"); // most questions; other languages prepare themselves at their first question
  };
  return { storage, base, assistant, texts, feed, clock, ids, check, identifier, prepare };
}
