import type { Assistant } from "../../dialog/assistant.ts";
import type { TextLanguage } from "../../dialog/model/language.ts";
import type { Reply } from "../../dialog/model/reply.ts";
import type { Clock, Texts } from "../../dialog/ports.ts";
import type { Limits } from "./limits.ts";

export interface PhoneConfig {
  readonly accountSid: string;
  /** Signs webhooks, socket handshakes and our call tokens. Never logged. */
  readonly authToken: string;
  /** What the provider was told to call, without a trailing slash; signatures are computed over it, never over Host headers. */
  readonly publicUrl: string;
  /** E.164, separators allowed. Null: nobody is put through, the Bürgerbüro calls back. */
  readonly transferNumber: string | null;
}

/** Words for one voice. */
export interface Segment {
  readonly text: string;
  readonly language: TextLanguage;
}

/** accessibility/render/speech.ts: a reply as sentences that an ear understands, nothing that only an eye can use. */
export type RenderSpeech = (reply: Reply, options: { readonly maxSeconds: number }) => readonly Segment[];

/** Everything the channel counts. Closed, so that a dashboard can name each. */
export type PhoneEvent =
  | "call.begun"
  | "call.ended"
  | "call.transferred"
  | "call.callback"
  | "call.goodbye"
  | "call.silent"
  | "call.fallback"
  | "call.trouble"
  | "webhook.unsigned"
  | "webhook.malformed"
  | "webhook.tooLarge"
  | "relay.unsigned"
  | "relay.refused"
  | "relay.token"
  | "relay.noSetup"
  | "relay.malformed"
  | "relay.unknown"
  | "relay.binary"
  | "relay.tooLarge"
  | "relay.tooFast"
  | "relay.tooMany"
  | "relay.providerError"
  | "turn.prompt"
  | "turn.empty"
  | "turn.clipped"
  | "turn.dropped"
  | "turn.failed"
  | "turn.interrupted"
  | "turn.key"
  | "turn.noVoice"
  | "turn.personNotUnderstood";

export interface PhoneMetrics {
  count(event: PhoneEvent): void;
  /** Milliseconds from a caller's final words arriving to our first words being sent. */
  firstWords(milliseconds: number): void;
}

/** A pino logger fits. Texts are static; details are ids, codes and counts, never words or numbers of a caller. */
export interface PhoneLog {
  info(detail: Readonly<Record<string, string | number>>, text: string): void;
  warn(detail: Readonly<Record<string, string | number>>, text: string): void;
  error(detail: Readonly<Record<string, string | number>>, text: string): void;
}

export interface PhonePorts {
  readonly config: PhoneConfig;
  readonly assistant: Assistant;
  readonly renderSpeech: RenderSpeech;
  readonly texts: Texts;
  readonly clock: Clock;
  readonly log: PhoneLog;
  readonly metrics: PhoneMetrics;
  /** Tests shorten the waits; everything else runs on limits.ts. */
  readonly limits: Limits;
}
