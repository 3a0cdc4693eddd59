import type { ErrorRequestHandler, Response } from "express";
import { FAILURES, type Failure, type FailureCode, failure } from "../dialog/errors.ts";

/** What a client is told: the code and one English sentence; never a stack trace, never its own input (DESIGN §8). */
const MESSAGES: Readonly<Record<FailureCode, string>> = {
  "channel.signature": "The request is not signed as it must be.",
  "channel.malformed": "The request does not have the expected form.",
  "channel.tooLarge": "The request is too large.",
  "channel.unsupportedMediaType": "This content type is not supported here.",
  "channel.rateLimited": "Too many requests; please wait a minute.",
  "channel.automatic": "Automatic messages are not answered.",
  "channel.notFound": "There is nothing at this address.",
  "conversation.unknown": "There is no such conversation.",
  "conversation.conflict": "This message id belongs to another conversation.",
  "message.empty": "The message has no text.",
  "message.tooLong": "The message is longer than 2000 characters.",
  "message.encoding": "The request is not valid UTF-8.",
  "knowledge.deadline": "The answer took too long; please try again.",
  "delivery.refused": "The message was refused by its recipient's server.",
  "delivery.unreachable": "The recipient's server cannot be reached.",
  "case.unknown": "There is no such case.",
  "case.taken": "Somebody else has taken this case.",
  "case.notYours": "This case is not yours.",
  "staff.credentials": "Name or password is wrong.",
  "staff.session": "Please sign in.",
  "staff.role": "Your role does not allow this.",
  "storage.busy": "The service is busy; please try again.",
  "internal.defect": "Something went wrong on our side.",
};

export function sendFailure(response: Response, { code }: Failure): void {
  response.status(FAILURES[code].status).json({ error: { code, message: MESSAGES[code] } });
}

export const notFound = (_request: unknown, response: Response): void => sendFailure(response, failure("channel.notFound"));

/**
 * Last error handler. Client errors that express itself raises (bad percent-encoding, aborted or oversized bodies) get
 * their 4xx; anything else is a defect: counted and logged by `report`, answered without details.
 */
export function errorHandler(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 413) sendFailure(response, failure("channel.tooLarge"));
    else if (status === 415) sendFailure(response, failure("channel.unsupportedMediaType"));
    else if (status !== null && status < 500) sendFailure(response, failure("channel.malformed"));
    else {
      report(error);
      sendFailure(response, failure("internal.defect"));
    }
  };
}

function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null;
  return typeof error.status === "number" ? error.status : null;
}
