/** One call's turns, one after the other: an answer must know what the one before has changed. */
export interface Queue {
  /** False when too many wait already. */
  add(task: () => Promise<void>): boolean;
  idle(): Promise<void>;
}

/** @param onError - defects; the queue goes on */
export function createQueue(maxWaiting: number, onError: (error: unknown) => void): Queue {
  let tail: Promise<void> = Promise.resolve();
  let pending = 0;
  return {
    add(task) {
      if (pending > maxWaiting) return false;
      pending++;
      tail = tail
        .then(task)
        .catch(onError)
        .finally(() => {
          pending--;
        });
      return true;
    },
    idle: () => tail,
  };
}
