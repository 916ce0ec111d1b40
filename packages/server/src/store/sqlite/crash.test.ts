import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore } from "../../index.js";
import { signUntilKilled } from "../../testing/crash.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-crash-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("every signature that was acknowledged survives a killed process", async () => {
  const file = join(folder, "campaign.db");
  const acknowledged = await signUntilKilled(file, 200);
  const store = openSqliteStore({ file });
  const kept = new Set([...store.confirmedSignatures("sweetie")].map(({ id }) => id));
  const { confirmed } = await store.tally("sweetie");
  await store.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(confirmed).toBe(kept.size);
});
