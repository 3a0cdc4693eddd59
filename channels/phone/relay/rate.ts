/** Counts what happens in the running second. False: more than allowed. */
export function createRate(perSecond: number): (now: number) => boolean {
  let second = Number.NaN;
  let count = 0;
  return (now) => {
    const current = Math.floor(now / 1_000);
    if (current !== second) {
      second = current;
      count = 0;
    }
    return ++count <= perSecond;
  };
}
