import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { getSystemErrorMessage } from "node:util";

/** Opens a file and reads of it, without which SQLite does not look whether it is a database. */
export function connect(file: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly });
  try {
    database.exec(`PRAGMA busy_timeout = 5000; PRAGMA cache_size = ${readOnly ? -8192 : -65536}`);
    database.prepare("PRAGMA schema_version").get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Write-ahead mode, in which a commit returns once it is on disk, and what is deleted is overwritten. */
export function connectToWrite(file: string): DatabaseSync {
  const database = connect(file, false);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  return database;
}

/** Why a file cannot be opened, in words. */
export function reasonOf(error: unknown, file: string): string {
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
