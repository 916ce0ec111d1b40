import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../store.js";
import { createDonationTable } from "./donations.js";
import { createOutboxTable } from "./outbox.js";
import { createSignatureTable } from "./signatures.js";
import { migrate } from "./schema.js";
import { createWriter } from "./writer.js";

/**
 * Keeps everything in one SQLite file, in write-ahead mode, where a commit returns once it is on disk.
 * One process writes to a file at a time; others may read it.
 * @throws StoreVersionError where a newer program wrote the file.
 */
export function openSqliteStore({ file, readOnly = false }: SqliteStoreOptions): Store {
  if (!readOnly) mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { readOnly });
  database.exec("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON");
  if (!readOnly) {
    chmodSync(file, 0o600);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  }
  try {
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const writer = createWriter(database);
  return {
    ...createSignatureTable(database, writer),
    ...createDonationTable(database, writer),
    ...createOutboxTable(database, writer),
    ready: async () => void database.prepare("SELECT 1").get(),
    close: async () => {
      if (!database.isOpen) return;
      writer.flush();
      if (!readOnly) database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

export interface SqliteStoreOptions {
  /** Path of the database; its folder is made where it is missing. */
  readonly file: string;
  /** Reads beside a running server, and changes nothing. */
  readonly readOnly?: boolean;
}
