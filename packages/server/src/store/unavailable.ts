/** A store cannot write at present: its disk is full, read-only, failing or taken. Nothing of the entry was kept. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  /** What the database says of it; tells nothing of the entry. */
  readonly code: string | undefined;

  constructor(options?: ErrorOptions) {
    super("The store cannot write at present: look at the disk that it lies on.", options);
    const cause = options?.cause;
    this.code = cause instanceof Error && "errstr" in cause ? String(cause.errstr) : undefined;
  }
}
