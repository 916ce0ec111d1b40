import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { openSqliteStore, type Store } from "../index.js";
import { signThroughChaos, type Outcome } from "./chaos.js";

/** Kills a server on SQLite so often under load; what it acknowledged must be there, each once. */
export async function expectSqliteKeeps(rounds: number, every: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tdh-chaos-"));
  const database = join(folder, "campaign.db");
  const outcome = await signThroughChaos({ database, rounds, every, disturb: (server) => server.killAndRestart() });
  expect(outcome.acknowledged.length).toBeGreaterThanOrEqual(rounds * every);
  await expectKept(await openSqliteStore({ file: database }), outcome);
  rmSync(folder, { recursive: true, force: true });
}

async function expectKept(store: Store, { acknowledged, wrong }: Outcome): Promise<void> {
  expect(wrong).toEqual([]);
  const kept: (string | undefined)[] = [];
  for (let after = ""; ;) {
    const page = await store.signatures({ petition: "sweetie", after, limit: 1000, which: "all" });
    kept.push(...page.map(({ source }) => source?.ref));
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  expect(new Set(kept)).toEqual(new Set(acknowledged));
  expect(kept.length).toBe(acknowledged.length);
  expect(await store.recount("sweetie")).toEqual({ rows: kept.length, differences: [] });
  expect((await store.outboxDepth("sweetie")).waiting).toBe(kept.length);
  await store.close();
}
