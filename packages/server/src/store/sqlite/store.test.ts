import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStore, StoreVersionError, type Store } from "../../index.js";
import { entry, hash } from "../../testing/entries.js";

let folder: string;
let store: Store;
const now = new Date("2026-11-23T12:00:00Z");
const file = () => join(folder, "campaign.db");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-store-"));
  store = openSqliteStore({ file: file() });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sign(...words: Parameters<typeof entry>) {
  const outcome = await store.sign(entry(...words));
  const mails = await store.dueMails(now, 100);
  for (const { number } of mails) await store.deleteMail(number);
  return { outcome, mails: mails.map(({ kind }) => kind) };
}

describe("a repeated request", () => {
  test("gets the first answer, and changes nothing", async () => {
    const first = await store.sign(entry({ key: "k", confirmation: "none" }));
    await store.sign(entry({ address: "other@example.org", confirmation: "none" }));
    const repeat = await store.sign(entry({ key: "k", confirmation: "none" }));
    expect(repeat).toEqual(first);
    expect(await store.tally("sweetie")).toMatchObject({ confirmed: 2 });
  });

  test("with another body is a conflict", async () => {
    await store.sign(entry({ key: "k" }));
    expect(await store.sign(entry({ key: "k", body: "another" }))).toEqual({ kind: "conflict" });
  });

  test("is recognised inside one commit", async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => store.sign(entry({ key: "k", confirmation: "none" }))));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
  });
});

describe("one address", () => {
  test.each([
    ["the same person", { name: "Ada" }, "repeat-pending", 1],
    ["another name, the same postcode", { name: "Bea" }, "confirm", 2],
    ["another name, another postcode", { name: "Bea", postcode: "9999ZZ" }, "not-counted", 1],
    ["another name, no postcode", { name: "Bea", postcode: "" }, "not-counted", 1],
  ] as const)("after a first signature: %s", async (_case, words, kind, pending) => {
    await sign();
    expect(await sign(words)).toMatchObject({ outcome: { kind: "accepted" }, mails: [kind] });
    expect(await store.tally("sweetie")).toMatchObject({ pending });
  });

  test("never holds a third signature", async () => {
    await sign();
    await sign({ name: "Bea" });
    expect(await sign({ name: "Cid" })).toMatchObject({ outcome: { kind: "accepted" }, mails: ["not-counted"] });
    expect(await store.tally("sweetie")).toMatchObject({ pending: 2 });
  });

  test("gets the same answer for a new and for a repeated signature", async () => {
    const [first, repeat, second] = [await sign(), await sign(), await sign({ name: "Bea" })];
    expect(repeat.outcome).toEqual(first.outcome);
    expect(second.outcome).toEqual(first.outcome);
  });

  test("may sign another petition", async () => {
    await sign();
    expect(await sign({ petition: "other" })).toMatchObject({ mails: ["confirm"] });
  });

  test("that has confirmed gets a mail without a link to confirm", async () => {
    await sign({ key: "k" });
    await store.confirm(hash("token k"), now);
    expect(await sign({ key: "l" })).toMatchObject({ mails: ["repeat-confirmed"] });
    expect(await store.findConfirmation(hash("token l"), now)).toEqual({ kind: "unknown" });
  });
});

describe("somebody who signs for an address again and again", () => {
  const at = (time: string) => new Date(`2026-11-22T${time}Z`);
  const signAt = async (time: string, words: Parameters<typeof entry>[0] = {}) => {
    const outcome = await store.sign({ ...entry(words), signedAt: at(time) });
    const mails = await store.dueMails(now, 100);
    for (const { number } of mails) await store.deleteMail(number);
    return { outcome, mails: mails.map(({ kind }) => kind) };
  };

  test("has it mailed three times an hour at most, and is told nothing of it", async () => {
    const first = await signAt("12:00:00");
    expect(first.mails).toEqual(["confirm"]);
    for (const minute of ["10", "20"]) expect((await signAt(`12:${minute}:00`)).mails).toEqual(["repeat-pending"]);
    expect(await signAt("12:30:00", { key: "held back" })).toEqual({ outcome: first.outcome, mails: [] });
    expect(await store.findConfirmation(hash("token held back"), now)).toEqual({ kind: "unknown" });
    expect((await signAt("12:40:00", { name: "Bea", postcode: "9999ZZ" })).mails).toEqual([]);
    expect((await signAt("13:00:00")).mails).toEqual(["repeat-pending"]);
    expect((await signAt("13:05:00")).mails).toEqual([]);
  });

  test("keeps no mail from a first signature, another address or another petition", async () => {
    for (let turn = 0; turn < 6; turn += 1) await signAt("12:00:00");
    expect((await signAt("12:00:00", { name: "Bea" })).mails).toEqual(["confirm"]);
    expect((await signAt("12:00:00", { address: "other@example.org" })).mails).toEqual(["confirm"]);
    expect((await signAt("12:00:00", { address: "ada at another petition", petition: "other" })).mails).toEqual([
      "confirm",
    ]);
    expect(await store.tally("sweetie")).toMatchObject({ pending: 3 });
  });

  test("leaves no trace of the mails after an hour", async () => {
    for (const address of ["a@example.org", "b@example.org"]) await signAt("12:00:00", { address });
    await signAt("13:00:00");
    const reader = new DatabaseSync(file(), { readOnly: true });
    expect(reader.prepare("SELECT sent_at FROM mailings").all()).toEqual([{ sent_at: at("13:00:00").getTime() }]);
    reader.close();
  });
});

describe("confirming", () => {
  test("counts once, however often it is done", async () => {
    await sign({ key: "k" });
    const confirmed = { kind: "confirmed", petition: "sweetie", locale: "en" };
    expect(await store.confirm(hash("token k"), now)).toEqual(confirmed);
    expect(await store.confirm(hash("token k"), now)).toEqual(confirmed);
    expect(await store.tally("sweetie")).toEqual({ pending: 0, confirmed: 1, byCountry: { NL: 1 } });
  });

  test("works with the first link and with the one of a repeat", async () => {
    await sign({ key: "k" });
    await sign({ key: "l" });
    expect(await store.confirm(hash("token k"), now)).toMatchObject({ kind: "confirmed" });
    expect(await store.confirm(hash("token l"), now)).toMatchObject({ kind: "confirmed" });
    expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
  });

  test("ends when the link expires", async () => {
    await sign({ key: "k" });
    expect(await store.confirm(hash("token k"), new Date("2026-12-06T12:00:00Z"))).toMatchObject({ kind: "expired" });
    expect(await store.tally("sweetie")).toMatchObject({ pending: 1, confirmed: 0 });
  });
});

test("tallies agree with the rows after many signatures at once", async () => {
  const countries = ["NL", "DE", "FR"];
  const keys = Array.from({ length: 300 }, (_, index) => `k${index}`);
  await Promise.all(
    keys.map((key, index) =>
      store.sign(entry({ key, address: `person${index % 250}@example.org`, country: countries[index % 3] ?? "NL" })),
    ),
  );
  await Promise.all(keys.slice(0, 120).map((key) => store.confirm(hash(`token ${key}`), now)));
  const reader = new DatabaseSync(file(), { readOnly: true });
  const rows = reader
    .prepare("SELECT country, status, count(*) AS signatures FROM signatures GROUP BY country, status")
    .all();
  reader.close();
  const of = (status: string) => rows.filter((row) => row["status"] === status);
  const sum = (status: string) => of(status).reduce((all, row) => all + Number(row["signatures"]), 0);
  expect(await store.tally("sweetie")).toEqual({
    pending: sum("pending"),
    confirmed: sum("confirmed"),
    byCountry: Object.fromEntries(of("confirmed").map((row) => [row["country"], row["signatures"]])),
  });
  expect(sum("confirmed") + sum("pending")).toBe(250);
});

test("an entry that cannot be kept leaves nothing behind, and takes none of its neighbours along", async () => {
  const good = entry({ address: "a@example.org" });
  const sameToken = { ...entry({ address: "b@example.org" }), mail: good.mail };
  const [first, refused, last] = await Promise.allSettled([
    store.sign(good),
    store.sign(sameToken),
    store.sign(entry({ address: "c@example.org" })),
  ]);
  expect([first.status, refused.status, last.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await store.tally("sweetie")).toMatchObject({ pending: 2 });
  expect(await store.dueMails(now, 10)).toHaveLength(2);
});

test("what was accepted when the store closes is kept", async () => {
  const accepted = store.sign(entry({ confirmation: "none" }));
  await store.close();
  await expect(accepted).resolves.toMatchObject({ kind: "accepted" });
  store = openSqliteStore({ file: file() });
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
});

test("a database of a newer program is refused, and stays as it is", async () => {
  await store.close();
  const database = new DatabaseSync(file());
  database.exec("PRAGMA user_version = 99");
  database.close();
  expect(() => openSqliteStore({ file: file() })).toThrow(StoreVersionError);
});
