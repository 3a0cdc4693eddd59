import type { Request, Response } from "express";
import type { Processed } from "../../dialog/assistant.ts";
import type { Failure } from "../../dialog/errors.ts";
import { cleanText } from "../../dialog/intake.ts";
import type { Language } from "../../dialog/model/language.ts";
import type { Result } from "../../dialog/result.ts";
import { sendFailure } from "../../web/errors.ts";
import { readJson } from "./body.ts";
import type { ChatParts } from "./chat.ts";
import { REPLY_DEADLINE_MS } from "./limits.ts";
import { toView } from "./view.ts";

/** POST /api/chat/messages: stored, answered, then acknowledged with the reply. */
export async function handleMessage(request: Request, response: Response, parts: ChatParts): Promise<void> {
  const processed = await process(request, parts);
  if (!processed.ok) {
    parts.refused(processed.error);
    return sendFailure(response, processed.error);
  }
  const { conversation, replies } = processed.value;
  response.set("Cache-Control", "no-store").json({ conversation, messages: replies.map(toView) });
}

async function process(request: Request, parts: ChatParts): Promise<Result<Processed, Failure>> {
  const body = readJson(request);
  if (!body.ok) return body;
  const text = cleanText(body.value.text);
  if (!text.ok) return text;
  return receive(
    {
      text: text.value,
      conversation: body.value.conversation ?? null,
      language: body.value.language ?? null,
      key: body.value.clientMessageId ?? null,
    },
    parts,
  );
}

interface Asked {
  readonly text: string;
  readonly conversation: string | null;
  readonly language: Language | null;
  readonly key: string | null;
}

/** Hands one message to the assistant as the chat's; shared by the JSON interface and the page without JavaScript. */
export const receive = (asked: Asked, { assistant }: ChatParts): Promise<Result<Processed, Failure>> =>
  assistant.receive({ channel: "chat", ...asked, address: null, threads: [] }, AbortSignal.timeout(REPLY_DEADLINE_MS));
