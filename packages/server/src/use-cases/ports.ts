import type { ServerKeys } from "../keys.js";
import { sortableId } from "../store/sortable-id.js";
import type { Store } from "../store/store.js";

/** What every use case is given: where things are kept, the server's secret, time and randomness. */
export interface Ports {
  readonly store: Store;
  readonly keys: ServerKeys;
  readonly now: () => Date;
  /** Cryptographically secure. */
  readonly randomBytes: (size: number) => Buffer;
  /** Names of the webhook endpoints that are told of signatures. */
  readonly endpoints: readonly string[];
}

/** An identifier that nobody guesses: 16 random bytes, base64url. */
export function randomId({ randomBytes }: Pick<Ports, "randomBytes">): string {
  return randomBytes(16).toString("base64url");
}

/** An identifier of a row: it sorts by time. */
export function rowId({ now, randomBytes }: Pick<Ports, "now" | "randomBytes">): string {
  return sortableId(now(), randomBytes(10));
}

/** Whether a petition or appeal takes entries: from `opensAt` until `closesAt`, and never once `deleteAt` has come. */
export function phaseOf(document: Timed, now: Date): Phase {
  const { opensAt, closesAt, deleteAt } = document;
  if (opensAt !== undefined && now.getTime() < Date.parse(opensAt)) return "unopened";
  const isOver = deleteAt !== undefined && now.getTime() >= deletionOf({ deleteAt }).getTime();
  return isOver || (closesAt !== undefined && now.getTime() >= Date.parse(closesAt)) ? "closed" : "open";
}

/** When everything personal of a petition goes: the start of its day `deleteAt`, UTC. */
export function deletionOf({ deleteAt }: { readonly deleteAt: string }): Date {
  return new Date(`${deleteAt}T00:00:00Z`);
}

interface Timed {
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly deleteAt?: string | undefined;
}

export type Phase = "unopened" | "open" | "closed";
