import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startService, until } from "./support/service.ts";

const strings: string[] = JSON.parse(
  readFileSync(new URL("../../../../shared/data/security/naughty-strings.json", import.meta.url), "utf8"),
);
const LIMITS = { framesPerSecond: 1_000_000 };

describe("every naughty string", () => {
  it("said over the relay is answered or asked again, and counted", async () => {
    const { provider, assistant, metrics } = await startService({ limits: LIMITS });
    const call = await provider.call();
    for (const text of strings) {
      const heard = await call.says(text);
      expect(heard.map(({ text }) => text)).toEqual([expect.stringMatching(/^(Das kostet nichts\.|phone\.notHeard\|de)$/)]);
    }
    expect(metrics.of("turn.prompt") + metrics.of("turn.empty")).toBe(strings.length);
    expect(assistant.received).toHaveLength(metrics.of("turn.prompt"));
    expect(metrics.of("turn.failed")).toBe(0);
  });

  it("said to Gather is answered or asked again", async () => {
    const { provider, metrics } = await startService({ script: ({ text }) => ({ text }) });
    const call = await provider.call();
    await call.failRelay();
    for (const [index, text] of strings.entries()) {
      const answer = await provider.post(`/phone/gather?n=${index + 1}&e=0`, { CallSid: call.sid, SpeechResult: text });
      expect(answer.status).toBe(200);
    }
    expect(metrics.of("turn.prompt") + metrics.of("turn.empty")).toBe(strings.length);
  });

  it("in place of any field is refused or taken, never an error of ours", async () => {
    const { provider } = await startService();
    const forms = strings.flatMap((text) => [
      { path: "/phone/incoming", fields: { CallSid: text, From: text } },
      {
        path: "/phone/relay-ended",
        fields: { CallSid: "CA0000000000", SessionStatus: text, HandoffData: text, ErrorCode: text },
      },
      { path: "/phone/status", fields: { CallSid: text, CallStatus: text } },
    ]);
    for (let from = 0; from < forms.length; from += 60) {
      const answers = await Promise.all(forms.slice(from, from + 60).map(({ path, fields }) => provider.post(path, fields)));
      for (const { status } of answers) expect(status).toBeLessThan(500);
    }
  });

  it("as a frame, or as any part of one, closes nothing but its own call", async () => {
    const { provider } = await startService({ limits: { ...LIMITS, badFrames: 10_000 }, script: ({ text }) => ({ text }) });
    const call = await provider.call();
    for (const text of strings) {
      call.sendRaw(text);
      call.sendFrame({ type: text, voicePrompt: text });
      call.sendFrame({ type: "dtmf", digit: text });
      call.sendFrame({ type: "interrupt", utteranceUntilInterrupt: text });
      call.sendFrame({ type: "prompt", voicePrompt: text, lang: text, last: text });
    }
    call.sendFrame({ type: "prompt", voicePrompt: "Zum Schluss", last: true });
    await until(() => call.heard.at(-1)?.text === "Zum Schluss");
    expect(call.state).toBe("relay");
  });
});
