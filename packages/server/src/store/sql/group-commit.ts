import { setImmediate as nextTurn } from "node:timers/promises";
import { StoreUnavailableError } from "../unavailable.js";
import type { Sql, SqlEngine } from "./engine.js";

/**
 * Group commit: writes that arrive in one turn, or while the commit before is in progress, share one transaction and so
 * one fsync. Each kind hands its own over as a list. Where a transaction fails for what is in it, each write gets one of
 * its own, so that a failing one takes none of the others along.
 */
export function createGroupCommit(
  engine: Pick<SqlEngine, "write">,
  { together = 500, maxWaiting = 20_000 }: GroupCommitOptions = {},
): GroupCommit {
  const kinds: { take(limit: number): Batch }[] = [];
  let waiting = 0;
  let running: Promise<void> | undefined;

  async function commit(batches: readonly Batch[]): Promise<void> {
    try {
      const settle = await engine.write(async (sql) => {
        const done: (() => void)[] = [];
        for (const batch of batches) done.push(await batch.perform(sql));
        return done;
      });
      for (const done of settle) done();
    } catch (error) {
      const size = batches.reduce((all, batch) => all + batch.size, 0);
      if (size > 1 && !(error instanceof StoreUnavailableError))
        for (const single of batches.flatMap((batch) => batch.split())) await commit([single]);
      else for (const batch of batches) batch.reject(error);
    }
  }

  async function drain(): Promise<void> {
    await nextTurn();
    while (waiting > 0) {
      let room = together;
      const batches = kinds.map((kind) => {
        const batch = kind.take(room);
        room -= batch.size;
        waiting -= batch.size;
        return batch;
      });
      await commit(batches.filter(({ size }) => size > 0));
    }
    running = undefined;
  }

  return {
    kind: (handler) => {
      const jobs: Job<Parameters<typeof handler>[1][number], Awaited<ReturnType<typeof handler>>[number]>[] = [];
      kinds.push({ take: (limit) => createBatch(handler, jobs.splice(0, limit)) });
      return (entry) =>
        new Promise((resolve, reject) => {
          if (waiting >= maxWaiting) return reject(new StoreUnavailableError({ code: "busy" }));
          jobs.push({ entry, resolve, reject });
          waiting += 1;
          running ??= drain();
        });
    },
    settled: async () => {
      while (running) await running;
    },
  };
}

export interface GroupCommit {
  /** Adds a kind of write. What it gives settles after the commit, and rejects with StoreUnavailableError where too much waits. */
  kind<Entry, Outcome>(handler: Handler<Entry, Outcome>): (entry: Entry) => Promise<Outcome>;
  /** Settles when nothing waits any more. */
  settled(): Promise<void>;
}

/** Does what a list of entries asks for, inside a transaction: an outcome for each, in their order. */
export type Handler<Entry, Outcome> = (sql: Sql, entries: readonly Entry[]) => Promise<readonly Outcome[]>;

/** A handler that takes its entries one after another, for what is rare. */
export function oneByOne<Entry, Outcome>(work: (sql: Sql, entry: Entry) => Promise<Outcome>): Handler<Entry, Outcome> {
  return async (sql, entries) => {
    const outcomes: Outcome[] = [];
    for (const entry of entries) outcomes.push(await work(sql, entry));
    return outcomes;
  };
}

export interface GroupCommitOptions {
  /** How many writes share a transaction at most. @default 500 */
  readonly together?: number;
  /** How many may wait before further ones are refused. @default 20,000 */
  readonly maxWaiting?: number;
}

interface Job<Entry, Outcome> {
  readonly entry: Entry;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

interface Batch {
  readonly size: number;
  /** Does the work and gives what tells the callers so. */
  perform(sql: Sql): Promise<() => void>;
  reject(error: unknown): void;
  split(): Batch[];
}

function createBatch<Entry, Outcome>(handler: Handler<Entry, Outcome>, jobs: readonly Job<Entry, Outcome>[]): Batch {
  return {
    size: jobs.length,
    perform: async (sql) => {
      const outcomes = await handler(
        sql,
        jobs.map(({ entry }) => entry),
      );
      if (outcomes.length !== jobs.length)
        throw new TypeError("A handler gave another number of outcomes than entries.");
      return () => jobs.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
    },
    reject: (error) => jobs.forEach(({ reject }) => reject(error)),
    split: () => jobs.map((job) => createBatch(handler, [job])),
  };
}
