import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_STREAMS_PER_CONVERSATION } from "../../../channels/chat/limits.ts";
import { openEvents } from "../../support/events.ts";
import { type Service, startService } from "../../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(async () => {
  await service.stop();
});

async function ask(text: string, conversation?: string): Promise<string> {
  const body = JSON.stringify({ text, conversation });
  const response = await fetch(`${service.url}/api/chat/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return ((await response.json()) as { conversation: string }).conversation;
}
const streamOf = (conversation: string) => `${service.url}/api/chat/events?conversation=${conversation}`;

describe("GET /api/chat/events", () => {
  it("brings what was said and what is said from now on, each once and in order", async () => {
    const conversation = await ask("Was kostet ein Reisepass?");
    const stream = await openEvents(streamOf(conversation));
    expect([(await stream.next()).data["author"], (await stream.next()).data["author"]]).toEqual(["citizen", "assistant"]);
    await ask("Und ein Personalausweis?", conversation);
    const asked = await stream.next();
    const answered = await stream.next();
    expect(asked.data).toMatchObject({ author: "citizen", text: "Und ein Personalausweis?" });
    expect(Number(answered.id)).toBeGreaterThan(Number(asked.id));
    stream.close();
  });

  it("resumes after the last event that the client saw", async () => {
    const conversation = await ask("Was kostet ein Reisepass?");
    const first = await openEvents(streamOf(conversation));
    const { id } = await first.next();
    first.close();
    const second = await openEvents(streamOf(conversation), id);
    expect((await second.next()).data["author"]).toBe("assistant");
    second.close();
  });

  it("starts from the beginning when the last event id is rubbish", async () => {
    const conversation = await ask("Hallo");
    const stream = await openEvents(streamOf(conversation), "'; drop table messages");
    expect((await stream.next()).data["author"]).toBe("citizen");
    stream.close();
  });

  it("refuses unknown and malformed conversations", async () => {
    expect((await fetch(streamOf("AAAAAAAAAAAAAAAAAAAAAA"))).status).toBe(404);
    expect((await fetch(streamOf("x"))).status).toBe(400);
    expect((await fetch(`${service.url}/api/chat/events`)).status).toBe(400);
  });

  it("allows a few streams of one conversation and refuses one more", async () => {
    const conversation = await ask("Hallo");
    const streams = await Promise.all(
      Array.from({ length: MAX_STREAMS_PER_CONVERSATION }, () => openEvents(streamOf(conversation))),
    );
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
    expect((await fetch(streamOf(conversation))).status).toBe(429);
    for (const stream of streams) stream.close();
  });
});
