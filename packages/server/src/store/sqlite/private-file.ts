import { accessSync, closeSync, constants, openSync } from "node:fs";

/**
 * Makes an empty file that only its owner may read; one that is there stays as it is, and is looked at alone, because
 * opening and closing it would end the locks that this process holds on it (POSIX, fcntl). SQLite itself would take a
 * file that it may not write, and without a word lock nothing.
 * @throws Error of node:fs where the file cannot be made or may not be written.
 */
export function providePrivately(file: string): void {
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    accessSync(file, constants.R_OK | constants.W_OK);
  }
}
