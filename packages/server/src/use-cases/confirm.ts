import type { Confirmation, SignatureName } from "../store/store.js";
import type { Ports } from "./ports.js";

/** What a mailed link would confirm. Mail scanners open links, so looking changes nothing. */
export function findConfirmation({ store, now }: Ports, signature: SignatureName): Promise<Confirmation> {
  return store.findConfirmation(signature, now());
}

/** Counts the signature behind a mailed link. A second time changes nothing and has the same outcome. */
export function confirm({ store, now, endpoints }: Ports, { petition, id }: SignatureName): Promise<Confirmation> {
  return store.confirm({ petition, id, now: now(), endpoints });
}
