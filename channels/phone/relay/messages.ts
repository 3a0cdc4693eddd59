import { z } from "zod";
import { callSid } from "../webhooks/forms.ts";

/**
 * Messages of ConversationRelay (https://www.twilio.com/docs/voice/conversationrelay/websocket-messages, Telnyx's are the same).
 * Fields we do not use are not checked; lengths are bounded by the frame.
 */
const message = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("setup"),
    callSid,
    sessionId: z.string().max(128).default(""),
    accountSid: z.string().max(128).default(""),
    from: z.string().max(128).default(""),
    customParameters: z.record(z.string(), z.unknown()).default({}),
  }),
  z.object({ type: z.literal("prompt"), voicePrompt: z.string(), last: z.boolean().default(true) }),
  z.object({ type: z.literal("interrupt"), utteranceUntilInterrupt: z.string().default("") }),
  z.object({ type: z.literal("dtmf"), digit: z.string().regex(/^[0-9*#]$/) }),
  z.object({ type: z.literal("error"), description: z.string().optional() }),
]);

export type RelayMessage = z.infer<typeof message>;
export type Setup = Extract<RelayMessage, { type: "setup" }>;

const TYPES: ReadonlySet<string> = new Set(["setup", "prompt", "interrupt", "dtmf", "error"]);

export type Frame =
  | { readonly kind: "message"; readonly message: RelayMessage }
  /** A type we do not know. Providers add messages; that is no fault of theirs. */
  | { readonly kind: "unknown" }
  | { readonly kind: "malformed" };

export function readFrame(text: string): Frame {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: "malformed" };
  }
  const parsed = message.safeParse(json);
  if (parsed.success) return { kind: "message", message: parsed.data };
  const type = typeof json === "object" && json !== null && "type" in json ? json.type : null;
  return { kind: typeof type === "string" && !TYPES.has(type) ? "unknown" : "malformed" };
}
