import { z } from "zod";

/** Twilio: "CA" and 32 hex digits; Telnyx: longer, with colons and dashes. It becomes part of keys, so nothing else is allowed. */
export const callSid = z.string().regex(/^[A-Za-z0-9:_.-]{10,128}$/);

/** Field names and values: https://www.twilio.com/docs/voice/twiml#request-parameters. */
const short = z.string().max(128);

export const incomingForm = z.object({ CallSid: callSid, From: short.default("") });

export const relayEndedForm = z.object({
  CallSid: callSid,
  From: short.default(""),
  CallStatus: short.default(""),
  /** "ended" by us, "completed" by the caller, "failed". */
  SessionStatus: short.default(""),
  ErrorCode: short.default(""),
  HandoffData: z.string().max(4_096).default(""),
  /** Set when the request comes from our <Dial>. */
  DialCallStatus: short.default(""),
});
export type RelayEndedForm = z.infer<typeof relayEndedForm>;

export const gatherForm = z.object({
  CallSid: callSid,
  From: short.default(""),
  SpeechResult: z.string().default(""),
  Digits: z
    .string()
    .max(32)
    .regex(/^[0-9*#]*$/)
    .default(""),
});
export type GatherForm = z.infer<typeof gatherForm>;

export const statusForm = z.object({ CallSid: short.default(""), CallStatus: short.default("") });

/** The numbers that twiml/gather.ts put into the URL; the signature covers them. */
export const gatherQuery = z.object({
  n: z.coerce.number().int().min(1).max(10_000),
  e: z.coerce.number().int().min(0).max(100),
});

/** What we told ourselves with the relay's `end`. Unreadable data is an ending of unknown reason, never an error for the caller. */
export const handoffData = z.object({ reason: z.enum(["person", "goodbye", "trouble"]) });
