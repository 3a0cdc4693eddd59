import { describe, expect, it } from "vitest";
import type { Incoming } from "../../dialog/assistant.ts";
import { scriptedAssistant } from "../support/fakes/assistant.ts";
import { fakeAnswers, fakeSearch, fakeSignals } from "../support/fakes/dialog.ts";

const incoming = (changes: Partial<Incoming> = {}): Incoming => ({
  channel: "chat",
  key: null,
  conversation: null,
  text: "Was kostet ein Pass?",
  language: null,
  address: null,
  threads: [],
  ...changes,
});
const never = new AbortController().signal;
const search = () => fakeSearch({ "Was kostet ein Pass?": [{ entry: "reisepass", score: 0.9 }] });

async function received(parts: Awaited<ReturnType<typeof scriptedAssistant>>, message: Incoming) {
  const processed = await parts.assistant.receive(message, never);
  if (!processed.ok) throw new Error(processed.error.code);
  return processed.value;
}

describe("the assistant", () => {
  it("stores question and answer together before it returns", async () => {
    const parts = await scriptedAssistant({ search: search() });
    const { conversation } = await received(parts, incoming());
    const stored = await parts.storage.conversations.messages(conversation, 0, 10);
    expect(stored.map(({ direction, author, outcome }) => ({ direction, author, outcome }))).toEqual([
      { direction: "in", author: "citizen", outcome: null },
      { direction: "out", author: "assistant", outcome: "answered" },
    ]);
    expect(stored[1]?.answers).toBe(stored[0]?.id);
  });

  it("answers a repeated message from storage and asks nothing again", async () => {
    const finder = search();
    const parts = await scriptedAssistant({ search: finder });
    const first = await received(parts, incoming({ key: "k1" }));
    const second = await received(parts, incoming({ key: "k1" }));
    expect(second).toMatchObject({ conversation: first.conversation, duplicate: true });
    expect(second.replies.map(({ id }) => id)).toEqual(first.replies.map(({ id }) => id));
    expect(finder.asked).toHaveLength(1);
  });

  it("answers once when the same message arrives twice at the same time", async () => {
    const parts = await scriptedAssistant({ search: search() });
    const both = await Promise.all([received(parts, incoming({ key: "k1" })), received(parts, incoming({ key: "k1" }))]);
    expect(both[0].conversation).toBe(both[1].conversation);
    expect(await parts.storage.conversations.messages(both[0].conversation, 0, 10)).toHaveLength(2);
  });

  it("refuses a known key in another conversation and an unknown conversation", async () => {
    const parts = await scriptedAssistant({ search: search() });
    await received(parts, incoming({ key: "k1" }));
    const other = await received(parts, incoming());
    expect(await parts.assistant.receive(incoming({ key: "k1", conversation: other.conversation }), never)).toMatchObject({
      error: { code: "conversation.conflict" },
    });
    expect(await parts.assistant.receive(incoming({ conversation: "nobody" }), never)).toMatchObject({
      error: { code: "conversation.unknown" },
    });
  });

  it("keeps the order of one conversation under a burst and answers each message once", async () => {
    const parts = await scriptedAssistant({ search: search() });
    const { conversation } = await received(parts, incoming());
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        received(parts, incoming({ conversation, text: `Nummer ${index}`, key: `b${index}` })),
      ),
    );
    const stored = await parts.storage.conversations.messages(conversation, 0, 200);
    const questions = stored.filter(({ direction }) => direction === "in").slice(1);
    expect(questions.map(({ text }) => text)).toEqual(Array.from({ length: 40 }, (_, index) => `Nummer ${index}`));
    for (const asked of questions) expect(stored.filter(({ answers }) => answers === asked.id)).toHaveLength(1);
  });

  it("says nothing while a staff member owns the conversation, but keeps every word", async () => {
    const parts = await scriptedAssistant({ search: search(), signals: fakeSignals({ Mensch: { human: true } }) });
    const { conversation } = await received(parts, incoming({ text: "Mensch" }));
    const [waiting] = await parts.storage.desk.queue(10);
    await parts.storage.desk.claim(waiting?.id ?? "", "s1", 1);
    const silent = await received(parts, incoming({ conversation }));
    expect(silent).toMatchObject({ owned: true, replies: [] });
    expect((await parts.storage.conversations.messages(conversation, 0, 10)).at(-1)).toMatchObject({
      author: "citizen",
      text: "Was kostet ein Pass?",
    });
  });

  it("records an unanswered question with personal data masked", async () => {
    const gaps: string[] = [];
    const parts = await scriptedAssistant({
      mask: {
        mask: (text) => {
          gaps.push(text);
          return "masked";
        },
      },
    });
    await received(parts, incoming({ text: "Ich bin Frau Muster, was ist mit Nummer 4711?" }));
    expect(gaps).toEqual(["Ich bin Frau Muster, was ist mit Nummer 4711?"]);
  });

  it("puts a mail's reply into the outbox of the same record", async () => {
    const parts = await scriptedAssistant({ search: search() });
    const address = {
      kind: "mail" as const,
      to: "a@example.org",
      subject: "Pass",
      inReplyTo: "<m1@example.org>",
      references: [],
    };
    await received(parts, incoming({ channel: "email", key: "m1", address, threads: ["m1@example.org"] }));
    const due = await parts.storage.outbox.due(Date.UTC(2027, 0), 10);
    expect(due).toMatchObject([{ channel: "email", address, attempts: 0, message: { author: "assistant" } }]);
    expect(await parts.storage.conversations.findByThread([due[0]?.message.id ?? ""])).toBe(due[0]?.conversation);
  });

  it("asks where the citizen lives when the answer depends on it and takes the answer", async () => {
    const answers = fakeAnswers();
    const parts = await scriptedAssistant({
      answers,
      search: search(),
      aspects: { read: () => "responsible" },
      places: { read: (text) => (text === "Bergen" ? [{ key: "bergen", name: "Bergen" }] : []), name: (key) => key },
    });
    const { conversation, replies } = await received(parts, incoming());
    expect(replies[0]?.text).toContain("askPlace");
    await received(parts, incoming({ conversation, text: "Bergen" }));
    expect(answers.requests.at(-1)).toMatchObject({ entry: "reisepass", place: "bergen" });
  });
});
