import { spawn } from "node:child_process";
import { once } from "node:events";
import { loadContent } from "../../knowledge/load.ts";
import { startService } from "../support/service.ts";
import { type Load, runLoad } from "./load.ts";

const CONNECTIONS = 32;
const SECONDS = 8;
const WARM_UP_SECONDS = 3;

interface TurnBench {
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly expressEchoPerSecond: number;
  readonly ratio: number;
}

/**
 * Whole turns through HTTP with storage (search, rendering, accessibility check, synchronous commit included) against
 * an express JSON echo, each in a process of its own, one after the other on the same machine with the same client.
 */
export async function benchTurn(): Promise<TurnBench> {
  const echo = await measureEcho();
  const turns = await measureTurns();
  if (turns.failed + echo.failed > 0) throw new Error(`${turns.failed} turns and ${echo.failed} echoes failed`);
  return {
    turnsPerSecond: turns.perSecond,
    p50Ms: turns.p50Ms,
    p99Ms: turns.p99Ms,
    expressEchoPerSecond: echo.perSecond,
    ratio: Math.round((turns.perSecond / echo.perSecond) * 1_000) / 1_000,
  };
}

async function measureEcho(): Promise<Load> {
  const child = spawn(process.execPath, [new URL("echo-server.ts", import.meta.url).pathname], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const next = questions();
  const options = {
    url: `http://127.0.0.1:${port.toString().trim()}/echo`,
    connections: CONNECTIONS,
    body: () => JSON.stringify({ text: next(), language: "de" }),
  };
  await runLoad({ ...options, seconds: WARM_UP_SECONDS });
  const load = await runLoad({ ...options, seconds: SECONDS });
  child.kill();
  return load;
}

async function measureTurns(): Promise<Load> {
  const service = await startService({ env: { LOG_LEVEL: "info" } });
  const next = questions();
  const url = `${service.url}/api/chat/messages`;
  const conversations = await Promise.all(Array.from({ length: CONNECTIONS * 8 }, () => begin(url, next())));
  let turn = 0;
  const body = () =>
    JSON.stringify({
      text: next(),
      conversation: conversations[turn++ % conversations.length],
      clientMessageId: crypto.randomUUID(),
    });
  await runLoad({ url, connections: CONNECTIONS, seconds: WARM_UP_SECONDS, body });
  const load = await runLoad({ url, connections: CONNECTIONS, seconds: SECONDS, body });
  await service.stop();
  return load;
}

async function begin(url: string, text: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
  });
  return ((await response.json()) as { conversation: string }).conversation;
}

/** The example questions of all entries in German, over and over: real words of real length. */
function questions(): () => string {
  const { content } = loadContent(new URL("../../knowledge/content", import.meta.url).pathname);
  const all = [...content.entries.values()].flatMap(({ texts }) => texts.get("de")?.questions ?? []);
  let index = 0;
  return () => all[index++ % all.length] ?? "";
}
