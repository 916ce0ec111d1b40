import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore, type Store } from "../index.js";
import { entry } from "../testing/entries.js";
import { withCountInMemory } from "./count-in-memory.js";

let folder: string;
let inner: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tdh-count-"));
  inner = await openSqliteStore({ file: join(folder, "campaign.db") });
});
afterEach(async () => {
  await inner.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a count is read once for all who ask, anew after a change, and after a second", async () => {
  let reads = 0;
  let time = 0;
  const counting: Store = {
    ...inner,
    tally: (petition) => {
      reads += 1;
      return inner.tally(petition);
    },
  };
  const store = withCountInMemory(counting, () => time);
  await Promise.all(Array.from({ length: 50 }, () => store.tally("sweetie")));
  expect(reads).toBe(1);

  await store.sign(entry({ confirmation: "none" }));
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
  await store.tally("sweetie");
  expect(reads).toBe(2);

  await inner.sign(entry({ address: "other@example.org", confirmation: "none" }));
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
  time += 1000;
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 2 });
  expect(reads).toBe(3);
});

test("a count that could not be read is not remembered", async () => {
  let fails = true;
  const tally = { pending: 0, confirmed: 7, held: 0, invalid: 0, offline: 0, byCountry: {} };
  const broken: Store = { ...inner, tally: async () => (fails ? Promise.reject(new Error("gone")) : tally) };
  const store = withCountInMemory(broken, () => 0);
  await expect(store.tally("sweetie")).rejects.toThrow("gone");
  fails = false;
  expect(await store.tally("sweetie")).toBe(tally);
});
