import type { DatabaseSync } from "node:sqlite";

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
      if (database.isTransaction) database.exec("ROLLBACK");
      for (const { reject } of jobs) reject(error);
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

/** Runs one job and gives what settles it after the commit. */
function attempt(database: DatabaseSync, { run, reject }: Job): () => void {
  database.exec("SAVEPOINT job");
  try {
    const done = run();
    database.exec("RELEASE job");
    return done;
  } catch (error) {
    database.exec("ROLLBACK TO job; RELEASE job");
    return () => reject(error);
  }
}
