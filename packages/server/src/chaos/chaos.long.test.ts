import { test } from "vitest";
import { expectSqliteKeeps } from "../testing/kept.js";

test("SQLite: 25 killed servers lose no acknowledged signature, and double none", async () => {
  await expectSqliteKeeps(25, 400);
});
