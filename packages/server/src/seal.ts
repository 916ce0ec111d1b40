import { createCipheriv, createDecipheriv, createHash, createPrivateKey, createPublicKey, hkdfSync } from "node:crypto";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";

/**
 * Seals the values of one row, so that only the office can read them; `id` is bound to them. Gives
 * `<key>.<enc>.<ciphertext>`, each base64url: which public key it was sealed to (`keyIdOf`), the encapsulated key of
 * HPKE (RFC 9180, section 4; rows that were sealed together share it), and AES-256-GCM with the tag at its end.
 */
export type Seal = (id: string, values: Readonly<Record<string, string>>) => Promise<string>;

/**
 * Opens what was sealed under the same petition and id.
 * @throws SealError where none of the keys is the right one, or something was altered.
 */
export type Open = (id: string, sealed: string) => Promise<Record<string, string>>;

/** Sealed values cannot be opened. */
export class SealError extends Error {
  override readonly name = "SealError";
}

/** Names a public key (X25519, base64url): the first 8 characters of its SHA-256, base64url. */
function keyIdOf(publicKey: string): string {
  return createHash("sha256").update(Buffer.from(publicKey, "base64url")).digest("base64url").slice(0, 8);
}

/**
 * Seals to an office's public key (X25519, base64url). HPKE in base mode, DHKEM(X25519, HKDF-SHA256): rows that arrive
 * within a tenth of a second share one context and the secret it exports (section 5.3); each is encrypted under a key of
 * its own, which HKDF derives from that secret and the row's id.
 */
export function createSeal(petition: string, publicKey: string): Seal {
  const keyId = keyIdOf(publicKey);
  let current: Promise<{ enc: string; secret: ArrayBuffer }> | undefined;

  async function createContext(): Promise<{ enc: string; secret: ArrayBuffer }> {
    setTimeout(() => {
      current = undefined;
    }, sharedFor).unref();
    const recipientPublicKey = await suite.kem.importKey("raw", rawKey(publicKey), true);
    const context = await suite.createSenderContext({ recipientPublicKey, info: info(petition) });
    return { enc: Buffer.from(context.enc).toString("base64url"), secret: await context.export(exporterContext, 32) };
  }

  return async (id, values) => {
    current ??= createContext();
    const { enc, secret } = await current;
    const { key, nonce } = rowKey(secret, id);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(id));
    const ciphertext = Buffer.concat([cipher.update(JSON.stringify(values)), cipher.final(), cipher.getAuthTag()]);
    return `${keyId}.${enc}.${ciphertext.toString("base64url")}`;
  };
}

/**
 * Opens with the office's private keys (X25519, base64url), on the office's own machine. Several are needed once the
 * petition's public key was changed: each row says which one it was sealed to.
 */
export function createOpen(petition: string, privateKeys: readonly string[]): Open {
  const keys = new Map(privateKeys.map((key) => [keyIdOf(publicKeyOf(key)), key]));
  let last: { enc: string; secret: ArrayBuffer } | undefined;

  async function secretOf(keyId: string, enc: string): Promise<ArrayBuffer> {
    if (last?.enc === enc) return last.secret;
    const privateKey = keys.get(keyId);
    if (privateKey === undefined)
      throw new SealError(`it was sealed to the key ${keyId}, which is not among those given`);
    const recipientKey = await suite.kem.importKey("raw", rawKey(privateKey), false);
    const context = await suite.createRecipientContext({ recipientKey, enc: rawKey(enc), info: info(petition) });
    const secret = await context.export(exporterContext, 32);
    last = { enc, secret };
    return secret;
  }

  return async (id, sealed) => {
    const [keyId = "", enc = "", text = ""] = sealed.split(".");
    const { key, nonce } = rowKey(await secretOf(keyId, enc), id);
    const ciphertext = Buffer.from(text, "base64url");
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, nonce)
        .setAAD(Buffer.from(id))
        .setAuthTag(ciphertext.subarray(-16));
      return JSON.parse(Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()]).toString());
    } catch (cause) {
      throw new SealError("it was altered, or belongs to another petition", { cause });
    }
  };
}

/** The public key of a private one, both X25519 and base64url. */
function publicKeyOf(privateKey: string): string {
  // PKCS #8 (RFC 8410, section 7): what stands before the 32 bytes of the key.
  const der = Buffer.concat([
    Buffer.from("302e020100300506032b656e04220420", "hex"),
    Buffer.from(privateKey, "base64url"),
  ]);
  const key = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  return key.export({ format: "jwk" }).x ?? "";
}

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const sharedFor = 100;
const exporterContext = exact(Buffer.from("tdh rows v1"));

function info(petition: string): ArrayBuffer {
  return exact(Buffer.from(`tdh signature v1 ${petition}`));
}

function rowKey(secret: ArrayBuffer, id: string): { key: Buffer; nonce: Buffer } {
  const bytes = Buffer.from(hkdfSync("sha256", new Uint8Array(secret), "", `tdh row v1 ${id}`, 44));
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32) };
}

function rawKey(text: string): ArrayBuffer {
  return exact(Buffer.from(text, "base64url"));
}

/** A buffer of exactly these bytes: small Buffers share a pool, which WebCrypto would read whole. */
function exact(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
