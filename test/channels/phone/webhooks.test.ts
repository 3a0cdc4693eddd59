import { describe, expect, it } from "vitest";
import { readTwiml, signForm, signJson } from "../../support/phone-provider/index.ts";
import { ACCOUNT, startService, TOKEN } from "./support/service.ts";

const SID = "CA00000000000000000000000000000009";
const PATHS = ["/phone/incoming", "/phone/relay-ended", "/phone/gather", "/phone/status"];

describe("a phone webhook", () => {
  it.each(PATHS)("%s refuses a form without a signature, with a wrong one and of another account", async (path) => {
    const { baseUrl, metrics } = await startService();
    const fields = { AccountSid: ACCOUNT, CallSid: SID };
    const foreign = { AccountSid: "AC99", CallSid: SID };
    const attempts = [
      { fields, signature: null },
      { fields, signature: "WRONG_SIGNATURE" },
      { fields, signature: signForm("another token", baseUrl + path, fields) },
      { fields: foreign, signature: signForm(TOKEN, baseUrl + path, foreign) },
    ];
    for (const { fields, signature } of attempts) {
      const headers: Record<string, string> = signature === null ? {} : { "X-Twilio-Signature": signature };
      const response = await fetch(baseUrl + path, { method: "POST", headers, body: new URLSearchParams(fields) });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ error: { code: "channel.signature", message: expect.any(String) } });
    }
    expect(metrics.of("webhook.unsigned")).toBe(4);
  });

  it.each(PATHS)("%s knows no method but POST", async (path) => {
    const { baseUrl } = await startService();
    for (const method of ["GET", "PUT", "DELETE", "PATCH"]) {
      const response = await fetch(baseUrl + path, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });

  it("answers 404 for an unknown path and 426 for the socket's path without an upgrade", async () => {
    const { baseUrl } = await startService();
    expect((await fetch(`${baseUrl}/phone/nothing`, { method: "POST" })).status).toBe(404);
    expect((await fetch(`${baseUrl}/phone/relay`)).status).toBe(426);
  });

  it.each([
    ["/phone/incoming", "nothing", {}],
    ["/phone/incoming", "an empty call id", { CallSid: "" }],
    ["/phone/incoming", "a call id with foreign characters", { CallSid: "CA 1; DROP TABLE" }],
    ["/phone/incoming", "a number of 129 characters", { CallSid: SID, From: "1".repeat(129) }],
    ["/phone/relay-ended", "a call id that is too short", { CallSid: "x" }],
    ["/phone/relay-ended", "handoff data of 4 097 characters", { CallSid: SID, HandoffData: "x".repeat(4_097) }],
    ["/phone/gather", "no call id", { Digits: "1" }],
    ["/phone/gather", "letters as keys", { CallSid: SID, Digits: "abc" }],
  ])("%s answers 400 for a signed form with %s", async (path, _, fields) => {
    const { provider, metrics } = await startService();
    const answer = await provider.post(path, fields as Record<string, string>);
    expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([400, "channel.malformed"]);
    expect(metrics.of("webhook.malformed")).toBe(1);
  });

  it("refuses other media types, encodings and bytes that are no text", async () => {
    const { baseUrl } = await startService();
    const post = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) =>
      fetch(`${baseUrl}/phone/incoming`, { method: "POST", headers: { "X-Twilio-Signature": "x", ...headers }, body });
    expect((await post({ "Content-Type": "text/plain" }, "CallSid=1")).status).toBe(415);
    expect((await post({ "Content-Encoding": "gzip" }, "CallSid=1")).status).toBe(415);
    expect((await post({ "Content-Type": "application/x-www-form-urlencoded" }, new Uint8Array([0xff, 0xfe, 0x3d]))).status).toBe(
      403,
    );
    expect((await post({ "Content-Type": "application/json" }, "{")).status).toBe(403);
  });

  it("reads a JSON body that is signed by its hash", async () => {
    const { baseUrl } = await startService();
    const post = async (body: string) => {
      const { url, signature } = signJson(TOKEN, `${baseUrl}/phone/status`, body);
      return fetch(url, {
        method: "POST",
        headers: { "X-Twilio-Signature": signature, "Content-Type": "application/json" },
        body,
      });
    };
    expect((await post(JSON.stringify({ CallSid: SID, CallStatus: "completed" }))).status).toBe(204);
    expect((await post("[not json")).status).toBe(400);
    expect((await post("null")).status).toBe(400);
  });

  it("takes a form with a field sent twice and one named __proto__", async () => {
    const { baseUrl } = await startService();
    const fields = new URLSearchParams([
      ["AccountSid", ACCOUNT],
      ["CallSid", SID],
      ["X", "b"],
      ["X", "a"],
    ]);
    const signature = signForm(TOKEN, `${baseUrl}/phone/incoming`, {
      AccountSid: ACCOUNT,
      CallSid: `${SID}XaXb`.replace("XaXb", ""),
      X: "aXb",
    });
    const headers = { "X-Twilio-Signature": signature };
    expect((await fetch(`${baseUrl}/phone/incoming`, { method: "POST", headers, body: fields })).status).toBe(200);
    fields.append("__proto__", "polluted");
    expect((await fetch(`${baseUrl}/phone/incoming`, { method: "POST", headers, body: fields })).status).toBe(403);
  });

  it("accepts every status without complaint", async () => {
    const { provider } = await startService();
    for (const CallStatus of ["ringing", "completed", "nonsense", ""]) {
      expect((await provider.post("/phone/status", { CallSid: SID, CallStatus })).status).toBe(204);
    }
    expect((await provider.post("/phone/status", {})).status).toBe(204);
  });
});

describe("the answer to an incoming call", () => {
  const connect = async (path: string) => {
    const { provider, baseUrl } = await startService();
    const answer = await provider.post(path, { CallSid: SID, From: "+4951411234567" });
    const relay = readTwiml(answer.body).children[0]?.children[0];
    return { answer, relay, baseUrl, action: readTwiml(answer.body).children[0]?.attributes["action"] };
  };

  it("connects to the relay in German, with keys, interruptions and the way back", async () => {
    const { answer, relay, baseUrl, action } = await connect("/phone/incoming");
    expect([answer.status, answer.type]).toEqual([200, "text/xml; charset=utf-8"]);
    expect(action).toBe("/phone/relay-ended");
    expect(relay?.name).toBe("ConversationRelay");
    expect(relay?.attributes).toEqual({
      url: `${baseUrl.replace("http", "ws")}/phone/relay`,
      language: "de-DE",
      ttsProvider: "Google",
      voice: "de-DE-Neural2-F",
      transcriptionProvider: "Deepgram",
      dtmfDetection: "true",
      interruptible: "any",
      reportInputDuringAgentSpeech: "any",
    });
  });

  it("names a voice for every language that has one, and a token", async () => {
    const { relay } = await connect("/phone/incoming");
    const codes = relay?.children.filter(({ name }) => name === "Language").map(({ attributes }) => attributes["code"]);
    expect(codes).toEqual(["de-DE", "en-GB", "tr-TR", "ar-XA", "ar-LB", "uk-UA", "ru-RU", "pl-PL", "ro-RO", "bg-BG", "fr-FR"]);
    const [token] = relay?.children.filter(({ name }) => name === "Parameter") ?? [];
    expect(token?.attributes).toEqual({ name: "token", value: expect.stringMatching(/^\w+\.[\w-]{43}$/) });
  });

  it.each([
    ["tr", "tr-TR", undefined],
    ["ar", "ar-XA", "ar-LB"],
    ["ku", "de-DE", undefined],
    ["xx", "de-DE", undefined],
    ["__proto__", "de-DE", undefined],
  ])("for a line in %s speaks %s", async (lang, tts, stt) => {
    const { relay } = await connect(`/phone/incoming?lang=${lang}`);
    expect([relay?.attributes["language"], relay?.attributes["transcriptionLanguage"]]).toEqual([tts, stt]);
  });
});
