/** One thing that went over the wire, or that the caller heard or did. */
export interface Line {
  readonly from: "provider" | "service" | "caller";
  readonly kind: "request" | "response" | "frame" | "heard" | "said" | "pressed" | "event";
  /** The path of a request, the status of a response, the type of a frame, the language of what was heard. */
  readonly what: string;
  readonly body: string;
}

export const printTranscript = (lines: readonly Line[]): string =>
  lines
    .map(({ from, kind, what, body }) => `${from.padEnd(8)} ${kind.padEnd(8)} ${what}${body === "" ? "" : ` ${body}`}`)
    .join("\n");
