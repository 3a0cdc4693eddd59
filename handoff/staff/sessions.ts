import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { type Failure, failure } from "../../dialog/errors.ts";
import type { Clock } from "../../dialog/ports.ts";
import { fail, ok, type Result } from "../../dialog/result.ts";
import type { StaffSession, StaffStore } from "../../storage/ports.ts";
import { verifyPassword } from "./password.ts";

/** A working day; then the name and password are asked for again. */
export const SESSION_MS = 10 * 60 * 60 * 1000;

/** Wrong passwords for one name before it must wait, and for how long: guessing 15 random bytes is hopeless at this rate. */
const MAX_FAILURES = 8;
const LOCK_MS = 5 * 60 * 1000;

export interface Sessions {
  signIn(login: string, password: string): Promise<Result<{ readonly token: string }, Failure>>;
  find(token: string | null): Promise<StaffSession | null>;
  signOut(token: string): Promise<void>;
}

/** Sign-in of local accounts. The browser holds a random token, storage only its hash. */
export function createSessions(staff: StaffStore, clock: Clock): Sessions {
  const failures = new Map<string, { count: number; until: number }>();

  const isLocked = (login: string): boolean => {
    const seen = failures.get(login);
    if (seen && seen.until <= clock.now()) failures.delete(login);
    return (failures.get(login)?.count ?? 0) >= MAX_FAILURES;
  };
  const countFailure = (login: string): void => {
    if (failures.size > 10_000) failures.clear(); // names are the attacker's to choose
    const count = (failures.get(login)?.count ?? 0) + 1;
    failures.set(login, { count, until: clock.now() + LOCK_MS });
  };

  return {
    async signIn(login, password) {
      if (isLocked(login)) return fail(failure("channel.rateLimited"));
      const found = await staff.byLogin(login);
      if (!(await verifyPassword(password, found?.passwordHash ?? null)) || !found) {
        countFailure(login);
        return fail(failure("staff.credentials"));
      }
      failures.delete(login);
      const token = randomBytes(32).toString("base64url");
      const now = clock.now();
      const csrf = randomBytes(16).toString("base64url");
      await staff.openSession({
        tokenHash: hash(token),
        staff: found.member.id,
        csrf,
        createdAt: now,
        expiresAt: now + SESSION_MS,
      });
      await staff.record(found.member.id, "staff.signIn", found.member.id, now);
      return ok({ token });
    },
    find: async (token) => (token === null ? null : staff.session(hash(token), clock.now())),
    signOut: (token) => staff.closeSession(hash(token)),
  };
}

const hash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Compares without telling how much matched. */
export const sameToken = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
