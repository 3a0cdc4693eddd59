import type { Hit } from "../match/trie.ts";
import type { Danger, PhraseLanguage } from "../phrases/kinds.ts";
import type { Need } from "../../signals.ts";
import { ERRAND_PENALTY, LASTING, MOST_ERRANDS, NOW_BONUS, PAST_PENALTY, REACH, RULES, type Rule, THRESHOLD } from "./rules.ts";

export interface Cue {
  readonly danger: Danger;
  readonly language: PhraseLanguage;
}

type CueHit = Hit<Cue>;
type ByDanger = ReadonlyMap<Danger, readonly CueHit[]>;

/** Shorter words are too often words of another language: German "die", "not", "gift". */
const PORTABLE_LETTERS = 5;

/**
 * The most urgent need of one sentence, or null. A false alarm is cheaper than a miss, but every alarm on an errand
 * ("Osterfeuer anmelden") teaches people that the assistant does not listen.
 */
export function needOf(hits: readonly CueHit[], language: PhraseLanguage): { readonly need: Need; readonly score: number } | null {
  const cues = group(withoutIdioms(hits));
  let best: { need: Need; score: number } | null = null;
  for (const rule of RULES) {
    const score = scoreOf(rule, cues, language);
    if (score >= THRESHOLD && score > (best?.score ?? 0)) best = { need: rule.need, score };
  }
  return best;
}

function scoreOf(rule: Rule, cues: ByDanger, language: PhraseLanguage): number {
  const [first, second] = rule.all;
  if (!first) return 0;
  let best = 0;
  for (const cue of cues.get(first) ?? []) {
    const fits = second ? (cues.get(second) ?? []).some((other) => combine(cue, other)) : trusted(cue, language);
    if (fits) best = Math.max(best, rule.weight + context(rule, cue, cues));
  }
  return best;
}

/** One short word of a language that the message is not in is no evidence. */
const trusted = (cue: CueHit, language: PhraseLanguage): boolean =>
  cue.value.language === language || cue.letters >= (cue.romanised ? PORTABLE_LETTERS + 2 : PORTABLE_LETTERS);

/** Two parts of one danger: near each other, not the same word, and of one language unless both words are unmistakable. */
function combine(one: CueHit, other: CueHit): boolean {
  if (one.from < other.to && other.from < one.to) return false;
  if (Math.max(one.from - other.to, other.from - one.to) >= REACH) return false;
  const sameTongue = one.value.language === other.value.language && one.romanised === other.romanised;
  return sameTongue || Math.min(one.letters, other.letters) >= PORTABLE_LETTERS;
}

function context(rule: Rule, cue: CueHit, cues: ByDanger): number {
  const near = (danger: Danger): CueHit[] => (cues.get(danger) ?? []).filter((other) => combine(cue, other));
  const now = near("now").length > 0 ? NOW_BONUS : 0;
  const errands = Math.min(distinct(near("errand")), MOST_ERRANDS) * ERRAND_PENALTY;
  const past = !LASTING.has(rule.need) && near("past").length > 0 ? PAST_PENALTY : 0;
  return now - errands - past;
}

const distinct = (hits: readonly CueHit[]): number => new Set(hits.map((hit) => hit.from)).size;

function withoutIdioms(hits: readonly CueHit[]): readonly CueHit[] {
  const idioms = hits.filter((hit) => hit.value.danger === "idiom");
  if (idioms.length === 0) return hits;
  return hits.filter((hit) => !idioms.some((idiom) => hit.from < idiom.to && idiom.from < hit.to));
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
