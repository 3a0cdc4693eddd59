import type { Need } from "../../signals.ts";
import type { Danger } from "../phrases/kinds.ts";

/** Weights: 1 is an emergency said in so many words. THRESHOLD and penalties were set on the tuning half of test/eval/guards. */
export const SURE = 1.6;
export const THRESHOLD = 0.8;
/** "Now", "help", "come quickly", once or more. */
export const NOW_BONUS = 0.35;
/** An errand at an office in the same sentence; a second word of that kind counts again. */
export const ERRAND_PENALTY = 0.5;
export const MOST_ERRANDS = 2;
export const PAST_PENALTY = 0.6;

/** Parts of one danger stand at most this many words apart. */
export const REACH = 10;

export interface Rule {
  readonly need: Need;
  readonly all: readonly Danger[];
  readonly weight: number;
}

const rule = (need: Need, weight: number, ...all: Danger[]): Rule => ({ need, all, weight });

/** Most urgent need first: it wins when weights are equal. */
export const RULES: readonly Rule[] = [
  rule("fire", SURE, "fire"),
  rule("medical", SURE, "medical"),
  rule("poison", SURE, "poison"),
  rule("suicide", SURE, "suicide"),
  rule("child", SURE, "child"),
  rule("violence", SURE, "violence"),
  rule("police", SURE, "police"),
  rule("crisis", SURE, "crisis"),
  rule("fire", 1.1, "burns", "burnable"),
  rule("fire", 1.1, "smoke", "burnable"),
  rule("fire", 1, "smoke", "pours"),
  rule("fire", 1.1, "smells", "gas"),
  rule("poison", 1.2, "swallows", "toxic"),
  rule("medical", 0.9, "ill", "person"),
  rule("medical", 0.6, "ill"),
  rule("medical", 0.9, "part", "fails"),
  rule("child", 1.2, "hits", "childWord"),
  rule("child", 0.9, "childWord", "alone", "home"),
  rule("violence", 1.1, "hits", "victim"),
  rule("child", 0.9, "childWord", "cries", "home"),
  rule("suicide", 0.85, "stands", "ledge"),
  rule("violence", 0.9, "aggressor", "threatens"),
  rule("violence", 1, "forced", "marry"),
  rule("medical", 0.9, "struck", "vehicle"),
  rule("medical", 0.9, "falls", "drop"),
  rule("suicide", 0.9, "cuts", "veins"),
  rule("suicide", 0.85, "living", "pointless"),
  rule("violence", 0.9, "grabs", "throat"),
  rule("police", 0.9, "missing", "childWord"),
  rule("police", 0.85, "missing", "person"),
  rule("police", 1, "forces", "entrance"),
  rule("police", 0.6, "threat"),
  rule("police", 0.85, "threat", "victim"),
  rule("police", 0.85, "threat", "aggressor"),
  rule("fire", 0.5, "callFire"),
  rule("medical", 0.5, "callMedical"),
  rule("police", 0.5, "callPolice"),
];

/** Harm done to someone is help-worthy also when it is long ago; a fire of last year is not. */
export const LASTING: ReadonlySet<Need> = new Set(["violence", "child", "suicide", "crisis"]);
