import { CHARACTERS_PER_SECOND } from "../limits.ts";
import type { Segment } from "../ports.ts";

/** Waits for a silent caller: asks once, then says goodbye. */
export interface Silence {
  /** We have just begun to say these words; the caller's time starts when they are over. */
  listen(words: readonly Segment[]): void;
  /** The caller spoke or pressed a key, or a turn is being answered. */
  stop(): void;
}

export function createSilence(waitMs: number, on: { ask(): void; giveUp(): void }): Silence {
  let timer: NodeJS.Timeout | undefined;
  let asked = false;
  const wait = (words: readonly Segment[]) => {
    clearTimeout(timer);
    timer = setTimeout(onTimeout, waitMs + speakingMs(words));
    timer.unref();
  };
  const onTimeout = () => {
    if (asked) return on.giveUp();
    asked = true;
    on.ask();
  };
  return {
    listen: wait,
    stop() {
      clearTimeout(timer);
      asked = false;
    },
  };
}

const speakingMs = (words: readonly Segment[]): number =>
  (words.reduce((length, { text }) => length + text.length, 0) / CHARACTERS_PER_SECOND) * 1_000;
