import { randomInt } from "node:crypto";
import type { Store } from "../store.js";
import { createCountStore } from "./counts.js";
import { createDonationStore } from "./donations.js";
import type { SqlEngine } from "./engine.js";
import { createGroupCommit, oneByOne, type GroupCommitOptions } from "./group-commit.js";
import { createJudgingStore } from "./judging.js";
import { createOutbox, createOutboxStore } from "./outbox.js";
import { createRightsStore } from "./rights.js";
import { createSignatureStore } from "./signatures.js";
import { createTallies } from "./tallies.js";

/** The store over an engine whose schema is the present one. */
export function createSqlStore(engine: SqlEngine, options?: GroupCommitOptions): Store {
  const writer = randomInt(writers);
  const commit = createGroupCommit(engine, options);
  const tallies = createTallies(engine.dialect, writer);
  const outbox = createOutbox(engine.dialect);
  const beat = commit.kind(oneByOne(async (sql, at: Date) => void (await sql(pulse, [writer, at.getTime()]))));
  return {
    ...createSignatureStore(engine, commit, tallies, outbox),
    ...createCountStore(engine, commit, tallies),
    ...createJudgingStore(engine, commit, tallies),
    ...createRightsStore(engine, commit, tallies, outbox),
    ...createOutboxStore(engine, commit, outbox),
    ...createDonationStore(engine, commit),
    ready: async (now) => {
      await beat(now);
      await engine.read("SELECT beaten_at FROM pulse WHERE writer = $1", [writer]);
    },
    close: async () => {
      await commit.settled();
      await engine.close();
    },
  };
}

/** Processes share this many rows of each tally: enough that two rarely meet, few enough to be summed at once. */
const writers = 16;

const pulse = `INSERT INTO pulse (writer, beaten_at) VALUES ($1, $2)
  ON CONFLICT (writer) DO UPDATE SET beaten_at = excluded.beaten_at`;
