import type { DatabaseSync } from "node:sqlite";

/** The steps from an empty file to the present schema. A published step is never edited; new ones are added. */
const migrations = [
  `
  CREATE TABLE requests (
    key BLOB PRIMARY KEY,
    body BLOB NOT NULL,
    answer TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE signatures (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    petition TEXT NOT NULL,
    address_hash BLOB NOT NULL,
    slot INTEGER NOT NULL CHECK (slot IN (1, 2)),
    person_hash BLOB NOT NULL,
    home_hash BLOB,
    status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed')),
    country TEXT NOT NULL,
    locale TEXT NOT NULL,
    source TEXT,
    consents TEXT NOT NULL,
    enc BLOB NOT NULL,
    ciphertext BLOB NOT NULL,
    signed_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    UNIQUE (petition, address_hash, slot)
  ) STRICT;
  CREATE INDEX signatures_export ON signatures (petition, number);

  CREATE TABLE confirmations (
    token_hash BLOB PRIMARY KEY,
    signature INTEGER NOT NULL REFERENCES signatures (number) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX confirmations_signature ON confirmations (signature);

  CREATE TABLE tallies (
    petition TEXT NOT NULL,
    status TEXT NOT NULL,
    country TEXT NOT NULL,
    signatures INTEGER NOT NULL,
    PRIMARY KEY (petition, status, country)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    petition TEXT NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (due_at);

  CREATE TABLE mailings (
    address_hash BLOB NOT NULL,
    sent_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX mailings_address ON mailings (address_hash, sent_at);
  CREATE INDEX mailings_sent ON mailings (sent_at);

  CREATE TABLE donations (
    id TEXT PRIMARY KEY,
    appeal TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    frequency TEXT NOT NULL,
    method TEXT NOT NULL,
    status TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    payee TEXT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT,
    locale TEXT NOT NULL,
    source TEXT,
    consents TEXT NOT NULL,
    sealed BLOB,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX donations_sums ON donations (appeal, status, amount);
  `,
] as const;

/** The database was written by a newer program. */
export class StoreVersionError extends Error {
  override readonly name = "StoreVersionError";

  constructor(found: number) {
    super(
      `The database has schema ${found}, and this program knows ${migrations.length} at most: a newer version wrote it. ` +
        "Start that version, or restore a copy from before the upgrade.",
    );
  }
}

/** Brings a database to the present schema, each step in a transaction. @throws StoreVersionError where it is newer. */
export function migrate(database: DatabaseSync): void {
  const found = schemaVersion(database);
  if (found > migrations.length) throw new StoreVersionError(found);
  for (const [index, step] of migrations.entries()) {
    if (index < found) continue;
    database.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
}
