import { StoreVersionError } from "../errors.js";
import type { Dialect, Sql } from "./engine.js";
import { integerOf } from "./rows.js";

/**
 * The steps from an empty database to the present schema. A published step is never edited; new ones are added. Every key
 * begins with the petition or the appeal, so that a distributed engine can keep what belongs together in one place.
 */
const migrations: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ integer, table }) => [
    `CREATE TABLE requests (
      petition TEXT NOT NULL,
      key TEXT NOT NULL,
      body TEXT NOT NULL,
      answer TEXT NOT NULL,
      created_at ${integer} NOT NULL,
      PRIMARY KEY (petition, key)
    ) ${table}`,

    `CREATE TABLE signatures (
      petition TEXT NOT NULL,
      id TEXT NOT NULL,
      address TEXT NOT NULL,
      slot ${integer} NOT NULL CHECK (slot IN (1, 2)),
      person TEXT NOT NULL,
      home TEXT,
      name TEXT NOT NULL,
      domain TEXT NOT NULL,
      network TEXT,
      status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed')),
      verdict TEXT NOT NULL CHECK (verdict IN ('good', 'held', 'invalid')),
      suspicion TEXT,
      country TEXT NOT NULL,
      locale TEXT NOT NULL,
      source TEXT,
      origin TEXT NOT NULL,
      consents TEXT NOT NULL,
      sealed TEXT NOT NULL,
      signed_at ${integer} NOT NULL,
      confirmed_at ${integer},
      expires_at ${integer},
      mails ${integer} NOT NULL,
      mailed_at ${integer} NOT NULL,
      PRIMARY KEY (petition, id),
      UNIQUE (petition, address, slot),
      UNIQUE (petition, address, person)
    ) ${table}`,
    "CREATE INDEX signatures_expiry ON signatures (petition, expires_at) WHERE expires_at IS NOT NULL",

    `CREATE TABLE tallies (
      petition TEXT NOT NULL,
      bucket TEXT NOT NULL,
      country TEXT NOT NULL,
      writer ${integer} NOT NULL,
      signatures ${integer} NOT NULL,
      PRIMARY KEY (petition, bucket, country, writer)
    ) ${table}`,

    `CREATE TABLE sheets (
      petition TEXT NOT NULL,
      id TEXT NOT NULL,
      place TEXT NOT NULL,
      country TEXT NOT NULL,
      day TEXT NOT NULL,
      signatures ${integer} NOT NULL CHECK (signatures > 0),
      counted_by TEXT NOT NULL,
      evidence TEXT NOT NULL,
      added_at ${integer} NOT NULL,
      reversed_at ${integer},
      PRIMARY KEY (petition, id)
    ) ${table}`,

    `CREATE TABLE judgements (
      petition TEXT NOT NULL,
      id TEXT NOT NULL,
      verdict TEXT NOT NULL,
      reason TEXT NOT NULL,
      signatures ${integer} NOT NULL,
      judged_at ${integer} NOT NULL,
      undone_at ${integer},
      PRIMARY KEY (petition, id)
    ) ${table}`,

    `CREATE TABLE judged (
      petition TEXT NOT NULL,
      judgement TEXT NOT NULL,
      signature TEXT NOT NULL,
      before TEXT NOT NULL,
      PRIMARY KEY (petition, judgement, signature)
    ) ${table}`,

    `CREATE TABLE blocks (
      petition TEXT NOT NULL,
      kind TEXT NOT NULL,
      hash TEXT NOT NULL,
      reason TEXT NOT NULL,
      added_at ${integer} NOT NULL,
      PRIMARY KEY (petition, kind, hash)
    ) ${table}`,

    `CREATE TABLE salts (
      petition TEXT NOT NULL,
      day TEXT NOT NULL,
      salt TEXT NOT NULL,
      PRIMARY KEY (petition, day)
    ) ${table}`,

    `CREATE TABLE outbox (
      petition TEXT NOT NULL,
      id TEXT NOT NULL,
      channel TEXT NOT NULL,
      kind TEXT NOT NULL,
      endpoint TEXT NOT NULL,
      signature TEXT NOT NULL,
      content TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'dead')),
      reason TEXT NOT NULL,
      attempts ${integer} NOT NULL,
      due_at ${integer},
      claimed_until ${integer},
      created_at ${integer} NOT NULL,
      expires_at ${integer},
      PRIMARY KEY (petition, id)
    ) ${table}`,
    "CREATE INDEX outbox_due ON outbox (petition, due_at) WHERE due_at IS NOT NULL",

    `CREATE TABLE inquiries (
      petition TEXT NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      sealed TEXT NOT NULL,
      asked_at ${integer} NOT NULL,
      answered_at ${integer},
      PRIMARY KEY (petition, id)
    ) ${table}`,

    `CREATE TABLE archives (
      petition TEXT NOT NULL PRIMARY KEY,
      statistics TEXT NOT NULL,
      deleted_at ${integer} NOT NULL
    ) ${table}`,

    `CREATE TABLE donations (
      appeal TEXT NOT NULL,
      id TEXT NOT NULL,
      request_key TEXT NOT NULL,
      request_body TEXT NOT NULL,
      amount ${integer} NOT NULL CHECK (amount > 0),
      currency TEXT NOT NULL,
      frequency TEXT NOT NULL,
      method TEXT NOT NULL,
      status TEXT NOT NULL,
      reference TEXT NOT NULL,
      payee TEXT NOT NULL,
      iban TEXT NOT NULL,
      bic TEXT,
      locale TEXT NOT NULL,
      source TEXT,
      consents TEXT NOT NULL,
      sealed TEXT,
      created_at ${integer} NOT NULL,
      PRIMARY KEY (appeal, id),
      UNIQUE (appeal, request_key),
      UNIQUE (appeal, reference)
    ) ${table}`,
    "CREATE INDEX donations_sums ON donations (appeal, status, amount)",

    `CREATE TABLE pulse (writer ${integer} NOT NULL PRIMARY KEY, beaten_at ${integer} NOT NULL) ${table}`,
  ],
];

/** The version of the schema that this program knows. */
const schemaVersion = migrations.length;

/**
 * Brings a database to the present schema, inside a transaction that keeps other programs from doing the same.
 * @returns the version found, and the present one
 * @throws StoreVersionError where a newer program wrote it.
 */
export async function migrate(sql: Sql, dialect: Dialect): Promise<{ readonly from: number; readonly to: number }> {
  await sql(
    `CREATE TABLE IF NOT EXISTS schema_version (version ${dialect.integer} NOT NULL PRIMARY KEY) ${dialect.table}`,
  );
  const from = await versionOf(sql);
  if (from > schemaVersion) throw new StoreVersionError(from, schemaVersion);
  for (const [index, step] of migrations.entries()) {
    if (index < from) continue;
    for (const statement of step(dialect)) await sql(statement);
    await sql("INSERT INTO schema_version (version) VALUES ($1)", [index + 1]);
  }
  return { from, to: schemaVersion };
}

/** For who only reads. @throws StoreVersionError where the schema is another. */
export async function requireSchema(sql: Sql): Promise<void> {
  const found = await versionOf(sql);
  if (found !== schemaVersion) throw new StoreVersionError(found, schemaVersion);
}

async function versionOf(sql: Sql): Promise<number> {
  const [row] = await sql("SELECT CAST(coalesce(max(version), 0) AS BIGINT) AS version FROM schema_version");
  return row ? integerOf(row, "version") : 0;
}
