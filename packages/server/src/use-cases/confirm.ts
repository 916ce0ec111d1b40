import type { Confirmation } from "../store/store.js";
import type { Ports } from "./ports.js";

/** What a mailed link would confirm. Mail scanners open links, so looking changes nothing. */
export function findConfirmation({ store, keys, now }: Ports, token: string): Promise<Confirmation> {
  return store.findConfirmation(keys.hashToken(token), now());
}

/** Counts the signature behind a mailed link. A second time changes nothing and has the same outcome. */
export function confirm({ store, keys, now }: Ports, token: string): Promise<Confirmation> {
  return store.confirm(keys.hashToken(token), now());
}
