/** One server-sent event. */
export interface ServerEvent {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** A client for server-sent events that shows each event as it was sent. */
export async function openEvents(
  url: string,
  lastEventId?: string,
): Promise<{ status: number; next(): Promise<ServerEvent>; close(): void }> {
  const control = new AbortController();
  const response = await fetch(url, {
    signal: control.signal,
    headers: lastEventId === undefined ? {} : { "last-event-id": lastEventId },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  const next = async (): Promise<ServerEvent> => {
    for (;;) {
      const end = buffer.indexOf("\n\n");
      if (end >= 0) {
        const lines = buffer.slice(0, end).split("\n");
        buffer = buffer.slice(end + 2);
        const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        const data = field("data");
        if (data !== undefined) return { id: field("id") ?? "", data: JSON.parse(data) as Record<string, unknown> };
        continue;
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) throw new Error("the stream ended");
      buffer += chunk.value;
    }
  };
  return { status: response.status, next, close: () => control.abort() };
}
