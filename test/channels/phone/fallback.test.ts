import { describe, expect, it } from "vitest";
import { callToken } from "../../../channels/phone/token.ts";
import { readTwiml } from "../../support/phone-provider/index.ts";
import { startService, TOKEN, until } from "./support/service.ts";

describe("when the relay breaks", () => {
  it("the call goes on with Gather in the same conversation and language", async () => {
    const { provider, assistant, metrics } = await startService({ script: ({ text }) => ({ text: `Antwort auf ${text}` }) });
    const call = await provider.call({ incoming: "/phone/incoming?lang=tr" });
    await call.says("bir");
    expect(await call.failRelay()).toEqual([{ text: "phone.resumed|tr", voice: "tr-TR" }]);
    expect([call.state, call.listening]).toEqual(["gather", "tr-TR"]);
    expect(await call.says("iki")).toEqual([{ text: "Antwort auf iki", voice: "tr-TR" }]);
    expect(await call.says("üç")).toEqual([{ text: "Antwort auf üç", voice: "tr-TR" }]);
    expect(assistant.received.map(({ conversation, key }) => [conversation, key])).toEqual([
      ["conversation-1", `${call.sid}:1`],
      ["conversation-1", `${call.sid}:g1`],
      ["conversation-1", `${call.sid}:g2`],
    ]);
    expect(metrics.of("call.fallback")).toBe(1);
    await call.hangUp();
    expect(metrics.of("call.ended")).toBe(1);
  });

  it("before it ever worked, the caller is greeted all the same", async () => {
    const { provider } = await startService();
    const call = await provider.call({ relayFails: true });
    expect(call.heard[0]).toEqual({ text: "Guten Tag, hier spricht eine Maschine.", voice: "de-DE" });
    expect(call.state).toBe("gather");
    expect(await call.says("Frage")).toEqual([{ text: "Das kostet nichts.", voice: "de-DE" }]);
  });

  it("and the program was restarted, the conversation is found by the call, and no old answer is repeated", async () => {
    const before = await startService();
    const call = await before.provider.call();
    await call.says("Frage eins");
    const after = await startService({ assistant: before.assistant, script: () => ({}) });
    const answer = await after.provider.post("/phone/relay-ended", { CallSid: call.sid, SessionStatus: "failed" });
    expect(answer.body).toContain("phone.resumed|de");
    await after.provider.post("/phone/gather?n=1&e=0", { CallSid: call.sid, SpeechResult: "Frage zwei" });
    const last = before.assistant.received.at(-1);
    expect(last).toMatchObject({ conversation: "conversation-1", text: "Frage zwei" });
    expect(new Set(before.assistant.received.map(({ key }) => key)).size).toBe(2);
  });

  it("and the call comes back to the relay of a restarted program, its keys are new ones", async () => {
    const before = await startService();
    const call = await before.provider.call();
    await call.says("Frage eins");
    const after = await startService({ assistant: before.assistant });
    const said: string[] = [];
    const relay = await after.provider.relay({ onFrame: ({ token }) => said.push(token ?? "") });
    const token = callToken(TOKEN, call.sid, Date.now() + 10_000);
    relay.send({ type: "setup", callSid: call.sid, from: "", customParameters: { token } });
    relay.send({ type: "prompt", voicePrompt: "Frage zwei", last: true });
    await until(() => said.length === 2);
    expect(said[0]).toBe("phone.resumed|de");
    const [first, second] = before.assistant.received;
    expect(second?.conversation).toBe(first?.conversation);
    expect(second?.key).not.toBe(first?.key);
  });

  it("keys work as before, with the language menu", async () => {
    const { provider, assistant } = await startService();
    const call = await provider.call();
    await call.failRelay();
    const menu = await call.presses("9");
    expect(menu.map(({ voice }) => voice)).toContain("uk-UA");
    expect(await call.presses("6")).toEqual([{ text: "switched to uk", voice: "uk-UA" }]);
    expect(call.listening).toBe("uk-UA");
    expect(assistant.chosen.at(-1)?.language).toBe("uk");
  });

  it("a turn that is posted twice is answered once", async () => {
    let answers = 0;
    const { provider } = await startService({ script: () => ({ text: `Antwort ${++answers}` }) });
    const call = await provider.call();
    await call.failRelay();
    const post = () => provider.post("/phone/gather?n=1&e=0", { CallSid: call.sid, SpeechResult: "Frage" });
    const [first, second] = [await post(), await post()];
    expect(first.body).toContain("Antwort 1");
    expect(second.body).toBe(first.body);
  });

  it("silence is asked about once and then led to a person who calls back", async () => {
    const { provider, assistant } = await startService({ script: () => ({ outcome: "handed_off", text: "Gern." }) });
    const call = await provider.call();
    await call.failRelay();
    expect(await call.staysSilent()).toEqual([{ text: "phone.notHeard|de", voice: "de-DE" }]);
    expect((await call.staysSilent()).map(({ text }) => text)).toEqual(["Gern.", "phone.callback|de"]);
    expect(call.state).toBe("ended");
    expect(assistant.received.map(({ text }) => text)).toEqual(["phone.askPerson|de"]);
  });

  it("silence in between is forgiven", async () => {
    const { provider } = await startService();
    const call = await provider.call();
    await call.failRelay();
    for (const _ of [1, 2, 3]) {
      await call.staysSilent();
      await call.says("Frage");
    }
    expect(call.state).toBe("gather");
  });

  it("nonsense in our own query or handoff data harms nobody", async () => {
    const { provider } = await startService();
    const call = await provider.call();
    for (const query of ["", "?n=0&e=0", "?n=x&e=y", "?n=1e9&e=-1"]) {
      const answer = await provider.post(`/phone/gather${query}`, { CallSid: call.sid, SpeechResult: "Frage" });
      expect(readTwiml(answer.body).children[0]?.name).toBe("Gather");
    }
    for (const HandoffData of ["", "{", "null", "[]", '{"reason":"other"}', "\u0000"]) {
      const answer = await provider.post("/phone/relay-ended", { CallSid: call.sid, SessionStatus: "ended", HandoffData });
      expect(readTwiml(answer.body).children[0]?.name).toBe("Gather");
    }
  });

  it("a service that shuts down leaves its callers with Gather", async () => {
    const { provider, phone } = await startService();
    const call = await provider.call();
    await phone.stop();
    await until(() => call.state === "gather");
    expect(call.heard.at(-1)?.text).toBe("phone.resumed|de");
    const next = await provider.call();
    expect(next.state).toBe("gather");
  });

  it("a caller who hung up is not spoken to", async () => {
    const { provider } = await startService();
    const answer = await provider.post("/phone/relay-ended", {
      CallSid: "CA0000000000",
      CallStatus: "completed",
      SessionStatus: "completed",
    });
    expect(readTwiml(answer.body).children).toEqual([]);
  });
});
