import type { Segment } from "../ports.ts";

/** What happens after the words: go on, or end the relay and let /phone/relay-ended put through or hang up. */
export type Next = "listen" | "transfer" | "callback" | "goodbye" | "trouble";

/** What a caller hears in one turn. */
export interface Spoken {
  readonly segments: readonly Segment[];
  readonly next: Next;
  /** The caller cannot talk over it: emergency numbers. */
  readonly urgent: boolean;
}

export const listenAfter = (segments: readonly Segment[]): Spoken => ({ segments, next: "listen", urgent: false });

/** Turns after which the conversation is over for the machine. */
export const isLast = ({ next }: Spoken): boolean => next === "transfer" || next === "goodbye" || next === "trouble";

/** Why the relay ends, as `end` hands it through the provider to /phone/relay-ended. */
export type Reason = "person" | "goodbye" | "trouble";

export const reasonOf = ({ next }: Spoken): Reason => (next === "goodbye" || next === "trouble" ? next : "person");
