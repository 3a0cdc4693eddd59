import type { Language } from "../../model/language.ts";

/**
 * What the phrases of a language are about. Syntax of a list: match/pattern.ts.
 *
 * The first eight name a danger alone ("surely"); the others are parts that only together make one (emergency/rules.ts).
 */
export const DANGERS = [
  "fire",
  "medical",
  "police",
  "violence",
  "child",
  "suicide",
  "poison",
  "crisis",
  /** Is burning / what may burn / smoke. */
  "burns",
  "burnable",
  "smoke",
  /** A symptom that is serious when a person has it / a person who may have it. */
  "ill",
  "person",
  /** Hits, threatens / an adult victim / a child. */
  "hits",
  "victim",
  "childWord",
  /** Swallowed, drank / what must not be swallowed. */
  "swallows",
  "toxic",
  /** Weak alone: an intruder, a weapon; whom people call for. */
  "threat",
  "callFire",
  "callPolice",
  "callMedical",
  /** A smell of gas / smoke that moves / someone at a door / a body part that fails / a child left alone. */
  "smells",
  "gas",
  "pours",
  "forces",
  "entrance",
  "part",
  "fails",
  "alone",
  "home",
  /** Someone high up / one who threatens and how / a cry / a marriage under force / hit by a vehicle. */
  "stands",
  "ledge",
  "aggressor",
  "threatens",
  "cries",
  "forced",
  "marry",
  "struck",
  "vehicle",
  /** Disappeared / fell, from or into what / cuts into what. */
  "missing",
  "falls",
  "drop",
  "cuts",
  "veins",
  /** Life and what is said against it / hands on a throat. */
  "living",
  "pointless",
  "grabs",
  "throat",
  /** Makes a weak cue strong: now, quick, help. */
  "now",
  /** Makes a cue weak: an errand at an office / long ago, over / a question about a danger in general. */
  "errand",
  "past",
  /** Cancels every cue it overlaps: figures of speech, names of things. */
  "idiom",
] as const;
export type Danger = (typeof DANGERS)[number];
export type DangerPhrases = Readonly<Record<Danger, string>>;

export const TALK = [
  "human",
  "notHuman",
  "greeting",
  "thanks",
  "goodbye",
  "insult",
  "whoAreYou",
  "howAreYou",
  "praise",
  "help",
  "repeat",
  /** Words around small talk that ask for nothing. */
  "filler",
  "yes",
  "no",
  "corrects",
  "refersBack",
  /** Weather, jokes, sport, verdicts … / instructions to the program / what an administration deals with. */
  "offTopic",
  "inject",
  "service",
] as const;
export type Talk = (typeof TALK)[number];
export type TalkPhrases = Readonly<Record<Talk, string>>;

/** The languages that have phrases of their own; Leichte Sprache uses the German ones. */
export const PHRASE_LANGUAGES = ["de", "en", "tr", "ar", "fa", "ku", "uk", "ru", "pl", "ro", "bg", "fr"] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

const KNOWN: ReadonlySet<string> = new Set(PHRASE_LANGUAGES);
const isPhraseLanguage = (language: string): language is PhraseLanguage => KNOWN.has(language);

/** Leichte Sprache is German. */
export const phraseLanguage = (language: Language): PhraseLanguage => (isPhraseLanguage(language) ? language : "de");
