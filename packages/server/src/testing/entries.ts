import { createHash, randomBytes } from "node:crypto";
import { sortableId } from "../store/sortable-id.js";
import type { SignatureEntry } from "../store/store.js";

/** A signature as a use case gives it to a store, with hashes of plain words in place of keyed ones. */
export function entry(given: Partial<EntryWords> = {}): SignatureEntry {
  const { signedAt = new Date("2026-11-22T12:00:00Z") } = given;
  const { id, address, name, postcode, key, body, petition, country, confirmation, ...rest } = {
    id: sortableId(signedAt, randomBytes(10)),
    address: "ada@example.org",
    name: "Ada",
    postcode: "1234AB",
    key: randomBytes(8).toString("hex"),
    body: "body",
    petition: "sweetie",
    country: "NL",
    confirmation: "mail",
    network: undefined,
    source: undefined,
    suspicion: undefined,
    endpoints: [],
    ...given,
  };
  return {
    id,
    petition,
    country,
    locale: "en",
    source: rest.source,
    suspicion: rest.suspicion,
    endpoints: rest.endpoints,
    consents: [],
    sealed: `key.${randomBytes(32).toString("base64url")}.${randomBytes(64).toString("base64url")}`,
    open: true,
    signedAt,
    request: { key: hash(key), body: hash(body) },
    hashes: {
      address: hash(address),
      person: hash(`${address} ${name}`),
      home: postcode === "" ? undefined : hash(`${address} ${postcode}`),
      name: hash(name),
      domain: hash(address.split("@").at(-1) ?? ""),
      network: rest.network && hash(rest.network),
    },
    mail:
      confirmation === "mail"
        ? { content: randomBytes(40).toString("base64url"), expiresAt: new Date(signedAt.getTime() + 14 * day) }
        : undefined,
  };
}

const day = 24 * 60 * 60 * 1000;

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
  readonly network: string | undefined;
  readonly source: SignatureEntry["source"];
  readonly suspicion: SignatureEntry["suspicion"];
  readonly endpoints: readonly string[];
  readonly signedAt: Date;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
