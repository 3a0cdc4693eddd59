import type { TextLanguage } from "../../../dialog/model/language.ts";
import { labelsOf } from "../../labels/index.ts";
import { type Utterance, utterance } from "./blocks.ts";

const secondsOf = (utterances: readonly Utterance[]): number => utterances.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * Leaves out sentences from the end until the rest fits, and says that there is more. What must be kept (a question, an
 * emergency) stays in its place; the first sentence stays whatever it takes, because saying nothing is worse than saying long.
 */
export function shorten(utterances: readonly Utterance[], maxSeconds: number, language: TextLanguage): readonly Utterance[] {
  if (secondsOf(utterances) <= maxSeconds) return utterances;
  const more = utterance(labelsOf(language).speech.more, language, true);
  let left = maxSeconds - secondsOf([more, ...utterances.filter(({ keep }) => keep)]);

  let full = false;
  const taken = utterances.filter(({ keep, seconds }, index) => {
    if (keep) return true;
    left -= seconds;
    full ||= left < 0 && index > 0;
    return !full;
  });
  if (taken.length === utterances.length) return utterances;
  return insertMore(
    taken.filter((_, index) => !danglesAt(taken, index, utterances)),
    more,
  );
}

/** "Please bring:" whose list was left out. */
function danglesAt(taken: readonly Utterance[], index: number, all: readonly Utterance[]): boolean {
  const last = taken[index];
  if (last === undefined || index === 0 || last.keep || !last.text.endsWith(":")) return false;
  return all[all.indexOf(last) + 1] !== taken[index + 1];
}

/** Before the question that ends the answer, if any: the last thing heard is what the caller is asked. */
function insertMore(utterances: readonly Utterance[], more: Utterance): readonly Utterance[] {
  const end = utterances.findLastIndex(({ keep }) => !keep) + 1;
  return [...utterances.slice(0, end), more, ...utterances.slice(end)];
}
