import type { GroupCommitOptions } from "../sql/group-commit.js";
import type { Store } from "../store.js";

/** What the thread of a store is started with. */
export interface WorkerData {
  readonly file: string;
  readonly readOnly: boolean;
  readonly options: GroupCommitOptions | undefined;
}

/** A call of a method of the store. */
export interface Call {
  readonly number: number;
  readonly method: keyof Store;
  readonly args: readonly unknown[];
}

/** What came of it. */
export interface Outcome {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly code: string | undefined; readonly stack: string | undefined };
}
