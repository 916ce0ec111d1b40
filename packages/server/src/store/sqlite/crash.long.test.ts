import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../index.js";
import { signUntilKilled } from "../../testing/crash.js";

test("every acknowledged signature survives 25 killed processes on one database", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tdh-crash-"));
  const file = join(folder, "campaign.db");
  const acknowledged: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    acknowledged.push(...(await signUntilKilled(file, 40 * (1 + (round % 7)))));
    const store = openSqliteStore({ file });
    const kept = new Set([...store.confirmedSignatures("sweetie")].map(({ id }) => id));
    const { confirmed } = await store.tally("sweetie");
    await store.close();
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(confirmed).toBe(kept.size);
  }
  rmSync(folder, { recursive: true, force: true });
});
