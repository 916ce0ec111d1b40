import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  KeyObject,
} from "node:crypto";
import { domainToASCII } from "node:url";
import type { RequestKey, SignatoryHashes } from "./store/store.js";

/**
 * What the server can do with its secret: hash, so that equal things are found again and nothing can be guessed from a
 * stolen database, and lock what it must itself read later. Each use has a key of its own (HKDF, RFC 5869).
 * @throws ServerKeyError where the secret is not 32 bytes.
 */
export function createServerKeys(serverKey: KeyObject | Uint8Array): ServerKeys {
  const secret = serverKey instanceof KeyObject ? serverKey : createSecretKey(serverKey);
  if (secret.type !== "secret" || secret.symmetricKeySize !== 32) throw new ServerKeyError();
  const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", `tdh ${use} v1`, 32)));
  const [address, request, body, token] = [derive("address"), derive("request"), derive("body"), derive("token")];
  const lockers = { outbox: derive("outbox"), donor: derive("donor") };

  return {
    hashSignatory: (petition, { email, name, postcode }) => {
      const at = [petition, canonicalAddress(email)];
      return {
        address: hmac(address, ["address", ...at]),
        person: hmac(address, ["person", ...at, canonicalName(name)]),
        home: postcode === "" ? undefined : hmac(address, ["home", ...at, postcode.toUpperCase().replace(/\W/g, "")]),
      };
    },
    hashRequest: (target, key, content) => ({
      key: hmac(request, [target, key]),
      body: hmac(body, [target, JSON.stringify(content)]),
    }),
    hashToken: (mailed) => hmac(token, [mailed]),
    lock: (use, context, content, nonce) => {
      const cipher = createCipheriv("aes-256-gcm", lockers[use], nonce).setAAD(Buffer.from(context));
      return Buffer.concat([nonce, cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()]);
    },
    unlock: (use, context, locked) => {
      const decipher = createDecipheriv("aes-256-gcm", lockers[use], locked.subarray(0, 12))
        .setAAD(Buffer.from(context))
        .setAuthTag(locked.subarray(-16));
      return JSON.parse(Buffer.concat([decipher.update(locked.subarray(12, -16)), decipher.final()]).toString());
    },
  };
}

export interface ServerKeys {
  /** Hashes by which a repeated signature is found, each only within its petition. Texts may be empty. */
  hashSignatory(
    petition: string,
    person: { email: string; name: readonly string[]; postcode: string },
  ): SignatoryHashes;
  /** `content` is JSON with its keys in a fixed order. */
  hashRequest(target: string, key: string, content: unknown): RequestKey;
  hashToken(mailed: string): Buffer;
  /** Encrypts JSON for this server (AES-256-GCM), bound to `context`. `nonce` is 12 random bytes. */
  lock(use: "outbox" | "donor", context: string, content: unknown, nonce: Buffer): Buffer;
  unlock(use: "outbox" | "donor", context: string, locked: Buffer): unknown;
}

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

function hmac(key: KeyObject, parts: readonly string[]): Buffer {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest();
}

/** Addresses that reach one mailbox are written alike: no space, small letters, the domain in ASCII (RFC 5891). */
function canonicalAddress(email: string): string {
  const text = email.trim().normalize("NFKC").toLowerCase();
  const at = text.lastIndexOf("@");
  const domain = text.slice(at + 1);
  return `${text.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** Small letters without accents: people write their own name in several ways. */
function canonicalName(name: readonly string[]): string {
  const text = name.join(" ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
