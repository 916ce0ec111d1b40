import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { StoreUnavailableError } from "../../index.js";
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

test("a full database takes nothing of what shared the transaction, says so, and works again with room", async () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE entry (text TEXT); PRAGMA max_page_count = 10");
  const { write } = createWriter(database);
  const insert = (text: string) => write(() => database.prepare("INSERT INTO entry VALUES (?)").run(text));
  const outcomes = await Promise.allSettled([insert("small"), insert("x".repeat(1_000_000)), insert("after")]);
  for (const outcome of outcomes)
    expect(outcome).toEqual({ status: "rejected", reason: expect.any(StoreUnavailableError) });
  expect(outcomes[0]).toMatchObject({ reason: { code: "database or disk is full" } });
  await insert("small");
  expect(database.prepare("SELECT text FROM entry").all()).toEqual([{ text: "small" }]);
  database.close();
});

test("a write after the database was closed is refused, and ends nothing else", async () => {
  const database = new DatabaseSync(":memory:");
  const { write } = createWriter(database);
  database.close();
  await expect(write(() => undefined)).rejects.toThrow("database is not open");
});
