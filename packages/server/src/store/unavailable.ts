/**
 * A store cannot write at present: its disk is full, read-only or failing, its database is gone, or more waits than it
 * can take. Nothing of the entry was kept.
 */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  /** What the database says of it; tells nothing of the entry. */
  readonly code: string | undefined;

  constructor({ code, cause }: { readonly code?: string; readonly cause?: unknown } = {}) {
    super("The store cannot write at present: look at its disk, or at the database that it lies in.", { cause });
    this.code = code;
  }
}
