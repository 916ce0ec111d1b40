import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "./config.js";

/**
 * The server's secret: 32 random bytes beside the database, made at the first start. Losing it loses the mails that wait.
 * @throws ConfigError naming `DATA_DIR` and the file
 */
export function serverKey(dataDir: string): Buffer {
  const [file, key] = readOrMake(dataDir, "server.key", () => randomBytes(32));
  if (key.length === 32) return key;
  throw new ConfigError(`DATA_DIR holds ${file}, which is damaged: it must be 32 bytes. Restore it from a back-up.`);
}

/**
 * A key pair for development alone, in `DATA_DIR/development-office-key.json`; gives the public key (base64url).
 * A real office makes its pair on its own machine (`tdh-server keys`) and writes the public key into its petition.
 * @throws ConfigError naming `DATA_DIR` and the file
 */
export function developmentPublicKey(dataDir: string): string {
  const [file, stored] = readOrMake(dataDir, "development-office-key.json", () => {
    return Buffer.from(JSON.stringify(generateKeyPairSync("x25519").privateKey.export({ format: "jwk" })));
  });
  return createPublicKey(privateKey(file, stored)).export({ format: "jwk" }).x ?? "";
}

function privateKey(file: string, stored: Buffer): KeyObject {
  try {
    return createPrivateKey({ key: JSON.parse(stored.toString()), format: "jwk" });
  } catch {
    throw new ConfigError(`DATA_DIR holds ${file}, which is damaged. Delete it: a new one is made at the next start.`);
  }
}

function readOrMake(dataDir: string, name: string, make: () => Buffer): [file: string, content: Buffer] {
  const file = join(dataDir, name);
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
    return [file, readFileSync(file)];
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new ConfigError(`DATA_DIR is "${dataDir}", and ${name} cannot be read or written there (${reason}).`);
  }
}
