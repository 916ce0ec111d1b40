import type { SignatoryHashes } from "./store.js";

/** A signature that an address already has. */
export interface Housemate {
  readonly number: number;
  readonly slot: number;
  readonly status: "pending" | "confirmed";
  readonly person: Buffer;
  readonly home: Buffer | undefined;
}

export type Place =
  | { readonly kind: "new"; readonly slot: 1 | 2 }
  | { readonly kind: "repeat"; readonly of: Housemate }
  | { readonly kind: "not-counted" };

/**
 * The household rule. One address holds two signatures at most; the second only under another name and the same
 * postcode. A person who signs again is recognised by the name.
 */
export function placeInHousehold(housemates: readonly Housemate[], hashes: SignatoryHashes): Place {
  const { person, home } = hashes;
  const [first, second] = housemates;
  if (!first) return { kind: "new", slot: 1 };
  const same = housemates.find((housemate) => housemate.person.equals(person));
  if (same) return { kind: "repeat", of: same };
  const samePostcode = home !== undefined && first.home !== undefined && first.home.equals(home);
  if (second || !samePostcode) return { kind: "not-counted" };
  return { kind: "new", slot: first.slot === 1 ? 2 : 1 };
}
