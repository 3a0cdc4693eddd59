import { randomFillSync } from "node:crypto";

/** Random bytes are fetched by the page: one call to the kernel for 256 ids. */
const POOL_BYTES = 4_096;
const ID_BYTES = 16;
/** Milliseconds since 1970 in 48 bits, until the year 10889 (as in UUID version 7, RFC 9562 §5.7). */
const TIME_BYTES = 6;

/**
 * Ids for rows. Ordered ones begin with the time: random ones would touch another page of every index with each row,
 * and the write-ahead log would grow by all of them.
 */
export function createIds(clock: { now(): number }): { next(): string; secret(): string } {
  const pool = Buffer.allocUnsafe(POOL_BYTES);
  let used = POOL_BYTES;
  const random = (): Buffer => {
    if (used === POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    used += ID_BYTES;
    return pool.subarray(used - ID_BYTES, used);
  };
  return {
    secret: () => random().toString("base64url"),
    next() {
      const bytes = random();
      bytes.writeUIntBE(clock.now(), 0, TIME_BYTES);
      return bytes.toString("base64url");
    },
  };
}
