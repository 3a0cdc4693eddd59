/** Ends a unit of work without a trace and says why; never leaves this folder. */
export class Abandoned extends Error {
  readonly kind: "duplicate" | "stale";
  constructor(kind: "duplicate" | "stale") {
    super(kind);
    this.kind = kind;
  }
}
