import type { TextLanguage } from "../dialog/model/language.ts";
import type { Hours } from "../dialog/model/reply.ts";
import { labelsOf } from "./labels/index.ts";
import { fill } from "./labels/labels.ts";

/** Days in a row with the same opening times. `spans` is empty when it is closed. Days are 1 (Monday) to 7. */
export interface DayGroup {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly { readonly opens: string; readonly closes: string }[];
}

/** The week from Monday to Sunday, closed days included: "not mentioned" is no answer to "Are you open on Saturday?". */
export function weekOf(hours: Hours): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const spans = hours.spans.filter((span) => span.day === day).toSorted((a, b) => a.opens.localeCompare(b.opens));
    const previous = groups.at(-1);
    if (previous !== undefined && sameSpans(previous.spans, spans)) groups[groups.length - 1] = { ...previous, last: day };
    else groups.push({ first: day, last: day, spans });
  }
  return groups;
}

const sameSpans = (a: DayGroup["spans"], b: DayGroup["spans"]): boolean =>
  a.length === b.length && a.every((span, index) => span.opens === b[index]?.opens && span.closes === b[index]?.closes);

/** "Montag", "Montag, Dienstag" or "Montag bis Freitag". */
export function dayNames(group: DayGroup, language: TextLanguage): string {
  const labels = labelsOf(language);
  const name = (day: number, names: readonly string[] = labels.days): string => names[day - 1] ?? "";
  if (group.last === group.first) return name(group.first);
  if (group.last === group.first + 1) return name(group.first) + labels.comma + name(group.last);
  return fill(labels.dayRange, {
    from: name(group.first, labels.daysFrom),
    to: name(group.last, labels.daysTo),
  });
}

/** The times of one group in words, or that it is closed. `say` turns "08:00" into what the channel wants. */
export function openTimes(group: DayGroup, language: TextLanguage, say: (time: string) => string = (time) => time): string {
  const labels = labelsOf(language);
  if (group.spans.length === 0) return labels.closed;
  return group.spans.map((span) => fill(labels.timeRange, { from: say(span.opens), to: say(span.closes) })).join(labels.comma);
}

/** A name of a day at the start of a line. Only where the language has capital letters. */
export const capitalised = (text: string, language: TextLanguage): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === "" ? text : first.toLocaleUpperCase(language) + text.slice(first.length);
};
