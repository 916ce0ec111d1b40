import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStore, StoreLockedError, StoreOpenError } from "../../index.js";
import { startChild } from "../../testing/child.js";
import { entry } from "../../testing/entries.js";

let folder: string;
const file = () => join(folder, "campaign.db");
const modeOf = (path: string) => statSync(path).mode & 0o777;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-open-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a database file", () => {
  test("that is new can be read by its owner alone, with all that lies beside it", async () => {
    const store = await openSqliteStore({ file: file() });
    await store.sign(entry());
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining(["campaign.db", "campaign.db-wal", "campaign.db.lock"]));
    expect(files.map((name) => modeOf(join(folder, name)))).toEqual(files.map(() => 0o600));
    await store.close();
    expect(readdirSync(folder)).toEqual(["campaign.db", "campaign.db.lock"]);
  });

  test("that is there keeps the mode that its operator gave it", async () => {
    await (await openSqliteStore({ file: file() })).close();
    chmodSync(file(), 0o640);
    await (await openSqliteStore({ file: file() })).close();
    expect(modeOf(file())).toBe(0o640);
  });
});

describe("what is no database", () => {
  test.each([false, true])("is named and left untouched (read only: %s)", async (readOnly) => {
    writeFileSync(file(), "Minutes of the board meeting", { mode: 0o644 });
    const refused = new StoreOpenError(file(), "it is no SQLite database");
    expect(refused.message).toBe(`The database ${file()} cannot be opened: it is no SQLite database.`);
    await expect(openSqliteStore({ file: file(), readOnly })).rejects.toThrow(refused);
    expect([readFileSync(file(), "utf8"), modeOf(file()), readdirSync(folder)]).toEqual([
      "Minutes of the board meeting",
      0o644,
      ["campaign.db"],
    ]);
  });

  test.each([
    ["a folder", () => folder, false, "it is a folder"],
    ["a path through a file", () => join(file(), "campaign.db"), false, /: (not a directory|file already exists)\.$/],
    ["a file to read that is not there", () => join(folder, "absent.db"), true, "it does not exist, or"],
  ] as const)("is refused in one sentence: %s", async (_case, path, readOnly, reason) => {
    writeFileSync(file(), "");
    const open = () => openSqliteStore({ file: path(), readOnly });
    await expect(open()).rejects.toThrow(StoreOpenError);
    await expect(open()).rejects.toThrow(path());
    await expect(open()).rejects.toThrow(reason);
    expect(readdirSync(folder)).toEqual(["campaign.db"]);
  });
});

test("a file is served by one process; one that was killed leaves it to the next at once", async () => {
  const child = await startChild("testing/sign-forever.ts", [file()]);
  await once(child.stdout, "data");
  const started = performance.now();
  await expect(openSqliteStore({ file: file() })).rejects.toThrow(new StoreLockedError(file()));
  expect(performance.now() - started).toBeGreaterThan(4000);

  const reader = await openSqliteStore({ file: file(), readOnly: true });
  expect((await reader.tally("sweetie")).confirmed).toBeGreaterThan(0);
  await reader.close();

  child.stdout.resume();
  child.kill("SIGKILL");
  await once(child, "close");
  const restarted = performance.now();
  const next = await openSqliteStore({ file: file() });
  expect(performance.now() - restarted).toBeLessThan(2000);
  await next.close();
}, 20_000);
