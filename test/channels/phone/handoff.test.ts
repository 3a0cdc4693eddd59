import { describe, expect, it } from "vitest";
import { startService, until } from "./support/service.ts";

const handsOver = () => ({ outcome: "handed_off", text: "Gern." }) as const;

describe("a person", () => {
  it("is reached by words: the caller hears why, the relay ends and the call is put through", async () => {
    const { provider, metrics } = await startService({ script: handsOver, transferNumber: "+49 5141 916-0" });
    const call = await provider.call();
    expect((await call.says("Mensch")).map(({ text }) => text)).toEqual(["Gern.", "phone.transfer|de"]);
    await until(() => call.state === "ended");
    expect(call.dialed).toBe("+4951419160");
    expect(call.frames.at(-1)).toEqual({ type: "end", handoffData: '{"reason":"person"}' });
    expect(metrics.of("call.transferred")).toBe(1);
  });

  it("is reached by the key 0 in the language of the call", async () => {
    const { provider, assistant } = await startService({ script: handsOver, transferNumber: "+4951419160" });
    const call = await provider.call({ incoming: "/phone/incoming?lang=pl" });
    expect(await call.presses("0")).toEqual([
      { text: "Gern.", voice: "pl-PL" },
      { text: "phone.transfer|pl", voice: "pl-PL" },
    ]);
    expect(assistant.received.map(({ text }) => text)).toEqual(["phone.askPerson|pl"]);
  });

  it("who does not answer calls back, and the caller is told so", async () => {
    const { provider } = await startService({ script: handsOver, transferNumber: "+4951419160" });
    const call = await provider.call({ dial: "no-answer" });
    await call.presses("0");
    await until(() => call.state === "ended");
    expect(call.heard.at(-1)?.text).toBe("phone.callback|de");
    const withheld = await provider.call({ dial: "busy", from: "anonymous" });
    await withheld.presses("0");
    await until(() => withheld.state === "ended");
    expect(withheld.heard.at(-1)?.text).toBe("phone.callLater|de");
  });

  it("calls back when nobody can be put through, and the caller may go on asking", async () => {
    const { provider, assistant, metrics } = await startService({ script: handsOver });
    const call = await provider.call();
    expect((await call.says("Mensch")).map(({ text }) => text)).toEqual(["Gern.", "phone.callback|de"]);
    expect(metrics.of("call.callback")).toBe(1);
    assistant.script = () => ({ text: "Noch eine Antwort." });
    expect(await call.says("Noch eine Frage")).toEqual([{ text: "Noch eine Antwort.", voice: "de-DE" }]);
  });

  it("is not promised to call back a withheld number; the caller is asked for one", async () => {
    const { provider } = await startService({ script: handsOver });
    const call = await provider.call({ from: "anonymous" });
    expect((await call.says("Mensch")).at(-1)?.text).toBe("phone.callbackNoNumber|de");
  });

  it("is reached even when the assistant does not understand the wish or fails", async () => {
    const { provider, assistant, metrics } = await startService({ transferNumber: "+4951419160" });
    const call = await provider.call();
    await call.presses("0");
    await until(() => call.dialed !== null);
    assistant.script = () => Promise.reject(new Error("broken"));
    const second = await provider.call();
    await second.presses("0");
    await until(() => second.dialed !== null);
    expect(metrics.of("turn.personNotUnderstood")).toBe(2);
  });

  it("is put through after an ending that another process prepared", async () => {
    const { provider } = await startService({ transferNumber: "+4951419160" });
    const answer = await provider.post("/phone/relay-ended", {
      CallSid: "CA0000000000",
      SessionStatus: "ended",
      HandoffData: '{"reason":"person"}',
    });
    expect(answer.body).toContain("phone.handedOver|de");
    expect(answer.body).toMatch(
      /<Dial action="\/phone\/relay-ended" method="POST" timeout="30" answerOnBridge="true"><Number>\+4951419160<\/Number>/,
    );
  });

  it("takes the call when the assistant cannot even greet", async () => {
    const broken = await startService({ transferNumber: "+4951419160" });
    broken.assistant.begin = () => Promise.reject(new Error("no storage"));
    const call = await broken.provider.call();
    await until(() => call.state === "ended");
    expect([call.heard[0]?.text, call.dialed]).toEqual(["phone.trouble|de", "+4951419160"]);
    const alone = await startService();
    alone.assistant.begin = () => Promise.reject(new Error("no storage"));
    const other = await alone.provider.call({ relayFails: true });
    expect(other.heard.map(({ text }) => text)).toEqual(["phone.trouble|de", "phone.callLater|de"]);
    expect(other.state).toBe("ended");
  });
});
