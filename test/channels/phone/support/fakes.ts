import type { PhoneEvent, PhoneLog, PhoneMetrics, RenderSpeech, Segment } from "../../../../channels/phone/ports.ts";
import type { Texts } from "../../../../dialog/ports.ts";

/** "key|language", with the values behind it, so that a test sees which text was said and in which language. */
export const fakeTexts: Texts = {
  say: (key, language, values) => [key, language, ...Object.values(values ?? {})].join("|"),
  has: (key) => key !== "chat.goodbye.phone",
};

/** One segment for each text of the blocks. */
export const fakeRender: RenderSpeech = ({ blocks }) =>
  blocks.flatMap((block): Segment[] => {
    if (block.kind === "paragraph" || block.kind === "notice") return [{ text: block.text, language: block.language }];
    if (block.kind === "choice") return [{ text: block.prompt, language: block.language }];
    return [];
  });

export interface FakeMetrics extends PhoneMetrics {
  readonly counts: Map<PhoneEvent, number>;
  readonly waits: number[];
  of(event: PhoneEvent): number;
}

export function fakeMetrics(): FakeMetrics {
  const counts = new Map<PhoneEvent, number>();
  const waits: number[] = [];
  return {
    counts,
    waits,
    of: (event) => counts.get(event) ?? 0,
    count: (event) => void counts.set(event, (counts.get(event) ?? 0) + 1),
    firstWords: (milliseconds) => void waits.push(milliseconds),
  };
}

export interface FakeLog extends PhoneLog {
  readonly lines: string[];
}

export function fakeLog(): FakeLog {
  const lines: string[] = [];
  const write = (detail: object, text: string) => void lines.push(`${text} ${JSON.stringify(detail)}`);
  return { lines, info: write, warn: write, error: write };
}
