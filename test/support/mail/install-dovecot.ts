import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const DOVECOT = "/usr/sbin/dovecot";

/** Path and version of Debian's Dovecot; installs it when it is missing. Throws with what to install when it may not. */
export function findDovecot(): { path: string; version: string } {
  if (!existsSync(DOVECOT)) install();
  return { path: DOVECOT, version: execFileSync(DOVECOT, ["--version"], { encoding: "utf8" }).trim() };
}

function install(): void {
  if (process.getuid?.() !== 0) throw new Error("The mail tests need Dovecot: run 'apt-get install dovecot-imapd' as root.");
  process.stderr.write("mail tests: installing Debian's dovecot-imapd …\n");
  const options: ExecFileSyncOptions = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("/usr/bin/apt-get", ["update", "-qq"], options);
  // policy-rc.d is not touched: the package's own service may start, on other ports and directories than ours.
  execFileSync("/usr/bin/apt-get", ["install", "-y", "-qq", "--no-install-recommends", "dovecot-imapd"], options);
}
