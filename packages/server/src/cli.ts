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
  tdh-server inquiries --key FILE --database FILE --petition ID
      Prints who asks for access to, or a copy of, what is kept of them, and is not answered yet: a line of JSON each.
      Both read beside a running server. Give --key once for each key that the petition has had.
`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  if (command === "keys") return makeKeys(option(args, "out"));
  if (command === "open" || command === "inquiries") return read(command, args);
  process.stderr.write(usage);
  process.exitCode = 2;
}

/** The private key file is a JSON Web Key (RFC 8037) that only its owner may read; it is never written over. */
function makeKeys(out: string): void {
  const jwk = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  writeFileSync(out, `${JSON.stringify(jwk, undefined, 2)}\n`, { mode: 0o600, flag: "wx" });
  process.stdout.write(`${jwk.x}\n`);
}

async function read(command: "open" | "inquiries", args: readonly string[]): Promise<void> {
  const petition = option(args, "petition");
  const open = createOpen(petition, options(args, "key").map(readPrivateKey));
  const store = await openSqliteStore({ file: option(args, "database"), readOnly: true });
  try {
    if (command === "open")
      for await (const line of writeSignaturesCsv(store, petition, open)) process.stdout.write(line);
    else
      for (const { id, kind, sealed, askedAt, answeredAt } of await store.inquiries(petition))
        if (!answeredAt)
          process.stdout.write(`${JSON.stringify({ id, kind, askedAt, ...(await open(id, sealed)) })}\n`);
  } finally {
    await store.close();
  }
}

function readPrivateKey(file: string): string {
  const jwk: unknown = JSON.parse(readFileSync(file, "utf8"));
  const privateKey = typeof jwk === "object" && jwk !== null && "d" in jwk ? jwk.d : undefined;
  if (typeof privateKey !== "string")
    throw new Error(`${file} holds no private key. Give the file that "tdh-server keys" made.`);
  return privateKey;
}

type Option = "out" | "key" | "database" | "petition";

/** Reads an option that is given once. */
function option(args: readonly string[], name: Option): string {
  const [value = "", ...more] = options(args, name);
  if (more.length > 0) throw new Error(`--${name} is given more than once.\n\n${usage}`);
  return value;
}

/** Reads an option that may be repeated, and is needed. */
function options(args: readonly string[], name: Option): readonly string[] {
  const texts = { type: "string", multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { out: texts, key: texts, database: texts, petition: texts },
  });
  const value = values[name] ?? [];
  if (value.length === 0) throw new Error(`--${name} is missing.\n\n${usage}`);
  return value;
}
