import { weighed } from "../guards/scope.ts";
import { chooseLanguage } from "../language/choose.ts";
import { readLanguageWish } from "../language/wish.ts";
import type { Channel } from "../model/conversation.ts";
import { isLanguage, type Language } from "../model/language.ts";
import type { DialogState } from "../model/state.ts";
import type {
  AspectReader,
  Candidate,
  KnowledgeSearch,
  LanguageGuess,
  LanguageIdentifier,
  Places,
  ScopeReader,
  SignalReader,
} from "../ports.ts";
import { createRecent } from "../recent.ts";
import type { Question, Said } from "../turn/events.ts";
import { createElsewhere } from "./elsewhere/elsewhere.ts";
import { pickOption } from "./pick.ts";
import { splitQuestions } from "./split.ts";

export interface UnderstandingPorts {
  readonly identifier: LanguageIdentifier;
  readonly signals: SignalReader;
  readonly aspects: AspectReader;
  readonly search: KnowledgeSearch;
  /** Null where anything may be asked: foreign documents in place of the knowledge base. */
  readonly scope: ScopeReader | null;
  readonly places: Places;
  /** Languages in whose approved texts a word occurs: evidence for short messages. */
  readonly vocabulary: (word: string) => readonly Language[];
}

export interface Heard {
  readonly text: string;
  readonly channel: Channel;
  /** The page's language, or the one a call is recognised in: where to begin, not a wish. */
  readonly language: Language | null;
}

/** How many entries a question may mean at most; more are noise. */
const CANDIDATES = 10;

/** What a text says, apart from what the conversation is waiting for. */
type Reading = Omit<Said, "kind" | "channel" | "picked"> & {
  readonly candidates: readonly Candidate[];
  /** False when the search did not finish: such a reading is not kept. */
  readonly complete: boolean;
};

export interface Understanding {
  /** Finds out all that machines can about one message. Decides nothing: that is takeTurn's. */
  understand(heard: Heard, state: DialogState, signal: AbortSignal): Promise<Said>;
}

/** Readings remembered: about 1 kB each. */
const REMEMBERED = 4_000;

/**
 * Many citizens write the very same short words ("Personalausweis", "Termin"), and suggested questions are clicked, not
 * typed: the last readings are remembered. A reading is a pure function of the text and of the language so far, as
 * long as the knowledge base stays the same; a new base gets a new Understanding.
 */
export function createUnderstanding(ports: UnderstandingPorts): Understanding {
  const readings = createRecent<Reading>(REMEMBERED);
  const isElsewhere = createElsewhere();
  return {
    async understand(heard, state, signal) {
      const key = `${heard.language} ${state.language} ${state.languageFixed} ${state.languageHint} ${state.disclosed} ${heard.text}`;
      const known = readings.peek(key) ?? (await read(heard, state, { ...ports, isElsewhere }, signal));
      const { candidates, complete: _complete, ...reading } = known.complete ? readings.get(key, () => known) : known;
      return { kind: "said", channel: heard.channel, ...reading, picked: pickOption(heard.text, state, candidates) };
    },
  };
}

interface Reader extends UnderstandingPorts {
  readonly isElsewhere: ReturnType<typeof createElsewhere>;
}

async function read(heard: Heard, state: DialogState, ports: Reader, signal: AbortSignal): Promise<Reading> {
  const wish = readLanguageWish(heard.text);
  const identified = identify(heard, state, ports);
  const language = wish?.language ?? identified.language;
  const parts = splitQuestions(heard.text);
  const asked = await Promise.all(parts.map((text) => ask(text, language, ports, signal)));
  const [only] = parts;
  const whole = parts.length > 1 || only !== heard.text.trim() ? await ask(heard.text, language, ports, signal) : asked[0];
  const questions = distinct(asked, whole);
  const candidates = questions.length === 1 ? (questions[0]?.candidates ?? []) : (whole?.candidates ?? []);
  const signals = ports.signals.read(heard.text, language);
  const elsewhere = questions.length === 1 && ports.isElsewhere(heard.text, language, candidates);
  return {
    language,
    languageWish: wish,
    languageHint: identified.hint,
    foreign: wish ? null : identified.foreign,
    signals: elsewhere ? { ...signals, outOfScope: true } : signals,
    questions,
    places: ports.places.read(heard.text),
    candidates,
    complete: asked.every(({ complete }) => complete) && (whole?.complete ?? true),
  };
}

function identify(heard: Heard, state: DialogState, ports: UnderstandingPorts) {
  const guesses = ports.identifier.identify(heard.text);
  return chooseLanguage({
    text: heard.text,
    current: heard.language ?? firstLanguage(heard, state, guesses) ?? state.language,
    fixed: state.languageFixed,
    hint: state.languageHint,
    guesses,
    vocabulary: ports.vocabulary,
  });
}

/** How sure a guess must be to begin a conversation in its language when nothing else is known; 0 to 1. */
const BEGIN_AT = 0.75;

/** The first words of a conversation decide alone: there is no language yet that they would have to outweigh. */
function firstLanguage(heard: Heard, state: DialogState, [guess]: readonly LanguageGuess[]): Language | null {
  if (state.disclosed || !guess || !isLanguage(guess.language)) return null;
  const latin = /\p{Script=Latin}/u.test(heard.text);
  return guess.probability >= BEGIN_AT || !latin ? guess.language : null;
}

interface Asked extends Question {
  readonly complete: boolean;
}

async function ask(text: string, language: Language, ports: UnderstandingPorts, signal: AbortSignal): Promise<Asked> {
  const found = await ports.search.find({ text, language, limit: CANDIDATES }, signal);
  const candidates = found.ok ? found.value : [];
  return {
    text,
    aspect: ports.aspects.read(text, language),
    candidates: ports.scope ? weighed(candidates, ports.scope.read(text, language)) : candidates,
    complete: found.ok,
  };
}

/**
 * Parts that mean different things stay apart; parts that mean the same, or nothing alone, are one question. A part that
 * is clearer than the whole message speaks for it: what surrounds it ("Okay.", "Dear Sir or Madam") hides its meaning.
 */
function distinct(parts: readonly Question[], whole: Question | undefined): readonly Question[] {
  if (!whole) return [];
  const clear = parts.filter((part) => scoreOf(part) >= CLEAR);
  const entries = new Set(clear.map((part) => part.candidates[0]?.entry));
  if (entries.size >= 2) return clear;
  const best = parts.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one), whole);
  return [{ ...best, aspect: best.aspect === "overview" ? whole.aspect : best.aspect }];
}

const scoreOf = (question: Question): number => question.candidates[0]?.score ?? 0;

/** A part counts as a question of its own from this score on: well above the threshold for answering. */
const CLEAR = 0.4;
