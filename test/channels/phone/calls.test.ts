import { describe, expect, it } from "vitest";
import { startService, until } from "./support/service.ts";

describe("a call over the relay", () => {
  it("is greeted by the assistant, then told in four languages how to get another one", async () => {
    const { provider, assistant } = await startService();
    const call = await provider.call({ from: "+4951411234567" });
    expect(call.heard.map(({ voice }) => voice)).toEqual(["de-DE", "en-GB", "tr-TR", "ar-XA", "uk-UA"]);
    expect(call.heard[0]?.text).toBe("Guten Tag, hier spricht eine Maschine.");
    expect(assistant.begun).toEqual([
      { key: `${call.sid}:0`, language: "de", address: { kind: "phone", number: "+4951411234567" } },
    ]);
  });

  it("gives a withheld number to nobody", async () => {
    const { provider, assistant } = await startService();
    await provider.call({ from: "+266696687" });
    await provider.call({ from: "anonymous" });
    expect(assistant.begun.map(({ address }) => address)).toEqual([
      { kind: "phone", number: null },
      { kind: "phone", number: null },
    ]);
  });

  it("answers a question in the same conversation with a key of its own", async () => {
    const { provider, assistant } = await startService({ script: ({ text }) => ({ text: `Sie fragten: ${text}` }) });
    const call = await provider.call();
    expect(await call.says("Was kostet ein Personalausweis?")).toEqual([
      { text: "Sie fragten: Was kostet ein Personalausweis?", voice: "de-DE" },
    ]);
    await call.says("Und wie lange dauert das?");
    expect(assistant.received.map(({ key, conversation }) => [key, conversation])).toEqual([
      [`${call.sid}:1`, "conversation-1"],
      [`${call.sid}:2`, "conversation-1"],
    ]);
    expect(call.frames.at(-1)).toMatchObject({ type: "text", last: true });
  });

  it("collects partial prompts, whether they repeat what came before or not", async () => {
    const { provider, assistant } = await startService();
    const call = await provider.call();
    call.saysPart("Was kostet");
    call.saysPart("Was kostet ein Ausweis");
    await call.says("für Kinder");
    expect(assistant.received.map(({ text }) => text)).toEqual(["Was kostet ein Ausweis für Kinder"]);
  });

  it("switches voice and recognition before it answers in another language", async () => {
    const { provider } = await startService({ script: () => ({ language: "ar", text: "مرحبا" }) });
    const call = await provider.call();
    await call.says("Arabisch bitte");
    const [language, text] = call.frames.slice(-2);
    expect(language).toEqual({ type: "language", ttsLanguage: "ar-XA", transcriptionLanguage: "ar-LB" });
    expect(text).toEqual({ type: "text", token: "مرحبا", last: true });
    expect(call.listening).toBe("ar-LB");
    await call.says("شكرا");
    expect(call.frames.filter(({ type }) => type === "language")).toHaveLength(1);
  });

  it("reads a sentence in a third language with that language's voice without switching the call", async () => {
    const blocks = [
      { kind: "paragraph", language: "de", text: "Hier steht:" },
      { kind: "paragraph", language: "fr", text: "Bonjour" },
    ] as const;
    const { provider } = await startService({ script: () => ({ blocks }) });
    const call = await provider.call();
    expect(await call.says("Frage")).toEqual([
      { text: "Hier steht:", voice: "de-DE" },
      { text: "Bonjour", voice: "fr-FR" },
    ]);
    expect(call.listening).toBe("de-DE");
  });

  it("notes an interruption and answers what follows", async () => {
    const { provider, metrics } = await startService();
    const call = await provider.call();
    call.interrupts("Guten Tag, hier");
    expect(await call.says("Frage")).toEqual([{ text: "Das kostet nichts.", voice: "de-DE" }]);
    expect(metrics.of("turn.interrupted")).toBe(1);
  });

  it("answers one turn after the other, however fast they come", async () => {
    let running = 0;
    let most = 0;
    const script = async ({ text }: { text: string }) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running--;
      return { text };
    };
    const { provider, metrics } = await startService({ script });
    const call = await provider.call();
    for (const word of ["eins", "zwei", "drei"]) call.sendFrame({ type: "prompt", voicePrompt: word, last: true });
    await until(() => metrics.waits.length === 3);
    await until(() => call.heard.length >= 8);
    expect(call.heard.slice(-3).map(({ text }) => text)).toEqual(["eins", "zwei", "drei"]);
    expect(most).toBe(1);
  });

  it("cannot be talked over while it says emergency numbers, and stays on the line", async () => {
    const { provider } = await startService({
      script: () => ({ outcome: "emergency", text: "112" }),
      transferNumber: "+49 5141 916-0",
    });
    const call = await provider.call();
    await call.says("Es brennt");
    expect(call.frames.at(-1)).toEqual({ type: "text", token: "112", last: true, interruptible: false });
    expect(call.state).toBe("relay");
  });

  it("says that it did not work when the assistant throws, fails or takes too long, and goes on", async () => {
    const { provider, assistant, metrics } = await startService({ limits: { answerMs: 50 } });
    const call = await provider.call();
    assistant.script = () => Promise.reject(new Error("broken"));
    expect(await call.says("eins")).toEqual([{ text: "phone.tryAgain|de", voice: "de-DE" }]);
    assistant.script = () => new Promise(() => {});
    expect(await call.says("zwei")).toEqual([{ text: "phone.tryAgain|de", voice: "de-DE" }]);
    assistant.script = () => ({ text: "wieder da" });
    expect(await call.says("drei")).toEqual([{ text: "wieder da", voice: "de-DE" }]);
    expect(metrics.of("turn.failed")).toBe(2);
  });

  it("tells a caller whose case a colleague has taken that the words are passed on", async () => {
    const { provider } = await startService({ script: () => ({ owned: true }) });
    const call = await provider.call();
    expect(await call.says("Hallo?")).toEqual([{ text: "phone.staffHasIt|de", voice: "de-DE" }]);
  });

  it("ends politely after a goodbye, when the words have been said", async () => {
    const { provider } = await startService({ script: () => ({ text: "chat.goodbye|de", outcome: "chitchat" }) });
    const call = await provider.call();
    expect(await call.says("Tschüss")).toEqual([{ text: "chat.goodbye|de", voice: "de-DE" }]);
    await until(() => call.state === "ended");
    expect(call.frames.at(-1)).toEqual({ type: "end", handoffData: '{"reason":"goodbye"}' });
  });

  it("asks a silent caller once and then says goodbye", async () => {
    const { provider, metrics } = await startService({ limits: { silenceMs: 30 }, script: () => ({ text: "." }) });
    const call = await provider.call();
    await call.says("Frage");
    expect(await call.staysSilent()).toEqual([{ text: "phone.stillThere|de", voice: "de-DE" }]);
    expect(await call.staysSilent()).toEqual([{ text: "phone.goodbyeSilence|de", voice: "de-DE" }]);
    await until(() => call.state === "ended");
    expect(metrics.of("call.silent")).toBe(1);
  });

  it("logs no word and no number of a caller", async () => {
    const { provider, log } = await startService({ script: () => Promise.reject(new Error("Personalausweis")) });
    const call = await provider.call({ from: "+4951411234567" });
    await call.says("Personalausweis");
    call.sendFrame({ type: "error", description: "Personalausweis" });
    await call.failRelay();
    await call.says("Personalausweis");
    await call.hangUp();
    expect(log.lines.length).toBeGreaterThan(3);
    expect(log.lines.join("\n")).not.toMatch(/1234567|Personalausweis/);
  });
});
