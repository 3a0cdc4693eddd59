import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFrame } from "../../../channels/phone/relay/messages.ts";
import { callToken } from "../../../channels/phone/token.ts";
import { ACCOUNT, type Service, startService, TOKEN, until } from "./support/service.ts";

const SID = "CA00000000000000000000000000000007";
const setup = (token: string, more: object = {}) => ({
  type: "setup",
  accountSid: ACCOUNT,
  callSid: SID,
  from: "+49511123456",
  customParameters: { token },
  ...more,
});
const goodToken = () => callToken(TOKEN, SID, Date.now() + 10_000);

/** A socket with the right handshake; what it sends is up to the test. */
async function connect({ provider }: Service) {
  const relay = await provider.relay();
  const closed = once(relay.socket, "close").then(([code]: unknown[]) => code);
  return { ...relay, closed };
}

describe("the relay socket", () => {
  it.each([null, "", "WRONG_SIGNATURE"])("is refused with 403 before the upgrade when the signature is %j", async (signature) => {
    const { provider, metrics } = await startService();
    await expect(provider.relay({ signature })).rejects.toThrow("403");
    expect(metrics.of("relay.unsigned")).toBe(1);
  });

  it("leaves other paths to others", async () => {
    const { provider, metrics } = await startService();
    await expect(provider.relay({ path: "/somewhere" })).rejects.toThrow();
    expect(metrics.counts.size).toBe(0);
  });

  it.each([
    ["no token", () => setup("")],
    ["a forged token", () => setup(`zzzzzzzzz.${"A".repeat(43)}`)],
    ["a token of another call", () => setup(callToken(TOKEN, "CA0000000001", Date.now() + 10_000))],
    ["an expired token", () => setup(callToken(TOKEN, SID, Date.now() - 1))],
    ["a token that is no string", () => setup(goodToken(), { customParameters: { token: {} } })],
    ["another account", () => setup(goodToken(), { accountSid: "AC99" })],
  ])("is closed with 1008 after a setup with %s", async (_, frame) => {
    const service = await startService();
    const { send, closed } = await connect(service);
    send(frame());
    expect(await closed).toBe(1008);
    expect(service.metrics.of("relay.token")).toBe(1);
    expect(service.assistant.begun).toEqual([]);
  });

  it("is closed when the first message is not a setup", async () => {
    for (const first of [
      '{"type":"prompt","voicePrompt":"Hallo","last":true}',
      "rubbish",
      '{"type":"new"}',
      '{"type":"setup"}',
      "[]",
      "null",
      '""',
    ]) {
      const service = await startService();
      const { socket, closed } = await connect(service);
      socket.send(first);
      expect(await closed).toBe(1008);
    }
  });

  it("ignores and counts rubbish in a running call, and answers what follows", async () => {
    const { provider, metrics } = await startService();
    const call = await provider.call();
    const rubbish = [
      "",
      "null",
      "[]",
      "{}",
      '{"type":5}',
      "{",
      '{"type":"prompt"}',
      '{"type":"prompt","voicePrompt":1}',
      '{"type":"dtmf","digit":"A"}',
      '{"type":"dtmf","digit":"11"}',
      '{"type":"dtmf"}',
    ];
    for (const text of rubbish) call.sendRaw(text);
    for (const type of ["info", "agentSpeaking", "__proto__"]) call.sendFrame({ type });
    call.sendFrame({ type: "setup", callSid: call.sid });
    expect(await call.says("Frage")).toEqual([{ text: "Das kostet nichts.", voice: "de-DE" }]);
    expect(metrics.of("relay.malformed")).toBe(rubbish.length + 1);
    expect(metrics.of("relay.unknown")).toBe(3);
  });

  it("closes with 1003 for binary and with 1007 for text that is not UTF-8", async () => {
    const service = await startService();
    const binary = await connect(service);
    binary.socket.send(Buffer.from([1, 2, 3]), { binary: true });
    expect(await binary.closed).toBe(1003);
    const invalid = await connect(service);
    invalid.socket.send(Buffer.from([0xff, 0xfe]), { binary: false });
    expect(await invalid.closed).toBe(1007);
    expect(service.metrics.of("relay.binary")).toBe(1);
  });

  it("belongs to the newer connection when the provider connects a call again", async () => {
    const service = await startService();
    const first = await connect(service);
    first.send(setup(goodToken()));
    await once(first.socket, "message");
    const second = await connect(service);
    second.send(setup(goodToken()));
    expect(await first.closed).toBe(1000);
    expect(second.socket.readyState).toBe(second.socket.OPEN);
  });

  it("asks nobody for an answer when the caller says nothing", async () => {
    const { provider, assistant, metrics } = await startService();
    const call = await provider.call();
    expect(await call.says(" \u200e\u0000 ")).toHaveLength(1);
    expect(await call.says("   ")).toEqual([{ text: "phone.notHeard|de", voice: "de-DE" }]);
    expect(metrics.of("turn.empty")).toBeGreaterThan(0);
    expect(assistant.received.every(({ text }) => text.trim() !== "")).toBe(true);
  });

  it("counts an error that the provider reports and goes on", async () => {
    const { provider, metrics } = await startService();
    const call = await provider.call();
    call.sendFrame({ type: "error", description: "Invalid message: unknown type: foo" });
    await call.says("Frage");
    expect(metrics.of("relay.providerError")).toBe(1);
    expect(call.state).toBe("relay");
  });

  it("is closed by us when the provider leaves it open after the end", async () => {
    const service = await startService({ limits: { setupMs: 50 }, script: () => ({ text: "chat.goodbye|de" }) });
    const { socket, send, closed } = await connect(service);
    send(setup(goodToken()));
    await once(socket, "message");
    send({ type: "prompt", voicePrompt: "Tschüss", last: true });
    expect(await closed).toBe(1000);
    await until(() => service.assistant.received.length === 1);
  });
});

describe("the documented messages", () => {
  const examples: { conversationrelay_in: unknown[] } = JSON.parse(
    readFileSync(new URL("../../../../shared/data/phone/conversation-relay-messages.json", import.meta.url), "utf8"),
  );

  it.each(examples.conversationrelay_in)("are read: %j", (example) => {
    expect(readFrame(JSON.stringify(example))).toMatchObject({ kind: "message" });
  });
});
