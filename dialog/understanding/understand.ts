import { chooseLanguage } from "../language/choose.ts";
import { readLanguageWish } from "../language/wish.ts";
import type { Channel } from "../model/conversation.ts";
import { isLanguage, type Language } from "../model/language.ts";
import type { DialogState } from "../model/state.ts";
import type { AspectReader, KnowledgeSearch, LanguageGuess, LanguageIdentifier, Places, SignalReader } from "../ports.ts";
import type { Question, Said } from "../turn/events.ts";
import { pickOption } from "./pick.ts";
import { splitQuestions } from "./split.ts";

export interface UnderstandingPorts {
  readonly identifier: LanguageIdentifier;
  readonly signals: SignalReader;
  readonly aspects: AspectReader;
  readonly search: KnowledgeSearch;
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

/** Finds out all that machines can about one message. Decides nothing: that is takeTurn's. */
export async function understand(
  heard: Heard,
  state: DialogState,
  ports: UnderstandingPorts,
  signal: AbortSignal,
): Promise<Said> {
  const wish = readLanguageWish(heard.text);
  const identified = identify(heard, state, ports);
  const language = wish?.language ?? identified.language;
  const signals = ports.signals.read(heard.text, language);
  const parts = splitQuestions(heard.text);
  const questions = await Promise.all(parts.map((text) => ask(text, language, ports, signal)));
  const whole = parts.length > 1 ? await ask(heard.text, language, ports, signal) : questions[0];
  return {
    kind: "said",
    channel: heard.channel,
    language,
    languageWish: wish,
    languageHint: identified.hint,
    foreign: wish ? null : identified.foreign,
    signals,
    questions: distinct(questions, whole),
    places: ports.places.read(heard.text),
    picked: pickOption(heard.text, state, whole?.candidates ?? []),
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

async function ask(text: string, language: Language, ports: UnderstandingPorts, signal: AbortSignal): Promise<Question> {
  const found = await ports.search.find({ text, language, limit: CANDIDATES }, signal);
  return { text, aspect: ports.aspects.read(text, language), candidates: found.ok ? found.value : [] };
}

/** Parts that mean different things stay apart; parts that mean the same, or nothing alone, are one question. */
function distinct(parts: readonly Question[], whole: Question | undefined): readonly Question[] {
  if (!whole) return [];
  const clear = parts.filter((part) => (part.candidates[0]?.score ?? 0) >= CLEAR);
  const entries = new Set(clear.map((part) => part.candidates[0]?.entry));
  return entries.size >= 2 ? clear : [whole];
}

/** A part counts as a question of its own from this score on: well above the threshold for answering. */
const CLEAR = 0.6;
