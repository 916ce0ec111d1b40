import type { DatabaseSync } from "node:sqlite";
import { StoreUnavailableError } from "../unavailable.js";

/**
 * Group commit: writes that arrive in one turn of the event loop, or while a commit is in progress, share one
 * transaction and so one fsync. Each has a savepoint of its own; a failing one takes none of the others along.
 */
export function createWriter(database: DatabaseSync): Writer {
  let waiting: Job[] = [];
  let turn: NodeJS.Immediate | undefined;

  function flush(): void {
    clearImmediate(turn);
    turn = undefined;
    const jobs = waiting;
    waiting = [];
    if (jobs.length === 0) return;
    try {
      database.exec("BEGIN IMMEDIATE");
      const settle = jobs.map((job) => attempt(database, job));
      database.exec("COMMIT");
      for (const done of settle) done();
    } catch (error) {
      for (const { reject } of jobs) reject(asUnavailable(error));
      if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
    }
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          run: () => {
            const value = work();
            return () => resolve(value);
          },
          reject,
        });
        turn ??= setImmediate(flush);
      }),
    flush,
  };
}

export interface Writer {
  /** Runs `work` inside a transaction; the promise settles after the commit. */
  write<Value>(work: () => Value): Promise<Value>;
  /** Commits at once what waits. */
  flush(): void;
}

interface Job {
  /** Does the work and gives what tells its caller so. */
  readonly run: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs one job and gives what settles it after the commit.
 * @throws what made SQLite end the whole transaction, as a full disk does.
 */
function attempt(database: DatabaseSync, { run, reject }: Job): () => void {
  database.exec("SAVEPOINT job");
  try {
    const done = run();
    database.exec("RELEASE job");
    return done;
  } catch (error) {
    if (!database.isTransaction) throw error;
    database.exec("ROLLBACK TO job; RELEASE job");
    return () => reject(asUnavailable(error));
  }
}

/** SQLITE_BUSY, SQLITE_READONLY, SQLITE_IOERR and SQLITE_FULL: the entry is right, and the disk does not take it. */
const passing: readonly number[] = [5, 8, 10, 13];

function asUnavailable(error: unknown): unknown {
  const code = error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
  return passing.includes(code & 0xff) ? new StoreUnavailableError({ cause: error }) : error;
}
