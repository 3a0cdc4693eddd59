/** How long the simulator waits for an answer before it reports a silent service. */
const PATIENCE_MS = 5_000;

/** Those who wait for something to be heard. */
export interface Waiting {
  next(): Promise<void>;
  wake(): void;
  fail(error: unknown): void;
}

export function createWaiting(): Waiting {
  let waiters: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const take = () => {
    const taken = waiters;
    waiters = [];
    return taken;
  };
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing was heard for ${PATIENCE_MS} ms`)), PATIENCE_MS);
        const settle = <T extends unknown[]>(then: (...values: T) => void) => {
          return (...values: T) => {
            clearTimeout(timer);
            then(...values);
          };
        };
        waiters.push({ resolve: settle(resolve), reject: settle(reject) });
      }),
    wake: () => {
      for (const { resolve } of take()) resolve();
    },
    fail: (error) => {
      for (const { reject } of take()) reject(error);
    },
  };
}
