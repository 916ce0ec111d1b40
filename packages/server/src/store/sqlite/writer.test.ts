import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { createWriter } from "./writer.js";

test("nothing is acknowledged when the commit itself fails, and the next commit works", async () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE parent (id INTEGER PRIMARY KEY)");
  database.exec("CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)");
  const { write } = createWriter(database);
  const writes = [
    write(() => database.exec("INSERT INTO parent VALUES (1)")),
    write(() => database.exec("INSERT INTO child VALUES (99)")),
  ];
  const outcomes = await Promise.allSettled(writes);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await write(() => database.exec("INSERT INTO parent VALUES (2)"));
  expect(database.prepare("SELECT id FROM parent").all()).toEqual([{ id: 2 }]);
  database.close();
});

test("writes of one turn share a transaction", async () => {
  const database = new DatabaseSync(":memory:");
  const { write } = createWriter(database);
  let committed = 0;
  database.exec("CREATE TABLE entry (id INTEGER)");
  const commit = database.exec.bind(database);
  database.exec = (sql) => {
    if (sql === "COMMIT") committed += 1;
    commit(sql);
  };
  await Promise.all([1, 2, 3].map((id) => write(() => database.prepare("INSERT INTO entry VALUES (?)").run(id))));
  expect(committed).toBe(1);
  database.close();
});
