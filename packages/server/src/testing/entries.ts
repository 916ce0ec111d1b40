import { createHash, randomBytes } from "node:crypto";
import type { SignatureEntry } from "../store/store.js";

/** A signature as a use case gives it to a store, with hashes of plain words in place of keyed ones. */
export function entry(given: Partial<EntryWords> = {}): SignatureEntry {
  const { id, address, name, postcode, key, body, petition, country, confirmation } = {
    id: randomBytes(16).toString("base64url"),
    address: "ada@example.org",
    name: "Ada",
    postcode: "1234AB",
    key: randomBytes(8).toString("hex"),
    body: "body",
    petition: "sweetie",
    country: "NL",
    confirmation: "mail",
    ...given,
  };
  return {
    id,
    petition,
    country,
    locale: "en",
    source: undefined,
    consents: [],
    sealed: { enc: randomBytes(32), ciphertext: randomBytes(64) },
    open: true,
    signedAt: new Date("2026-11-22T12:00:00Z"),
    request: { key: hash(key), body: hash(body) },
    hashes: {
      address: hash(address),
      person: hash(`${address} ${name}`),
      home: postcode === "" ? undefined : hash(`${address} ${postcode}`),
    },
    mail:
      confirmation === "mail"
        ? { sealed: randomBytes(40), tokenHash: hash(`token ${key}`), expiresAt: new Date("2026-12-06T12:00:00Z") }
        : undefined,
  };
}

interface EntryWords {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly postcode: string;
  readonly key: string;
  readonly body: string;
  readonly petition: string;
  readonly country: string;
  readonly confirmation: "mail" | "none";
}

export function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
