import type { ServerKeys } from "../keys.js";
import type { Store } from "../store/store.js";

/** What every use case is given: where things are kept, the server's secret, time and randomness. */
export interface Ports {
  readonly store: Store;
  readonly keys: ServerKeys;
  readonly now: () => Date;
  /** Cryptographically secure. */
  readonly randomBytes: (size: number) => Buffer;
}

/** An identifier that nobody guesses: 16 random bytes, base64url. */
export function randomId({ randomBytes }: Pick<Ports, "randomBytes">): string {
  return randomBytes(16).toString("base64url");
}

/** Whether a petition or appeal takes entries. */
export function phaseOf(document: { opensAt?: string | undefined; closesAt?: string | undefined }, now: Date): Phase {
  if (document.opensAt !== undefined && now.getTime() < Date.parse(document.opensAt)) return "unopened";
  return document.closesAt !== undefined && now.getTime() >= Date.parse(document.closesAt) ? "closed" : "open";
}

export type Phase = "unopened" | "open" | "closed";
