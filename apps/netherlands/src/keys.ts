import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The server's secret: 32 random bytes beside the database, made at the first start. Losing it loses the mails that wait. */
export function serverKey(dataDir: string): Buffer {
  return readOrMake(join(dataDir, "server.key"), () => randomBytes(32));
}

/**
 * A key pair for development alone, in `DATA_DIR/development-office-key.json`; gives the public key (base64url).
 * A real office makes its pair on its own machine (`tdh-server keys`) and writes the public key into its petition.
 */
export function developmentPublicKey(dataDir: string): string {
  const stored = readOrMake(join(dataDir, "development-office-key.json"), () =>
    Buffer.from(JSON.stringify(generateKeyPairSync("x25519").privateKey.export({ format: "jwk" }))),
  );
  const privateKey = createPrivateKey({ key: JSON.parse(stored.toString()), format: "jwk" });
  return createPublicKey(privateKey).export({ format: "jwk" }).x ?? "";
}

function readOrMake(file: string, make: () => Buffer): Buffer {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
  return readFileSync(file);
}
