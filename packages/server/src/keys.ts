import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  KeyObject,
  timingSafeEqual,
} from "node:crypto";
import { canonicalAddress } from "./address.js";
import type { RequestKey, SignatoryHashes, SignatureName } from "./store/store.js";

/**
 * What the server can do with its secret: hash, so that equal things are found again and nothing can be guessed from a
 * stolen database, and lock what it must itself read later. Each use has a key of its own (HKDF, RFC 5869).
 * @throws ServerKeyError where the secret is not 32 bytes.
 */
export function createServerKeys(serverKey: KeyObject | Uint8Array): ServerKeys {
  const secret = serverKey instanceof KeyObject ? serverKey : createSecretKey(serverKey);
  if (secret.type !== "secret" || secret.symmetricKeySize !== 32) throw new ServerKeyError();
  const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", `tdh ${use} v1`, 32)));
  const [address, judged, request, token] = [derive("address"), derive("judged"), derive("request"), derive("token")];
  const lockers = { outbox: derive("outbox"), donor: derive("donor"), privacy: derive("privacy") };
  const hashName = (petition: string, name: readonly string[]) => hmac(judged, ["name", petition, canonicalName(name)]);
  const hashDomain = (petition: string, canonical: string) => hmac(judged, ["domain", petition, canonical]);
  const hashMailbox = (petition: string, canonical: string) => hmac(address, ["address", petition, canonical]);
  const macOf = ({ petition, id }: SignatureName) => hmac(token, [petition, id]);

  return {
    hashAddress: (petition, email) => hashMailbox(petition, canonicalAddress(email).mailbox),
    hashName,
    hashDomain: (petition, domain) => hashDomain(petition, canonicalAddress(`@${domain}`).domain),
    hashNetwork: (petition, salt, network) => hmac(judged, ["network", petition, salt, network]),
    hashSignatory: (petition, { email, name, postcode }) => {
      const { mailbox, domain } = canonicalAddress(email);
      const at = [petition, mailbox];
      return {
        address: hashMailbox(petition, mailbox),
        person: hmac(address, ["person", ...at, canonicalName(name)]),
        home: postcode === "" ? undefined : hmac(address, ["home", ...at, postcode.toUpperCase().replace(/\W/g, "")]),
        name: hashName(petition, name),
        domain: hashDomain(petition, domain),
      };
    },
    hashRequest: (target, key, content) => ({
      key: hmac(request, ["key", target, key]),
      body: hmac(request, ["body", target, JSON.stringify(content)]),
    }),
    tokenOf: (name) => `${name.petition}.${name.id}.${macOf(name)}`,
    readToken: (text) => {
      const [petition = "", id = "", mac = "", ...rest] = text.split(".");
      const name = { petition, id };
      if (!/^[\w-]{22}$/.test(mac) || rest.length > 0) return undefined;
      const isOurs = timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(name)));
      return isOurs ? name : undefined;
    },
    lock: (use, context, content, nonce) => {
      const cipher = createCipheriv("aes-256-gcm", lockers[use], nonce).setAAD(Buffer.from(context));
      const parts = [nonce, cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(parts).toString("base64url");
    },
    unlock: (use, context, locked) => {
      const bytes = Buffer.from(locked, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", lockers[use], bytes.subarray(0, 12))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-16));
      return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString());
    },
  };
}

/** Hashes are 16 bytes of HMAC-SHA-256, base64url; each is of use only within its petition. */
export interface ServerKeys {
  /** Of a mail address, however it is spelled. */
  hashAddress(petition: string, email: string): string;
  hashName(petition: string, name: readonly string[]): string;
  hashDomain(petition: string, domain: string): string;
  /** With the salt of a day, so that it means nothing once that is gone. */
  hashNetwork(petition: string, salt: string, network: string): string;
  /** Hashes by which a repeated signature is found. Texts may be empty. */
  hashSignatory(
    petition: string,
    person: { email: string; name: readonly string[]; postcode: string },
  ): Omit<SignatoryHashes, "network">;
  /** `content` is JSON with its keys in a fixed order. */
  hashRequest(target: string, key: string, content: unknown): RequestKey;
  /** What a mailed link holds: the signature that it is about, which nobody can name without the server's secret. */
  tokenOf(signature: SignatureName): string;
  /** @returns undefined where the token is none of this server's */
  readToken(token: string): SignatureName | undefined;
  /** Encrypts JSON for this server (AES-256-GCM), bound to `context`. `nonce` is 12 random bytes. */
  lock(use: LockUse, context: string, content: unknown, nonce: Buffer): string;
  /** @throws Error where it was locked for another use or context, or altered */
  unlock(use: LockUse, context: string, locked: string): unknown;
}

type LockUse = "outbox" | "donor" | "privacy";

/** The server's secret cannot be used. */
export class ServerKeyError extends Error {
  override readonly name = "ServerKeyError";

  constructor() {
    super(
      "The server key must be 32 random bytes. Make one with `openssl rand 32`, and keep it apart from the database.",
    );
  }
}

/** SHA-256 of a public text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: KeyObject, parts: readonly string[]): string {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest().subarray(0, 16).toString("base64url");
}

/** Small letters without accents: people write their own name in several ways. */
function canonicalName(name: readonly string[]): string {
  const text = name.join(" ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
