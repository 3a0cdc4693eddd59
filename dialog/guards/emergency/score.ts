import type { Need } from "../../signals.ts";
import type { Hit } from "../match/trie.ts";
import type { Danger, PhraseLanguage } from "../phrases/kinds.ts";
import { ERRAND_PENALTY, LASTING, MOST_ERRANDS, NOW_BONUS, PAST_PENALTY, REACH, RULES, type Rule, THRESHOLD } from "./rules.ts";

export interface Cue {
  readonly danger: Danger;
  readonly language: PhraseLanguage;
}

type CueHit = Hit<Cue>;
type ByDanger = ReadonlyMap<Danger, readonly CueHit[]>;

/** Shorter words are too often words of another language: German "die", "not", "gift". */
const PORTABLE_LETTERS = 5;
/** Two words of the same language confirm each other. */
const TOGETHER_LETTERS = 4;
const FOREIGN_PHRASE_LETTERS = 7;
const FOREIGN_WORD_LETTERS = 8;

/**
 * The most urgent need of one sentence, or null. A false alarm is cheaper than a miss, but every alarm on an errand
 * ("Osterfeuer anmelden") teaches people that the assistant does not listen.
 */
export function needOf(
  hits: readonly CueHit[],
  language: PhraseLanguage,
): { readonly need: Need; readonly score: number } | null {
  const cues = group(withoutIdioms(hits));
  let best: { need: Need; score: number } | null = null;
  for (const rule of RULES) {
    const score = scoreOf(rule, cues, language);
    if (score >= THRESHOLD && score > (best?.score ?? 0)) best = { need: rule.need, score };
  }
  return best;
}

function scoreOf(rule: Rule, cues: ByDanger, language: PhraseLanguage): number {
  const [first, ...others] = rule.all;
  if (!first) return 0;
  let best = 0;
  for (const cue of cues.get(first) ?? []) {
    const fits =
      others.length === 0
        ? trusted(cue, language)
        : others.every((danger) => (cues.get(danger) ?? []).some((other) => combine(cue, other, language)));
    if (fits) best = Math.max(best, rule.weight + context(rule, cue, cues, language));
  }
  return best;
}

/** A phrase of a language that the message is not in must be longer to be evidence alone: "taciz", "تجاوز" are words of several. */
function trusted(cue: CueHit, language: PhraseLanguage): boolean {
  if (cue.value.language === language) return true;
  return cue.letters >= (cue.to - cue.from > 1 ? FOREIGN_PHRASE_LETTERS : FOREIGN_WORD_LETTERS);
}

/** Two parts of one danger: near each other, not the same word, and both of the message's language or unmistakable. */
function combine(one: CueHit, other: CueHit, language: PhraseLanguage): boolean {
  if (overlap(one, other)) return false;
  if (Math.max(one.from - other.to, other.from - one.to) >= REACH) return false;
  if (one.value.language === language && other.value.language === language) return true;
  if (one.romanised !== other.romanised) return false;
  const sameTongue = one.value.language === other.value.language;
  const least = (sameTongue ? TOGETHER_LETTERS : PORTABLE_LETTERS) + (one.romanised ? 1 : 0);
  return Math.min(one.letters, other.letters) >= least;
}

function context(rule: Rule, cue: CueHit, cues: ByDanger, language: PhraseLanguage): number {
  const near = (danger: Danger): CueHit[] => (cues.get(danger) ?? []).filter((other) => combine(cue, other, language));
  const now = near("now").length > 0 ? NOW_BONUS : 0;
  const errands = Math.min(distinct(near("errand")), MOST_ERRANDS) * ERRAND_PENALTY;
  // "After my stroke" contains the cue itself.
  const over = (cues.get("past") ?? []).some((other) => overlap(cue, other)) || near("past").length > 0;
  const past = !LASTING.has(rule.need) && over ? PAST_PENALTY : 0;
  return now - errands - past;
}

const overlap = (one: CueHit, other: CueHit): boolean => one.from < other.to && other.from < one.to;

const distinct = (hits: readonly CueHit[]): number => new Set(hits.map((hit) => hit.from)).size;

function withoutIdioms(hits: readonly CueHit[]): readonly CueHit[] {
  const idioms = hits.filter((hit) => hit.value.danger === "idiom");
  if (idioms.length === 0) return hits;
  return hits.filter((hit) => !idioms.some((idiom) => overlap(hit, idiom)));
}

function group(hits: readonly CueHit[]): ByDanger {
  const groups = new Map<Danger, CueHit[]>();
  for (const hit of hits) {
    const list = groups.get(hit.value.danger);
    if (list) list.push(hit);
    else groups.set(hit.value.danger, [hit]);
  }
  return groups;
}
