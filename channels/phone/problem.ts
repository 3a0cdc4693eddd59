import type { Response } from "express";
import { FAILURES, type Failure } from "../../dialog/errors.ts";

/** What went wrong, for the operator who reads the provider's debugger. No values from the request. */
const MESSAGES: Readonly<Record<string, string>> = {
  "channel.signature": "X-Twilio-Signature is missing or does not match the public URL and the body.",
  "channel.malformed": "A field is missing or has the wrong form.",
  "channel.tooLarge": "The body is too large.",
  "channel.unsupportedMediaType": "The body must be application/x-www-form-urlencoded, or application/json with bodySHA256.",
};

/** The error body of DESIGN §8. */
export function sendFailure(response: Response, { code, detail }: Failure): void {
  const message = MESSAGES[code] ?? "The request was refused.";
  const field = typeof detail["field"] === "string" ? ` Field: ${detail["field"]}.` : "";
  sendProblem(response, FAILURES[code].status, code, message + field);
}

export function sendProblem(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}
