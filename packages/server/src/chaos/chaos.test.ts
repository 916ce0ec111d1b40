import { test } from "vitest";
import { expectSqliteKeeps } from "../testing/kept.js";

test("SQLite: a server that is killed under load loses no acknowledged signature, and doubles none", async () => {
  await expectSqliteKeeps(3, 150);
}, 60_000);
