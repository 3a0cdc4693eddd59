import express, { type ErrorRequestHandler, type RequestHandler, type Router } from "express";
import { failure } from "../../dialog/errors.ts";
import type { Calls } from "./calls.ts";
import type { PhonePorts } from "./ports.ts";
import { sendFailure, sendProblem } from "./problem.ts";
import type { Turns } from "./turns/turns.ts";
import { gatherForm, incomingForm, relayEndedForm, statusForm } from "./webhooks/forms.ts";
import { createGather } from "./webhooks/gather.ts";
import { createIncoming } from "./webhooks/incoming.ts";
import { createRelayEnded } from "./webhooks/relay-ended.ts";
import { webhook } from "./webhooks/webhook.ts";

/** The webhooks of DESIGN §8. Mounted at the root: signatures cover whole paths. */
export function createRouter(ports: PhonePorts, calls: Calls, turns: Turns): Router {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: ports.limits.formBytes, inflate: false });
  const routes: Readonly<Record<string, RequestHandler>> = {
    "/phone/incoming": webhook(ports, incomingForm, createIncoming(ports, calls)),
    "/phone/relay-ended": webhook(ports, relayEndedForm, createRelayEnded(ports, calls, turns)),
    "/phone/gather": webhook(ports, gatherForm, createGather(ports, calls, turns)),
    "/phone/status": webhook(ports, statusForm, async (form) => ended(form, ports, calls)),
  };
  for (const [path, handler] of Object.entries(routes)) {
    router.post(path, raw, handler);
    router.all(path, (_, response) => {
      response.set("Allow", "POST");
      sendProblem(response, 405, "channel.method", "Only POST is allowed.");
    });
  }
  router.all("/phone/relay", (_, response) => {
    response.set("Upgrade", "websocket");
    sendProblem(response, 426, "channel.upgrade", "This is a web socket.");
  });
  router.use("/phone", (_, response) => sendProblem(response, 404, "channel.unknown", "There is no such webhook."));
  router.use("/phone", onError(ports));
  return router;
}

/** The provider's status callback: bookkeeping alone. */
function ended(
  { CallSid, CallStatus }: { CallSid: string; CallStatus: string },
  { metrics, log }: PhonePorts,
  calls: Calls,
): null {
  const OVER = ["completed", "busy", "failed", "no-answer", "canceled"];
  if (!OVER.includes(CallStatus)) return null;
  if (calls.forget(CallSid)) metrics.count("call.ended");
  log.info({ status: CallStatus }, "a call has ended");
  return null;
}

/** Errors of the body reader are the client's (4xx). Anything else is a defect of ours: a plain answer, never a stack trace. */
const onError =
  (ports: PhonePorts): ErrorRequestHandler =>
  (error: { status?: unknown; name?: unknown }, _request, response, _next) => {
    const status = typeof error?.status === "number" ? error.status : 500;
    if (status === 413) {
      ports.metrics.count("webhook.tooLarge");
      sendFailure(response, failure("channel.tooLarge"));
    } else if (status === 415) {
      ports.metrics.count("webhook.malformed");
      sendFailure(response, failure("channel.unsupportedMediaType"));
    } else if (status < 500) {
      ports.metrics.count("webhook.malformed");
      sendFailure(response, failure("channel.malformed"));
    } else {
      ports.log.error({ error: typeof error?.name === "string" ? error.name : "unknown" }, "a phone webhook failed");
      sendProblem(response, 503, "channel.unavailable", "The service could not answer. Please try again.");
    }
  };
