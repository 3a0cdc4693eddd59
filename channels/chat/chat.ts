import { type Request, type Response, Router } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Assistant } from "../../dialog/assistant.ts";
import { type Failure, failure } from "../../dialog/errors.ts";
import type { Clock, Feed, Ids, Texts } from "../../dialog/ports.ts";
import type { ConversationStore } from "../../dialog/store.ts";
import type { Assets } from "../../web/assets.ts";
import { sendFailure } from "../../web/errors.ts";
import { handleMessage } from "./api.ts";
import { rawBody } from "./body.ts";
import { createEventStreams } from "./events.ts";
import { MESSAGES_PER_MINUTE } from "./limits.ts";
import { handleForm, handlePage } from "./page.ts";

export interface ChatParts {
  readonly assistant: Assistant;
  readonly store: ConversationStore;
  readonly feed: Feed;
  readonly texts: Texts;
  readonly assets: Assets;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Counts what was refused, by failure code. */
  readonly refused: (failure: Failure) => void;
}

export interface Chat {
  readonly router: Router;
  start(): Promise<void>;
  /** Ends the event streams; requests in flight are finished by the HTTP server. */
  stop(): Promise<void>;
}

/** The chat on the website: page, JSON interface and event stream (DESIGN §8). */
export function createChat(parts: ChatParts): Chat {
  const router = Router();
  const streams = createEventStreams(parts.store, parts.feed);
  const limit = limitMessages(parts);
  router.get("/", (request, response) => handlePage(request, response, parts));
  router.post("/", limit, rawBody("application/x-www-form-urlencoded"), (request, response) =>
    handleForm(request, response, parts),
  );
  router.post("/api/chat/messages", limit, rawBody("application/json"), (request, response) =>
    handleMessage(request, response, parts),
  );
  router.get("/api/chat/events", (request, response) => streams.handle(request, response));
  return { router, start: async () => undefined, stop: async () => streams.stop() };
}

/**
 * One address, so many messages a minute. Requests that come from this machine without a proxy's word for somebody
 * else are not limited: they are its own health checks and measurements, not citizens.
 */
const limitMessages = ({ refused }: ChatParts) =>
  rateLimit({
    windowMs: 60_000,
    limit: MESSAGES_PER_MINUTE,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skip: (request: Request) => isLoopback(request.ip),
    keyGenerator: (request: Request) => ipKeyGenerator(request.ip ?? ""),
    handler: (_request: Request, response: Response) => {
      const limited = failure("channel.rateLimited");
      refused(limited);
      sendFailure(response, limited);
    },
  });

const isLoopback = (ip: string | undefined): boolean => ip === "127.0.0.1" || ip === "::1" || ip === "::ffff:127.0.0.1";
