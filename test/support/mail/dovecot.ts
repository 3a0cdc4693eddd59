import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type DovecotSettings, dovecotConfig } from "./dovecot-config.ts";
import { findDovecot } from "./install-dovecot.ts";
import { freePort } from "./ports.ts";

export interface Dovecot {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

const NOBODY = 65_534;
const START_DEADLINE_MS = 5_000;

/** Runs a real Dovecot in the foreground of a child process, with everything it writes in one temporary directory. */
export async function startDovecot(): Promise<Dovecot> {
  const { path, version } = findDovecot();
  const settings = await prepare();
  const { directory, port, user, password } = settings;
  writeFileSync(join(directory, "dovecot.conf"), dovecotConfig(settings, version));
  const child = spawn(path, ["-F", "-c", join(directory, "dovecot.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true, // a process group of its own, so that its processes can be ended together
  });
  const exited = once(child, "exit");
  // Not SIGTERM: Dovecot takes a second for it, and there is nothing worth saving.
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  };
  process.once("exit", kill);
  await ready(child, port);
  return {
    port,
    user,
    password,
    async stop() {
      kill();
      await exited;
      process.off("exit", kill);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function prepare(): Promise<DovecotSettings> {
  const directory = mkdtempSync(join(tmpdir(), "kreislotse-mail-"));
  const root = process.getuid?.() === 0;
  const own = userInfo();
  const account = root ? null : { user: own.username, group: execFileSync("id", ["-gn"], { encoding: "utf8" }).trim() };
  for (const name of ["run", "state", "mail", "home"]) mkdirSync(join(directory, name), { mode: 0o777 });
  chmodSync(directory, 0o755);
  if (root) execFileSync("chown", ["-R", `${NOBODY}:${NOBODY}`, join(directory, "mail"), join(directory, "home")]);
  const user = "assistent";
  const password = "geheim";
  writeFileSync(join(directory, "users"), `${user}:${password}\n`);
  return {
    directory,
    port: await freePort(),
    user,
    password,
    uid: root ? NOBODY : own.uid,
    gid: root ? NOBODY : own.gid,
    account,
  };
}

/** Dovecot is ready when its greeting comes, not when its port opens. */
async function ready(child: ChildProcess, port: number): Promise<void> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await greets(port)) return;
    await sleep(20);
  }
  child.kill("SIGKILL");
  throw new Error(`Dovecot did not start: ${complaint.trim()}`);
}

async function greets(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    const [chunk] = await once(socket, "data", { signal: AbortSignal.timeout(1_000) });
    return String(chunk).startsWith("* OK");
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
