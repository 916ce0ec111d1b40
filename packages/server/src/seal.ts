import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";

/** Values that only the office can read. */
export interface Sealed {
  /** The encapsulated key of HPKE (RFC 9180, section 4), 32 bytes; rows that were sealed together share it. */
  readonly enc: Buffer;
  /** AES-256-GCM, the tag at its end. */
  readonly ciphertext: Buffer;
}

/** Seals the values of one row; `id` is bound to them. */
export type Seal = (id: string, values: Readonly<Record<string, string>>) => Promise<Sealed>;

/** Opens what was sealed under the same petition and id. Rejects where anything was altered. */
export type Open = (id: string, sealed: Sealed) => Promise<Record<string, string>>;

/**
 * Seals to an office's public key (X25519, base64url). HPKE in base mode, DHKEM(X25519, HKDF-SHA256): rows that arrive
 * together share one context and the secret it exports (section 5.3); each is encrypted under a key of its own, which
 * HKDF derives from that secret and the row's id.
 */
export function createSeal(petition: string, publicKey: string): Seal {
  let next: Promise<{ enc: Buffer; secret: ArrayBuffer }> | undefined;

  async function createContext(): Promise<{ enc: Buffer; secret: ArrayBuffer }> {
    try {
      const recipientPublicKey = await suite.kem.importKey("raw", rawKey(publicKey), true);
      const context = await suite.createSenderContext({ recipientPublicKey, info: info(petition) });
      return { enc: Buffer.from(context.enc), secret: await context.export(exporterContext, 32) };
    } finally {
      next = undefined;
    }
  }

  return async (id, values) => {
    next ??= createContext();
    const { enc, secret } = await next;
    const { key, nonce } = rowKey(secret, id);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(id));
    const ciphertext = Buffer.concat([cipher.update(JSON.stringify(values)), cipher.final(), cipher.getAuthTag()]);
    return { enc, ciphertext };
  };
}

/** Opens with the office's private key (X25519, base64url), on the office's own machine. */
export function createOpen(petition: string, privateKey: string): Open {
  let last: { enc: Buffer; secret: ArrayBuffer } | undefined;

  async function secretOf(enc: Buffer): Promise<ArrayBuffer> {
    if (last?.enc.equals(enc)) return last.secret;
    const recipientKey = await suite.kem.importKey("raw", rawKey(privateKey), false);
    const context = await suite.createRecipientContext({ recipientKey, enc: exact(enc), info: info(petition) });
    const secret = await context.export(exporterContext, 32);
    last = { enc, secret };
    return secret;
  }

  return async (id, { enc, ciphertext }) => {
    const { key, nonce } = rowKey(await secretOf(enc), id);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce)
      .setAAD(Buffer.from(id))
      .setAuthTag(ciphertext.subarray(-16));
    return JSON.parse(Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()]).toString());
  };
}

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
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
