import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A running service of our own: the real program in a process of its own. */
export interface Service {
  readonly url: string;
  readonly port: number;
  /** One-time administrator password; null when the database existed before. */
  readonly password: string | null;
  /** From the start of the process to the first answered readiness check, in milliseconds. */
  readonly readyMs: number;
  readonly pid: number;
  /** Ends politely; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
  output(): string;
}

export interface ServiceOptions {
  readonly databaseFile?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
}

/** As `npm start` has them (docs/performance.md). */
const FLAGS = ["--max-semi-space-size=8", "--max-old-space-size=384"];

const READY_WITHIN_MS = 20_000;

/** Starts server.ts and waits until /readyz says so. Without a database file a new one is used and removed afterwards. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const folder = options.databaseFile ? null : mkdtempSync(join(tmpdir(), "kreislotse-service-"));
  const database = options.databaseFile ?? join(folder ?? "", "kreislotse.db");
  const began = performance.now();
  const child = spawn(process.execPath, [...FLAGS, "server.ts"], {
    cwd: ROOT,
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_COMPILE_CACHE: "var/compile",
      PORT: String(options.port ?? 0),
      DATABASE_URL: `sqlite:${database}`,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const port = await until(
    () => /"port":(\d+)/.exec(output)?.[1],
    child,
    () => output,
  );
  const url = `http://127.0.0.1:${port}`;
  await until(
    async () => ((await fetch(`${url}/readyz`).catch(() => null))?.ok ? "ready" : undefined),
    child,
    () => output,
  );
  const tidy = () => folder && rmSync(folder, { recursive: true, force: true });
  return {
    url,
    port: Number(port),
    pid: child.pid ?? 0,
    password: /one-time password:\s+(\S+)/.exec(output)?.[1] ?? null,
    readyMs: performance.now() - began,
    output: () => output,
    async stop() {
      child.kill("SIGTERM");
      const code = await exited;
      tidy();
      return code;
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
      tidy();
    },
  };
}

async function until(
  probe: () => string | undefined | Promise<string | undefined>,
  child: ChildProcess,
  output: () => string,
): Promise<string> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const found = await probe();
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill("SIGKILL");
  throw new Error(`the service was not ready in ${READY_WITHIN_MS} ms:\n${output()}`);
}

/** A port that is free now; for tests that must name the address before the service runs. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
