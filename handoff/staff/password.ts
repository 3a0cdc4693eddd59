import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** OWASP Password Storage Cheat Sheet (2025): scrypt with N=2^17, r=8, p=1 needs 128 MiB an attempt. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 } as const;
const KEY_BYTES = 32;

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString("base64url")}$${(await derive(password, salt)).toString("base64url")}`;
}

/** Takes the same time for a wrong password and, with `null`, for an unknown name. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [scheme, salt, key] = (hash ?? NOBODY).split("$");
  const expected = Buffer.from(key ?? "", "base64url");
  const found = await derive(password, Buffer.from(salt ?? "", "base64url"));
  return scheme === "scrypt" && hash !== null && expected.length === found.length && timingSafeEqual(expected, found);
}

const NOBODY = `scrypt$${"A".repeat(22)}$${"A".repeat(43)}`;
