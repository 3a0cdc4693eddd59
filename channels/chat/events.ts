import type { Request, Response } from "express";
import { failure } from "../../dialog/errors.ts";
import type { Feed } from "../../dialog/ports.ts";
import type { ConversationStore } from "../../dialog/store.ts";
import { sendFailure } from "../../web/errors.ts";
import { HEARTBEAT_MS, MAX_STREAMS_PER_CONVERSATION, PAGE_SIZE } from "./limits.ts";
import { toView } from "./view.ts";

export interface EventStreams {
  handle(request: Request, response: Response): Promise<void>;
  /** Ends all streams; browsers reconnect by themselves and resume where they were. */
  stop(): void;
}

interface Stream {
  readonly response: Response;
  readonly conversation: string;
  sentUpTo: number;
  reading: boolean;
  again: boolean;
}

/**
 * Server-sent events of one conversation (WHATWG HTML §9.2): every message once, in order, with its sequence number as
 * event id, so that a client which sends Last-Event-ID misses nothing and gets nothing twice.
 */
export function createEventStreams(store: Pick<ConversationStore, "find" | "messages">, feed: Feed): EventStreams {
  const streams = new Set<Stream>();
  const counts = new Map<string, number>();
  const heartbeat = setInterval(() => {
    for (const { response } of streams) response.write(": \n\n");
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    async handle(request, response) {
      const conversation = String(request.query["conversation"] ?? "");
      if (!/^[A-Za-z0-9_-]{22}$/.test(conversation)) return sendFailure(response, failure("channel.malformed"));
      if (!(await store.find(conversation))) return sendFailure(response, failure("conversation.unknown"));
      const open = counts.get(conversation) ?? 0;
      if (open >= MAX_STREAMS_PER_CONVERSATION) return sendFailure(response, failure("channel.rateLimited"));
      counts.set(conversation, open + 1);
      const stream: Stream = { response, conversation, sentUpTo: lastEventId(request), reading: false, again: false };
      streams.add(stream);
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
      response.write("retry: 3000\n\n");
      const unsubscribe = feed.subscribe(conversation, () => void send(stream, store));
      response.on("close", () => {
        unsubscribe();
        streams.delete(stream);
        const left = (counts.get(conversation) ?? 1) - 1;
        if (left === 0) counts.delete(conversation);
        else counts.set(conversation, left);
      });
      await send(stream, store);
    },
    stop() {
      clearInterval(heartbeat);
      for (const { response } of streams) response.end();
    },
  };
}

/** A value that is no number of ours starts from the beginning: a repeated message is harmless, a lost one is not. */
function lastEventId(request: Request): number {
  const sent = request.get("last-event-id") ?? "0";
  return /^\d{1,15}$/.test(sent) ? Number(sent) : 0;
}

/** Sends what is new. Told again while reading, it reads once more afterwards: nothing falls between two reads. */
async function send(stream: Stream, store: Pick<ConversationStore, "messages">): Promise<void> {
  if (stream.reading) {
    stream.again = true;
    return;
  }
  stream.reading = true;
  do {
    stream.again = false;
    const messages = await store.messages(stream.conversation, stream.sentUpTo, PAGE_SIZE);
    for (const message of messages) {
      stream.sentUpTo = message.seq;
      if (message.author === "system" && message.direction === "in") continue; // a language key, not words
      stream.response.write(`id: ${message.seq}\nevent: message\ndata: ${JSON.stringify(toView(message))}\n\n`);
    }
    if (messages.length === PAGE_SIZE) stream.again = true;
  } while (stream.again && !stream.response.writableEnded);
  stream.reading = false;
}
