import type { Core } from "../../../composition.ts";
import type { Processed } from "../../../dialog/assistant.ts";
import { cleanText } from "../../../dialog/intake.ts";
import type { Channel } from "../../../dialog/model/conversation.ts";
import type { Language } from "../../../dialog/model/language.ts";
import type { Aspect, Outcome } from "../../../dialog/model/outcome.ts";

/** What the assistant made of one message, as far as the evaluation looks at it. */
export interface Result {
  readonly conversation: string;
  readonly language: Language;
  readonly outcome: Outcome;
  /** Entries that were answered or offered. */
  readonly entries: readonly string[];
  readonly aspect: Aspect | null;
  /** What was answered, else the best candidate: `entries[0]` of `ask --json`. */
  readonly first: string | null;
  /** Best candidates with their scores, for reading failures. */
  readonly found: Processed["found"];
}

export interface Asked {
  readonly text: string;
  readonly channel?: Channel;
  /** The page's language: Leichte Sprache is chosen, never recognised. */
  readonly language?: Language | null;
  readonly conversation?: string | null;
}

/** One message through the real dialog, storage included. */
export async function ask({ assistant }: Core, asked: Asked): Promise<Result> {
  const text = cleanText(asked.text);
  if (!text.ok) throw new Error(`unusable question: ${asked.text}`);
  const message = {
    channel: asked.channel ?? "chat",
    key: null,
    conversation: asked.conversation ?? null,
    text: text.value,
    language: asked.language ?? null,
    address: null,
    threads: [],
  };
  const processed = await assistant.receive(message, AbortSignal.timeout(30_000));
  if (!processed.ok) throw new Error(`the assistant failed: ${processed.error.code}`);
  return describe(processed.value);
}

function describe({ conversation, language, replies, found }: Processed): Result {
  const [reply] = replies;
  const outcome = reply?.outcome ?? "no_answer";
  const entries = (reply?.entries ?? []).map(({ id }) => id);
  const ranked = [...found].sort((one, other) => other.score - one.score);
  const first = (outcome === "answered" ? entries[0] : ranked[0]?.entry) ?? null;
  return { conversation, language, outcome, entries, aspect: reply?.aspect ?? null, first, found: ranked };
}
