import type { Store } from "../store.js";
import { openDatabase } from "./database.js";
import { createDonationTable } from "./donations.js";
import { createOutboxTable } from "./outbox.js";
import { createSignatureTable } from "./signatures.js";
import { createWriter } from "./writer.js";

/**
 * Keeps everything in one SQLite file, in write-ahead mode, where a commit returns once it is on disk.
 * One process serves a file, which `<file>.lock` beside it sees to; others may read it.
 * @throws StoreOpenError where the file cannot be used, StoreLockedError where another process serves it,
 * StoreVersionError where a newer program wrote it.
 */
export function openSqliteStore({ file, readOnly = false }: SqliteStoreOptions): Store {
  const { database, close } = openDatabase(file, readOnly);
  const writer = createWriter(database);
  return {
    ...createSignatureTable(database, writer),
    ...createDonationTable(database, writer),
    ...createOutboxTable(database, writer),
    ready: async () => void database.prepare("SELECT 1").get(),
    close: async () => {
      if (!database.isOpen) return;
      try {
        writer.flush();
      } finally {
        close();
      }
    },
  };
}

export interface SqliteStoreOptions {
  /** Path of the database; its folder is made where it is missing. */
  readonly file: string;
  /** Reads beside a running server, and changes nothing. */
  readonly readOnly?: boolean;
}
