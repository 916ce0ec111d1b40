#!/usr/bin/env node
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { writeSignaturesCsv } from "./export.js";
import { createOpen } from "./seal.js";
import { openSqliteStore } from "./store/sqlite/open.js";

const usage = `Usage:
  tdh-server keys --out FILE
      Makes a key pair. FILE gets the private key, which stays at the office; the public key is printed,
      and belongs into the petition's definition as publicKey.
  tdh-server open --key FILE --database FILE --petition ID
      Opens the confirmed signatures of a petition and prints them as CSV.
`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  if (command === "keys") return makeKeys(option(args, "out"));
  if (command === "open") return open(option(args, "key"), option(args, "database"), option(args, "petition"));
  process.stderr.write(usage);
  process.exitCode = 2;
}

/** The private key file is a JSON Web Key (RFC 8037) that only its owner may read; it is never written over. */
function makeKeys(out: string): void {
  const jwk = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  writeFileSync(out, `${JSON.stringify(jwk, undefined, 2)}\n`, { mode: 0o600, flag: "wx" });
  process.stdout.write(`${jwk.x}\n`);
}

async function open(key: string, database: string, petition: string): Promise<void> {
  const jwk: unknown = JSON.parse(readFileSync(key, "utf8"));
  const privateKey = typeof jwk === "object" && jwk !== null && "d" in jwk ? jwk.d : undefined;
  if (typeof privateKey !== "string")
    throw new Error(`${key} holds no private key. Give the file that "tdh-server keys" made.`);
  const store = await openSqliteStore({ file: database, readOnly: true });
  try {
    for await (const line of writeSignaturesCsv(store, petition, createOpen(petition, [privateKey])))
      process.stdout.write(line);
  } finally {
    await store.close();
  }
}

/** Reads one of the options; each is needed. */
function option(args: readonly string[], name: "out" | "key" | "database" | "petition"): string {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...args], options: { out: text, key: text, database: text, petition: text } });
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing.\n\n${usage}`);
  return value;
}
