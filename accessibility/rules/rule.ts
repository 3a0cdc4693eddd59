import type { Channel, Finding } from "../../dialog/model/conversation.ts";
import type { Subject } from "./subject.ts";

/** One check. Pure and fast: all rules run on every reply of every channel. */
export interface Rule {
  /** Stable: stored with replies, shown in the editor, never reused for something else. */
  readonly id: string;
  /** The requirement behind it: WCAG 2.2, EN 301 549 (V3.2.1), BITV 2.0. */
  readonly clause: string;
  /** Channels it matters on; all when not given. */
  readonly channels?: readonly Channel[];
  check(subject: Subject, report: Report): void;
}

/** `block` is an index or null for the reply as a whole; `message` never contains the citizen's words. */
export type Report = (severity: Finding["severity"], block: number | null, message: string) => void;
