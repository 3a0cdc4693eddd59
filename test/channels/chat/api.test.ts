import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Service, startService } from "../../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService({ env: { LOG_LEVEL: "info" } });
});
afterAll(async () => {
  await service.stop();
});

interface Answer {
  readonly conversation: string;
  readonly messages: readonly {
    id: string;
    author: string;
    language: string;
    dir: string;
    text: string;
    html: string;
    outcome: string;
    choices: unknown[];
    entries: { id: string; title: string }[];
  }[];
}

const post = (body: string | Uint8Array<ArrayBuffer>, type = "application/json") =>
  fetch(`${service.url}/api/chat/messages`, { method: "POST", headers: { "content-type": type }, body });
const send = (message: Record<string, unknown>) => post(JSON.stringify(message));
const ask = async (message: Record<string, unknown>): Promise<Answer> => {
  const response = await send(message);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
};

async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  expect([response.status, response.headers.get("content-type")]).toEqual([status, expect.stringContaining("application/json")]);
  const body = (await response.json()) as { error: { code: string; message: string } };
  expect(body).toEqual({ error: { code, message: expect.any(String) } });
  expect(body.error.message).not.toMatch(/\n\s+at |node_modules|\.ts:/);
}

describe("POST /api/chat/messages", () => {
  it.each([
    ["Was kostet ein Personalausweis?", "de", "personalausweis"],
    ["Arabamı nasıl kaydederim?", "tr", "kfz-"],
    ["I lost my driving licence", "en", "fuehrerschein-verlust"],
  ])("answers %s in its language with the entry and a source", async (text, language, entry) => {
    const { messages } = await ask({ text });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ author: "assistant", language, dir: "ltr", outcome: "answered" });
    expect(messages[0]?.entries[0]?.id).toContain(entry);
    expect(messages[0]?.text).toMatch(/§|Quelle|Source|Kaynak/);
    expect(messages[0]?.html).toContain("<p");
  });

  it("says in the first reply of a conversation, and only there, that a machine answers", async () => {
    const first = await ask({ text: "Was kostet ein Personalausweis?" });
    const second = await ask({ text: "Und wie lange dauert das?", conversation: first.conversation });
    expect(first.messages[0]?.text).toContain("automatischen Assistenten");
    expect(second.messages[0]?.text).not.toContain("automatischen Assistenten");
    expect(second.conversation).toBe(first.conversation);
  });

  it("marks right-to-left replies", async () => {
    const { messages } = await ask({ text: "كم تكلفة بطاقة الهوية؟", language: "ar" });
    expect(messages[0]).toMatchObject({ language: "ar", dir: "rtl" });
  });

  it("gives the emergency number first, whatever else is asked", async () => {
    const { messages } = await ask({ text: "Hilfe, hier brennt es! Was kostet ein Pass?" });
    expect(messages[0]?.outcome).toBe("emergency");
    expect(messages[0]?.text.slice(0, 60)).toContain("112");
  });

  it("returns the stored reply when a message is repeated, with and without its conversation", async () => {
    const clientMessageId = randomUUID();
    const first = await ask({ text: "Was kostet ein Reisepass?", clientMessageId });
    expect(await ask({ text: "Was kostet ein Reisepass?", clientMessageId })).toEqual(first);
    expect(await ask({ text: "Was kostet ein Reisepass?", clientMessageId, conversation: first.conversation })).toEqual(first);
  });

  it("refuses a repeated message id in another conversation", async () => {
    const clientMessageId = randomUUID();
    await ask({ text: "Was kostet ein Reisepass?", clientMessageId });
    const other = await ask({ text: "Hallo" });
    await expectRefusal(
      await send({ text: "x", clientMessageId, conversation: other.conversation }),
      409,
      "conversation.conflict",
    );
  });

  it.each([
    ["no JSON", "{", 400, "channel.malformed"],
    ["an array", "[]", 400, "channel.malformed"],
    ["null", "null", 400, "channel.malformed"],
    ["no text", "{}", 400, "channel.malformed"],
    ["a number as text", '{"text":1}', 400, "channel.malformed"],
    ["an unknown field", '{"text":"a","conversaton":"x"}', 400, "channel.malformed"],
    ["an unknown language", '{"text":"a","language":"xx"}', 400, "channel.malformed"],
    ["a conversation that is no id", '{"text":"a","conversation":"../../etc"}', 400, "channel.malformed"],
    ["an unknown conversation", '{"text":"a","conversation":"AAAAAAAAAAAAAAAAAAAAAA"}', 404, "conversation.unknown"],
    ["an id that is no UUID", '{"text":"a","clientMessageId":"1"}', 400, "channel.malformed"],
    ["empty text", '{"text":""}', 400, "message.empty"],
    ["only spaces", '{"text":"  \\n "}', 400, "message.empty"],
    ["only control characters", '{"text":"\\u0000\\u0007\\u202e"}', 400, "message.empty"],
    ["2 001 characters", JSON.stringify({ text: "a".repeat(2_001) }), 400, "message.tooLong"],
    ["a body of 40 kB", JSON.stringify({ text: "a".repeat(40_000) }), 413, "channel.tooLarge"],
  ])("refuses %s", async (_name, body, status, code) => {
    await expectRefusal(await post(body), status, code);
  });

  it("refuses another content type and broken UTF-8", async () => {
    await expectRefusal(await post('{"text":"a"}', "text/plain"), 415, "channel.unsupportedMediaType");
    const broken = new Uint8Array([...new TextEncoder().encode('{"text":"a'), 0xc3, 0x28, ...new TextEncoder().encode('"}')]);
    await expectRefusal(await post(broken), 400, "message.encoding");
  });

  it("takes 2 000 characters, also when each is an emoji written with escapes", async () => {
    await ask({ text: "a".repeat(2_000) });
    const response = await post(`{"text":"${"\\ud83d\\ude00".repeat(2_000)}"}`);
    expect(response.status).toBe(200);
  });

  it("survives every hostile string and never shows one as markup", async () => {
    const strings = JSON.parse(readFileSync("../shared/data/security/naughty-strings.json", "utf8")) as string[];
    const statuses = new Set<number>();
    for (const text of strings) {
      const response = await send({ text });
      statuses.add(response.status);
      if (response.status !== 200) continue;
      const { messages } = (await response.json()) as Answer;
      expect(messages[0]?.html ?? "").not.toMatch(/<script|<img|<iframe|<svg|onerror=|javascript:/i);
    }
    expect([...statuses].sort()).toEqual([200, 400]);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  it("counts what it refuses", async () => {
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toMatch(/kreislotse_refused_total\{channel="chat",code="message\.empty"\} [1-9]/);
  });

  it("logs no word of a citizen", async () => {
    await ask({ text: "Mein geheimes Wort ist Schnabeltierfell" });
    expect(service.output()).not.toContain("Schnabeltierfell");
  });
});

describe("other addresses", () => {
  it("answers unknown paths and methods with a JSON 404", async () => {
    await expectRefusal(await fetch(`${service.url}/nothing`), 404, "channel.notFound");
    await expectRefusal(await fetch(`${service.url}/api/chat/messages`, { method: "PUT" }), 404, "channel.notFound");
    await expectRefusal(await fetch(`${service.url}/assets/..%2f..%2fpackage.json`), 404, "channel.notFound");
    await expectRefusal(await fetch(`${service.url}/%E0%A4%A`), 404, "channel.notFound");
  });

  it("sends security headers that allow our own files only", async () => {
    const headers = (await fetch(service.url)).headers;
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });
});
