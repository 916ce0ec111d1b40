import { existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { getSystemErrorMessage } from "node:util";
import { lockDatabase, StoreLockedError } from "./lock.js";
import { providePrivately } from "./private-file.js";
import { migrate, StoreVersionError } from "./schema.js";

/**
 * Opens a database file with the present schema; a new one is readable by its owner alone. What is no database is found
 * out before anything is written.
 * @throws StoreOpenError, StoreLockedError, StoreVersionError
 */
export function openDatabase(file: string, readOnly: boolean): OpenDatabase {
  const held: Held = {};
  const close = () => {
    held.database?.close();
    held.lock?.close();
  };
  try {
    const database = readOnly ? (held.database = connect(file, true)) : openToWrite(file, held);
    migrate(database);
    return { database, close };
  } catch (error) {
    close();
    if (error instanceof StoreLockedError || error instanceof StoreVersionError) throw error;
    throw new StoreOpenError(file, reasonOf(error, file), { cause: error });
  }
}

export interface OpenDatabase {
  readonly database: DatabaseSync;
  /** Closes the database, then lets other processes have it. */
  close(): void;
}

/** The file of a database cannot be used. */
export class StoreOpenError extends Error {
  override readonly name = "StoreOpenError";

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`The database ${file} cannot be opened: ${reason}.`, options);
  }
}

interface Held {
  database?: DatabaseSync;
  lock?: DatabaseSync;
}

function openToWrite(file: string, held: Held): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) held.database = connect(file, false);
  held.lock = lockDatabase(held.database ? realpathSync(file) : file);
  providePrivately(file);
  const database = (held.database ??= connect(file, false));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  return database;
}

/** Opens a file and reads of it, without which SQLite does not look whether it is a database. */
function connect(file: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly });
  try {
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON");
    database.prepare("PRAGMA schema_version").get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function reasonOf(error: unknown, file: string): string {
  if (!(error instanceof Error)) return String(error);
  const isThere = existsSync(file);
  if (isThere && statSync(file).isDirectory()) return "it is a folder";
  const code = "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : undefined;
  if (code === 26) return "it is no SQLite database";
  if (code === 14 && !isThere) return "it does not exist, or its folder is closed to this user";
  if (code === 8 || code === 14) return "it, or the folder that it lies in, cannot be written";
  if ("errstr" in error && typeof error.errstr === "string") return error.errstr;
  return "errno" in error && typeof error.errno === "number" ? getSystemErrorMessage(error.errno) : error.message;
}
