import type { Language } from "../../../dialog/model/language.ts";
import type { Aspect } from "../../../dialog/model/outcome.ts";
import type {
  AnswerRequest,
  Answers,
  AspectReader,
  Candidate,
  Clock,
  ComposedAnswer,
  Ids,
  KnowledgeSearch,
  LanguageIdentifier,
  Places,
  SignalReader,
  Texts,
} from "../../../dialog/ports.ts";
import { ok } from "../../../dialog/result.ts";
import { NO_SIGNALS, type Signals } from "../../../dialog/signals.ts";

/** A clock that stands still until it is moved. */
export function fakeClock(start = Date.UTC(2026, 10, 22)): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Ids of the right shape, in order. */
export function fakeIds(prefix = "id"): Ids {
  let count = 0;
  const next = () => `${prefix}${String(++count).padStart(22 - prefix.length, "0")}`;
  return { next, secret: next };
}

/** Answers what the script says for a text, nothing otherwise; remembers what it was asked. */
export function fakeSearch(
  script: Readonly<Record<string, readonly Candidate[]>>,
): KnowledgeSearch & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    find: async ({ text }) => {
      asked.push(text);
      return ok(script[text] ?? []);
    },
  };
}

export const fakeAspects = (script: Readonly<Record<string, Aspect>> = {}): AspectReader => ({
  read: (text) => script[text] ?? "overview",
});

export const fakeSignals = (script: Readonly<Record<string, Partial<Signals>>> = {}): SignalReader => ({
  read: (text) => ({ ...NO_SIGNALS, ...script[text] }),
});

export const fakeIdentifier = (language: Language = "de"): LanguageIdentifier => ({
  identify: () => [{ language, probability: 0.99 }],
});

export const fakePlaces = (script: Readonly<Record<string, readonly string[]>> = {}): Places => ({
  read: (text) => (script[text] ?? []).map((key) => ({ key, name: key })),
  name: (key) => key,
});

/** "key" or "key {…}": a test sees which text was chosen, not how it is worded. */
export const fakeTexts: Texts = {
  say: (key, language, values) => `${language}:${key}${values ? ` ${JSON.stringify(values)}` : ""}`,
  has: () => false,
};

/** Every entry exists and says what it was asked for. */
export function fakeAnswers(): Answers & { readonly requests: AnswerRequest[] } {
  const requests: AnswerRequest[] = [];
  return {
    requests,
    title: (entry) => `Title of ${entry}`,
    situation: () => null,
    version: () => 1,
    compose: (request): ComposedAnswer => {
      requests.push(request);
      const text = `${request.entry} ${request.aspect}`;
      return {
        entry: { id: request.entry, version: 1, title: `Title of ${request.entry}` },
        aspect: request.aspect,
        blocks: [{ kind: "paragraph", language: request.language, text }],
        asksPlace: request.aspect === "responsible" && request.place === null,
      };
    },
  };
}
