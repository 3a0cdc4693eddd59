import express, { type Request, type RequestHandler } from "express";
import { z } from "zod";
import { type Failure, failure } from "../../dialog/errors.ts";
import { LANGUAGES } from "../../dialog/model/language.ts";
import { fail, ok, type Result } from "../../dialog/result.ts";
import { MAX_BODY_BYTES } from "./limits.ts";

/** A conversation id as we make them (Ids): anything else is refused before storage is asked. */
const conversationId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** POST /api/chat/messages (DESIGN §8). Unknown fields are refused: a misspelt `conversation` would silently begin a new one. */
export const messageSchema = z.strictObject({
  conversation: conversationId.nullish(),
  text: z.string(),
  language: z.enum(LANGUAGES).nullish(),
  clientMessageId: z.uuid().nullish(),
});
export type MessageBody = z.infer<typeof messageSchema>;

/** The form of the page without JavaScript. Empty fields of a form are empty strings, not absent. */
export const formSchema = z.object({
  conversation: conversationId.or(z.literal("")).default(""),
  text: z.string().default(""),
  choice: z.string().max(8).default(""),
  human: z.string().max(8).default(""),
  language: z.enum(LANGUAGES).or(z.literal("")).default(""),
  shown: z.enum(LANGUAGES).or(z.literal("")).default(""),
  clientMessageId: z.uuid().or(z.literal("")).default(""),
});
export type FormBody = z.infer<typeof formSchema>;

/** Reads the body as bytes, so that broken UTF-8 can be refused instead of being stored as question marks. */
export const rawBody = (type: string): RequestHandler => express.raw({ type, limit: MAX_BODY_BYTES });

const decoder = new TextDecoder("utf-8", { fatal: true });

export function readUtf8(request: Request): Result<string, Failure> {
  if (!Buffer.isBuffer(request.body)) return fail(failure("channel.unsupportedMediaType"));
  try {
    return ok(decoder.decode(request.body));
  } catch {
    return fail(failure("message.encoding"));
  }
}

export function readJson(request: Request): Result<MessageBody, Failure> {
  const text = readUtf8(request);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return fail(failure("channel.malformed"));
  }
  const parsed = messageSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(failure("channel.malformed"));
}

export function readForm(request: Request): Result<FormBody, Failure> {
  const text = readUtf8(request);
  if (!text.ok) return text;
  const parsed = formSchema.safeParse(Object.fromEntries(new URLSearchParams(text.value)));
  return parsed.success ? ok(parsed.data) : fail(failure("channel.malformed"));
}
