import { isNeed, type Need } from "../../signals.ts";
import { type Classifier, loadClassifier, mostLikely } from "../model/classifier.ts";

/** How likely danger must be for an alarm without a cue. A false alarm is cheaper than a miss (docs/evaluation.md). */
const ALARM_AT = 0.15;
/** The same for one sentence of many: a long letter touches on many things. */
const SENTENCE_ALARM_AT = 0.5;
/** The same for a text of few words: "no, the passport" says too little to be sure of anything. */
const SHORT_ALARM_AT = 0.4;
const SHORT_WORDS = 4;
/** From here on danger is thought of when nothing else is found: half of the missed cries lie above, few other messages do. */
const SUSPECTED_AT = 0.02;
/**
 * A cue is believed unless the rest of the message makes danger nearly impossible ("I love horror films with blood"). Only
 * a classifier that knows the words may say so: somebody in panic writes in another language than the conversation's.
 */
const CUE_BELIEVED_AT = 0.005;
const WORDS_KNOWN = 0.6;
/** Sentences beyond this are not looked at one by one: time stays bounded. */
const MAX_SENTENCES = 30;

type Names = ReadonlyMap<string, number>;

export interface Alarmed {
  readonly emergency: Need | null;
  readonly suspected: boolean;
}
export type Alarm = (cue: Need | null, text: string, read: (text: string) => Names) => Alarmed;

/** Decides from the need that the cues name and from what the classifier makes of all words whether somebody is in danger. */
export function createAlarm(): Alarm {
  const classifier = loadClassifier("danger");
  return (cue, text, read) => {
    const whole = judge(classifier, read(text));
    const emergency = decide(classifier, whole, { cue, text, read });
    return { emergency, suspected: emergency === null && whole.danger >= SUSPECTED_AT && wordsIn(text) > SHORT_WORDS };
  };
}

interface Message {
  readonly cue: Need | null;
  readonly text: string;
  readonly read: (text: string) => Names;
}

function decide(classifier: Classifier, whole: Judgement, { cue, text, read }: Message): Need | null {
  if (cue !== null && (whole.danger >= CUE_BELIEVED_AT || classifier.knows(read(text)) < WORDS_KNOWN)) return cue;
  if (whole.danger >= alarmAt(wordsIn(text))) return whole.need;
  const sentences = text.match(/[^.!?؟\n]+/g)?.slice(0, MAX_SENTENCES) ?? [];
  if (sentences.length < 2) return null;
  const judged = sentences.filter((part) => wordsIn(part) > 1).map((part) => judge(classifier, read(part)));
  return judged.find(({ danger }) => danger >= SENTENCE_ALARM_AT)?.need ?? null;
}

/** A single word never raises an alarm without a cue. */
function alarmAt(words: number): number {
  if (words <= 1) return Number.POSITIVE_INFINITY;
  return words <= SHORT_WORDS ? SHORT_ALARM_AT : ALARM_AT;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

interface Judgement {
  readonly danger: number;
  readonly need: Need | null;
}

function judge(classifier: Classifier, names: Names): Judgement {
  const { none = 1, ...needs } = classifier.classify(names);
  const [need] = mostLikely(needs);
  return { danger: 1 - none, need: isNeed(need) ? need : null };
}
