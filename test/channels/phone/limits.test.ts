import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { createCalls } from "../../../channels/phone/calls.ts";
import { LIMITS } from "../../../channels/phone/limits.ts";
import { createQueue } from "../../../channels/phone/relay/queue.ts";
import { createRate } from "../../../channels/phone/relay/rate.ts";
import { signForm } from "../../support/phone-provider/index.ts";
import { ACCOUNT, startService, TOKEN, until } from "./support/service.ts";

/** Makes a text of exactly this many bytes. */
const fill = (before: string, after: string, bytes: number) => before + "a".repeat(bytes - before.length - after.length) + after;

describe("the limits of the phone channel", () => {
  it("accept a form of the largest size and refuse one byte more with 413", async () => {
    const { baseUrl, metrics } = await startService();
    const prefix = `AccountSid=${ACCOUNT}&CallSid=CA00000000000000000000000000000003&SpeechResult=`;
    const post = (bytes: number) => {
      const body = fill(prefix, "", bytes);
      const signature = signForm(TOKEN, `${baseUrl}/phone/gather`, Object.fromEntries(new URLSearchParams(body)));
      const headers = { "X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded" };
      return fetch(`${baseUrl}/phone/gather`, { method: "POST", headers, body });
    };
    expect((await post(LIMITS.formBytes)).status).toBe(200);
    const refused = await post(LIMITS.formBytes + 1);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ error: { code: "channel.tooLarge" } });
    expect(metrics.of("webhook.tooLarge")).toBe(1);
  });

  it("answer a frame of the largest size, cut to a message, and close with 1009 after one byte more", async () => {
    const { provider, assistant, metrics } = await startService();
    const call = await provider.call();
    const frame = (bytes: number) => fill('{"type":"prompt","last":true,"voicePrompt":"', '"}', bytes);
    call.sendRaw(frame(LIMITS.frameBytes));
    await until(() => assistant.received.length === 1);
    expect(assistant.received[0]?.text).toHaveLength(2_000);
    expect(metrics.of("turn.clipped")).toBe(1);
    call.sendRaw(frame(LIMITS.frameBytes + 1));
    await until(() => call.state === "gather");
    expect(call.transcript.some(({ kind, body }) => kind === "event" && body === "1009")).toBe(true);
    expect(metrics.of("relay.tooLarge")).toBe(1);
  });

  it("allow so many frames in a second and not one more", async () => {
    const allowed = createRate(3);
    expect([allowed(1_000), allowed(1_500), allowed(1_999), allowed(1_999), allowed(2_000)]).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
    const { provider, metrics } = await startService({ limits: { framesPerSecond: 5 } });
    const call = await provider.call();
    for (let n = 0; n < 11; n++) call.saysPart("und");
    await until(() => call.state === "gather");
    expect(metrics.of("relay.tooFast")).toBe(1);
  });

  it("forgive so many unreadable frames and close with 1008 after one more", async () => {
    const { provider } = await startService({ limits: { badFrames: 3 } });
    const call = await provider.call();
    for (let n = 0; n < 3; n++) call.sendRaw("{");
    await call.says("Frage");
    expect(call.state).toBe("relay");
    call.sendRaw("{");
    await until(() => call.state === "gather");
    expect(call.transcript.some(({ kind, body }) => kind === "event" && body === "1008")).toBe(true);
  });

  it("let so many turns wait behind the one being answered and drop one more", async () => {
    const queue = createQueue(2, () => {});
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const done: number[] = [];
    const add = (n: number) => queue.add(() => gate.then(() => void done.push(n)));
    expect([add(1), add(2), add(3), add(4)]).toEqual([true, true, true, false]);
    release();
    await queue.idle();
    expect(done).toEqual([1, 2, 3]);
    expect(add(5)).toBe(true);
  });

  it("give so many calls a socket and the next one Gather", async () => {
    const { provider, metrics } = await startService({ limits: { calls: 2 } });
    const calls = [await provider.call(), await provider.call(), await provider.call()];
    expect(calls.map(({ state }) => state)).toEqual(["relay", "relay", "gather"]);
    expect(metrics.of("relay.tooMany")).toBe(1);
    await calls[0]?.hangUp();
    await until(() => calls[0]?.state === "ended");
    expect((await provider.call()).state).toBe("relay");
  });

  it("close a socket that sends nothing", async () => {
    const { provider, metrics } = await startService({ limits: { setupMs: 40 } });
    const { socket } = await provider.relay();
    const [code] = await once(socket, "close");
    expect(code).toBe(1008);
    expect(metrics.of("relay.noSetup")).toBe(1);
  });

  it("forget a call whose end nobody reported, but not one that is connected", () => {
    let now = 0;
    const calls = createCalls({ now: () => now }, { ...LIMITS, callMemoryMs: 100 });
    const first = { number: null, language: "de", wish: null } as const;
    calls.open("old", first);
    calls.open("connected", first).sockets = 1;
    now = 100;
    calls.open("at the limit", first);
    expect(calls.find("old")).not.toBeNull();
    now = 101;
    calls.open("new", first);
    expect([calls.find("old"), calls.find("connected")?.sid]).toEqual([null, "connected"]);
  });
});
