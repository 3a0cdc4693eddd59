import type { RequestHandler } from "express";
import type { z } from "zod";
import type { PhonePorts } from "../ports.ts";
import { sendFailure } from "../problem.ts";
import { readWebhook } from "./read.ts";

/** A webhook that answers TwiML, or nothing (204) for those that only tell us something. */
export function webhook<Form>(
  ports: PhonePorts,
  schema: z.ZodType<Form>,
  answer: (form: Form, query: URLSearchParams) => Promise<string | null>,
): RequestHandler {
  return async (request, response) => {
    const form = readWebhook(request, schema, ports.config);
    if (!form.ok) {
      const event = form.error.code === "channel.signature" ? "webhook.unsigned" : "webhook.malformed";
      ports.metrics.count(event);
      ports.log.warn({ code: form.error.code, path: request.path }, "a phone webhook was refused");
      sendFailure(response, form.error);
      return;
    }
    const twiml = await answer(form.value, new URL(request.originalUrl, "http://localhost").searchParams);
    if (twiml === null) response.status(204).end();
    else response.type("text/xml").send(twiml);
  };
}
