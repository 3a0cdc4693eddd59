import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { onTestFinished } from "vitest";
import type { Limits } from "../../../../channels/phone/limits.ts";
import { createPhone, type Phone } from "../../../../channels/phone/phone.ts";
import { createPhoneProvider, type PhoneProvider } from "../../../support/phone-provider/index.ts";
import { type Script, type ScriptedAssistant, scriptedAssistant } from "./assistant.ts";
import { type FakeLog, type FakeMetrics, fakeLog, fakeMetrics, fakeRender, fakeTexts } from "./fakes.ts";

export const ACCOUNT = "AC00000000000000000000000000000001";
export const TOKEN = "test-token-0123456789";

export interface Service {
  readonly provider: PhoneProvider;
  readonly assistant: ScriptedAssistant;
  readonly metrics: FakeMetrics;
  readonly log: FakeLog;
  readonly phone: Phone;
  readonly baseUrl: string;
}

export interface Options {
  readonly script?: Script;
  readonly transferNumber?: string | null;
  readonly limits?: Partial<Limits>;
  /** Goes on with the assistant of another service: the program was restarted. */
  readonly assistant?: ScriptedAssistant;
}

/** The phone channel on a real HTTP server on the loopback, with a scripted assistant behind it. */
export async function startService({
  script = () => ({}),
  transferNumber = null,
  limits = {},
  assistant: given,
}: Options = {}): Promise<Service> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const assistant = given ?? scriptedAssistant(script);
  const [metrics, log] = [fakeMetrics(), fakeLog()];
  const config = { accountSid: ACCOUNT, authToken: TOKEN, publicUrl: baseUrl, transferNumber };
  const clock = { now: Date.now };
  const phone = createPhone({ config, assistant, renderSpeech: fakeRender, texts: fakeTexts, clock, log, metrics, limits });
  server.on("request", express().use(phone.router));
  server.on("upgrade", (request, socket, head) => phone.upgrade(request, socket, head) || socket.destroy());
  await phone.start();
  onTestFinished(async () => {
    await phone.stop();
    server.closeAllConnections();
    server.close();
  });
  const provider = createPhoneProvider({ accountSid: ACCOUNT, authToken: TOKEN, publicUrl: baseUrl, baseUrl });
  return { provider, assistant, metrics, log, phone, baseUrl };
}

/** Waits until something is true; fails after two seconds. */
export async function until(happened: () => boolean): Promise<void> {
  const deadline = Date.now() + 2_000;
  while (!happened()) {
    if (Date.now() > deadline) throw new Error("it did not happen within two seconds");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
