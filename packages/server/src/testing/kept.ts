import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { openSqliteStore, type Store } from "../index.js";
import { everySignature } from "../store/every-signature.js";
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
  for await (const { source } of everySignature(store, "sweetie", "all")) kept.push(source?.ref);
  expect(new Set(kept)).toEqual(new Set(acknowledged));
  expect(kept.length).toBe(acknowledged.length);
  expect(await store.recount("sweetie")).toEqual({ rows: kept.length, differences: [] });
  expect((await store.outboxDepth("sweetie")).waiting).toBe(kept.length);
  await store.close();
}
