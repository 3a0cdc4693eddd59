import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Clock, Ids } from "../../dialog/ports.ts";
import type { StaffStore } from "../../storage/ports.ts";
import { hashPassword } from "./password.ts";

/** The file that STAFF_USERS names: JSON, only hashes (`npm run -s staff -- hash` makes one). */
const accountsSchema = z.array(
  z.strictObject({
    login: z.string().regex(/^[\p{L}\p{N}._@-]{2,80}$/u),
    name: z.string().min(1).max(120),
    role: z.enum(["clerk", "editor", "admin"]),
    passwordHash: z.string().regex(/^scrypt\$[\w-]+\$[\w-]+$/),
  }),
);

interface Parts {
  readonly staff: StaffStore;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Adds the accounts of the file that are not known yet. Throws when the file is not of the form above. */
export async function loadAccounts(path: string, { staff, ids, clock }: Parts): Promise<void> {
  const accounts = accountsSchema.parse(JSON.parse(await readFile(path, "utf8")));
  for (const { passwordHash, ...member } of accounts) await staff.add({ id: ids.next(), ...member }, passwordHash, clock.now());
}

/**
 * On a first start nobody could sign in: makes an administrator with a random password.
 *
 * @returns the password, to be printed once and never stored; null when there are accounts already
 */
export async function createFirstAdmin({ staff, ids, clock }: Parts): Promise<string | null> {
  if (!(await staff.isEmpty())) return null;
  const password = randomBytes(15).toString("base64url");
  const added = await staff.add(
    { id: ids.next(), login: "admin", name: "Administration", role: "admin" },
    await hashPassword(password),
    clock.now(),
  );
  return added ? password : null;
}
