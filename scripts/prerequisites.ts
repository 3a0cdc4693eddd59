import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

interface Prerequisite {
  readonly program: string;
  /** Where Debian puts it. */
  readonly path: string;
  readonly package: string;
  readonly why: string;
}

/** Programs that the tests use for real and npm cannot bring. */
const PREREQUISITES: readonly Prerequisite[] = [
  { program: "chromium", path: "/usr/bin/chromium", package: "chromium", why: "a real browser for the pages" },
  { program: "dovecot", path: "/usr/sbin/dovecot", package: "dovecot-imapd", why: "a real IMAP server for the mail channel" },
];

/**
 * Installs what is missing with apt-get and says so; without root it says what to install and gives up.
 *
 * @returns false when something is missing and could not be installed
 */
export function ensurePrerequisites(programs: readonly string[] = PREREQUISITES.map(({ program }) => program)): boolean {
  const missing = PREREQUISITES.filter(({ program, path }) => programs.includes(program) && !existsSync(path));
  if (missing.length === 0) return true;
  const packages = missing.map((item) => item.package);
  for (const { program, package: name, why } of missing)
    console.log(`The tests need ${program} (Debian package ${name}): ${why}.`);
  if (process.getuid?.() !== 0) {
    console.error(`Please install it first: apt-get install ${packages.join(" ")}`);
    return false;
  }
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...parameters: string[]) =>
    spawnSync("apt-get", parameters, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  const install = () => apt("install", "-y", "--no-install-recommends", ...packages);
  if ((apt("update") && install()) || install()) return true;
  console.error(`apt-get could not install ${packages.join(", ")}.`);
  return false;
}
