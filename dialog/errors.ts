/**
 * Every failure the assistant can name. Codes appear in logs, in HTTP errors and in counters, and are never reused.
 *
 * `status` is the HTTP status where a failure reaches an HTTP client; `retryable` says whether the same input may succeed later.
 */
export const FAILURES = {
  "channel.signature": { retryable: false, status: 403 },
  "channel.malformed": { retryable: false, status: 400 },
  "channel.tooLarge": { retryable: false, status: 413 },
  "channel.unsupportedMediaType": { retryable: false, status: 415 },
  "channel.rateLimited": { retryable: true, status: 429 },
  "channel.automatic": { retryable: false, status: 422 },
  "channel.notFound": { retryable: false, status: 404 },
  "conversation.unknown": { retryable: false, status: 404 },
  "conversation.conflict": { retryable: false, status: 409 },
  "message.empty": { retryable: false, status: 400 },
  "message.tooLong": { retryable: false, status: 400 },
  "message.encoding": { retryable: false, status: 400 },
  "knowledge.deadline": { retryable: true, status: 503 },
  "delivery.refused": { retryable: false, status: 502 },
  "delivery.unreachable": { retryable: true, status: 502 },
  "case.unknown": { retryable: false, status: 404 },
  "case.taken": { retryable: false, status: 409 },
  "case.notYours": { retryable: false, status: 403 },
  "staff.credentials": { retryable: false, status: 401 },
  "staff.session": { retryable: false, status: 401 },
  "staff.role": { retryable: false, status: 403 },
  "storage.busy": { retryable: true, status: 503 },
  "internal.defect": { retryable: true, status: 500 },
} as const satisfies Record<string, { retryable: boolean; status: number }>;

export type FailureCode = keyof typeof FAILURES;

/** `detail` may hold counts, ids and status codes, never a citizen's words, name or number. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export const failure = (code: FailureCode, detail: Failure["detail"] = {}): Failure => ({ code, detail });
