import { DatabaseSync } from "node:sqlite";
import { StoreLockedError } from "../errors.js";
import { providePrivately } from "./private-file.js";

/**
 * Keeps a database to one process: two would each send the mails that wait. An exclusive transaction on a file beside
 * the database stays open for as long as the process lives; the operating system ends it with the process, also with one
 * that was killed. Waits up to 5 seconds for another process to end.
 * @throws StoreLockedError where it does not end.
 */
export function lockDatabase(file: string): DatabaseSync {
  providePrivately(`${file}.lock`);
  const lock = new DatabaseSync(`${file}.lock`);
  try {
    lock.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    const isTaken = error instanceof Error && "errcode" in error && error.errcode === 5;
    throw isTaken ? new StoreLockedError(file) : error;
  }
}
