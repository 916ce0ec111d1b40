import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStore, StoreVersionError, type Store } from "../../index.js";
import { sortableId } from "../sortable-id.js";
import { entry } from "../../testing/entries.js";

let folder: string;
let store: Store;
const now = new Date("2026-11-23T12:00:00Z");
const file = () => join(folder, "campaign.db");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tdh-store-"));
  store = await openSqliteStore({ file: file() });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sign(words: Parameters<typeof entry>[0] = {}) {
  const signature = entry(words);
  const outcome = await store.sign(signature);
  return { id: signature.id, outcome, mails: await takeMails() };
}

/** What waits in the outbox, which is then empty. */
async function takeMails() {
  const leaseUntil = new Date(now.getTime() + 60_000);
  const mails = await store.claimDue({ petition: "sweetie", now, limit: 100, leaseUntil });
  for (const { petition, id } of mails) await store.settle({ petition, id, outcome: "done", at: now });
  return mails.map(({ kind }) => kind);
}

const named = (id: string) => ({ petition: "sweetie", id });
const confirm = (id: string, at = now) => store.confirm({ ...named(id), now: at, endpoints: [] });

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
    await store.sign(entry({ petition: "other" }));
    expect(await store.tally("other")).toMatchObject({ pending: 1 });
  });

  test("that has confirmed gets a mail without a link to confirm", async () => {
    await confirm((await sign()).id);
    const again = await sign();
    expect(again).toMatchObject({ mails: ["repeat-confirmed"] });
    expect(await store.findConfirmation(named(again.id), now)).toEqual({ kind: "unknown" });
  });
});

describe("somebody who signs for an address again and again", () => {
  const at = (time: string) => new Date(`2026-11-22T${time}Z`);
  const signAt = async (time: string, words: Parameters<typeof entry>[0] = {}) => {
    const outcome = await store.sign(entry({ ...words, signedAt: at(time) }));
    return { outcome, mails: await takeMails() };
  };

  test("has it mailed three times an hour at most, and is told nothing of it", async () => {
    const first = await signAt("12:00:00");
    expect(first.mails).toEqual(["confirm"]);
    for (const minute of ["10", "20"]) expect((await signAt(`12:${minute}:00`)).mails).toEqual(["repeat-pending"]);
    expect(await signAt("12:30:00")).toEqual({ outcome: first.outcome, mails: [] });
    expect((await signAt("12:40:00", { name: "Bea", postcode: "9999ZZ" })).mails).toEqual([]);
    for (const minute of ["00", "05", "10"])
      expect((await signAt(`13:${minute}:00`)).mails).toEqual(["repeat-pending"]);
    expect((await signAt("13:15:00")).mails).toEqual([]);
  });

  test("keeps no mail from a first signature, another address or another petition", async () => {
    for (let turn = 0; turn < 6; turn += 1) await signAt("12:00:00");
    expect((await signAt("12:00:00", { name: "Bea" })).mails).toEqual(["confirm"]);
    expect((await signAt("12:00:00", { address: "other@example.org" })).mails).toEqual(["confirm"]);
    expect(await store.tally("sweetie")).toMatchObject({ pending: 3 });
  });
});

describe("confirming", () => {
  test("counts once, however often it is done, and takes the reminder away", async () => {
    const signature = entry();
    await store.sign(signature);
    await store.settle({ ...named(signature.id), outcome: "remind", dueAt: now });
    const confirmed = { kind: "confirmed", locale: "en" };
    expect(await confirm(signature.id)).toEqual(confirmed);
    expect(await confirm(signature.id)).toEqual(confirmed);
    expect(await store.tally("sweetie")).toMatchObject({ pending: 0, confirmed: 1, byCountry: { NL: 1 } });
    expect(await takeMails()).toEqual([]);
  });

  test("ends when the link expires, and a repeat makes it last anew", async () => {
    const { id } = await sign();
    const end = new Date("2026-12-06T12:00:00Z");
    expect(await confirm(id, end)).toMatchObject({ kind: "expired" });
    expect(await store.tally("sweetie")).toMatchObject({ pending: 1, confirmed: 0 });
    await store.sign(entry({ signedAt: new Date("2026-12-01T12:00:00Z") }));
    expect(await confirm(id, end)).toMatchObject({ kind: "confirmed" });
  });
});

describe("a judgement", () => {
  const judge = { ...named("J1"), rule: { source: "bot" }, verdict: "invalid", reason: "machine", at: now } as const;
  beforeEach(async () => {
    for (let turn = 0; turn < 6; turn += 1)
      await store.sign(
        entry({
          address: `person${turn}@example.org`,
          confirmation: turn % 2 === 0 ? "none" : "mail",
          source: { utm_source: turn < 4 ? "bot" : "mail" },
          suspicion: turn === 0 ? "too-fast" : undefined,
        }),
      );
  });

  test("is shown first, changes what its rule reaches, and is undone exactly", async () => {
    const before = await store.tally("sweetie");
    expect(before).toMatchObject({ pending: 3, confirmed: 2, held: 1, invalid: 0 });
    expect(await store.previewJudgement("sweetie", judge.rule)).toEqual({
      signatures: 4,
      buckets: { pending: 2, confirmed: 1, held: 1 },
    });
    expect(await store.judge(judge)).toMatchObject({ signatures: 4, undoneAt: undefined });
    expect(await store.judge(judge)).toMatchObject({ signatures: 4 });
    expect(await store.tally("sweetie")).toMatchObject({ pending: 1, confirmed: 1, held: 0, invalid: 4 });
    expect((await store.recount("sweetie")).differences).toEqual([]);
    expect(await store.undoJudgement(named("J1"), now)).toMatchObject({ undoneAt: now });
    expect(await store.tally("sweetie")).toEqual(before);
    expect(await store.undoJudgement(named("J2"), now)).toBeUndefined();
  });

  test("releases what was held", async () => {
    await store.judge({ ...judge, rule: { verdict: "held" }, verdict: "good" });
    expect(await store.tally("sweetie")).toMatchObject({ confirmed: 3, held: 0 });
  });
});

test("sheets signed on paper count until they are taken out, each once", async () => {
  const sheets = {
    ...named("S1"),
    place: "Utrecht",
    country: "NL",
    day: "2026-11-20",
    signatures: 42,
    countedBy: "ab",
    evidence: "box 1",
    addedAt: now,
  };
  await store.addSheets(sheets);
  await store.addSheets(sheets);
  expect(await store.tally("sweetie")).toMatchObject({ offline: 42, confirmed: 0, byCountry: { NL: 42 } });
  expect([await store.reverseSheets(named("S1"), now), await store.reverseSheets(named("S1"), now)]).toEqual([
    true,
    true,
  ]);
  expect(await store.reverseSheets(named("S2"), now)).toBe(false);
  expect(await store.tally("sweetie")).toMatchObject({ offline: 0 });
  expect(await store.sheets("sweetie")).toEqual([{ ...sheets, reversedAt: now }]);
  expect((await store.recount("sweetie")).differences).toEqual([]);
});

test("a tally that was damaged is explained by a recount, and repaired", async () => {
  await store.sign(entry({ confirmation: "none" }));
  const database = new DatabaseSync(file());
  database.exec("UPDATE tallies SET signatures = 5");
  database.close();
  const differences = [{ bucket: "confirmed", country: "NL", tally: 5, rows: 1 }];
  expect(await store.recount("sweetie")).toEqual({ rows: 1, differences });
  expect(await store.repairTally("sweetie")).toEqual({ rows: 1, differences });
  expect(await store.recount("sweetie")).toEqual({ rows: 1, differences: [] });
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
});

test("one mail is taken by one of two who ask, until its time is over", async () => {
  await store.sign(entry());
  const claim = (at: Date) =>
    store.claimDue({ petition: "sweetie", now: at, limit: 10, leaseUntil: new Date(at.getTime() + 60_000) });
  const [one, two] = await Promise.all([claim(now), claim(now)]);
  expect(one.length + two.length).toBe(1);
  expect(await claim(new Date(now.getTime() + 60_000))).toHaveLength(1);
});

test("a mail that a killed process had taken is due again as soon as the next one serves the database", async () => {
  await store.sign(entry());
  const claim = () =>
    store.claimDue({ petition: "sweetie", now, limit: 10, leaseUntil: new Date(now.getTime() + 60_000) });
  expect(await claim()).toHaveLength(1);
  await store.close();
  store = await openSqliteStore({ file: file() });
  expect(await claim()).toHaveLength(1);
});

test("signatures of one petition are taken into another store as they are, once", async () => {
  const { id } = await sign({ confirmation: "none" });
  const rows = await store.signatures({ petition: "sweetie", limit: 10, which: "all" });
  expect(rows.map((row) => row.id)).toEqual([id]);
  const other = await openSqliteStore({ file: join(folder, "other.db") });
  expect([await other.importSignatures(rows), await other.importSignatures(rows)]).toEqual([1, 0]);
  expect(await other.signatures({ petition: "sweetie", limit: 10, which: "all" })).toEqual(rows);
  expect(await other.recount("sweetie")).toEqual({ rows: 1, differences: [] });
  await other.close();
});

test("ids sort by time", () => {
  const id = (time: number) => sortableId(new Date(time), Buffer.alloc(10, 255));
  expect(id(0)).toBe("0000000000ZZZZZZZZZZZZZZZZ");
  expect([id(1_800_000_000_000), id(2), id(1)].toSorted()).toEqual([id(1), id(2), id(1_800_000_000_000)]);
});

test("tallies agree with the rows after many signatures at once", async () => {
  const countries = ["NL", "DE", "FR"];
  const keys = Array.from({ length: 300 }, (_, index) => `k${index}`);
  const entries = keys.map((key, index) =>
    entry({ key, address: `person${index % 250}@example.org`, country: countries[index % 3] ?? "NL" }),
  );
  await Promise.all(entries.map((signature) => store.sign(signature)));
  await Promise.all(entries.slice(0, 120).map(({ id }) => confirm(id)));
  const reader = new DatabaseSync(file(), { readOnly: true });
  const rows = reader
    .prepare("SELECT country, status, count(*) AS signatures FROM signatures GROUP BY country, status")
    .all();
  reader.close();
  const of = (status: string) => rows.filter((row) => row["status"] === status);
  const sum = (status: string) => of(status).reduce((all, row) => all + Number(row["signatures"]), 0);
  expect(await store.tally("sweetie")).toMatchObject({
    pending: sum("pending"),
    confirmed: sum("confirmed"),
    byCountry: Object.fromEntries(of("confirmed").map((row) => [row["country"], row["signatures"]])),
  });
  expect(sum("confirmed") + sum("pending")).toBe(250);
});

test("an entry that cannot be kept leaves nothing behind, and takes none of its neighbours along", async () => {
  const good = entry({ address: "a@example.org" });
  const bad = { ...entry({ address: "b@example.org" }), signedAt: new Date(Number.NaN) };
  const [first, refused, last] = await Promise.allSettled([
    store.sign(good),
    store.sign(bad),
    store.sign(entry({ address: "c@example.org" })),
  ]);
  expect([first.status, refused.status, last.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await store.tally("sweetie")).toMatchObject({ pending: 2 });
  expect(await takeMails()).toEqual(["confirm", "confirm"]);
});

test("what was accepted when the store closes is kept", async () => {
  const accepted = store.sign(entry({ confirmation: "none" }));
  await store.close();
  await expect(accepted).resolves.toMatchObject({ kind: "accepted" });
  store = await openSqliteStore({ file: file() });
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1 });
});

test("a database of a newer program is refused, and stays as it is", async () => {
  await store.close();
  const database = new DatabaseSync(file());
  database.exec("INSERT INTO schema_version (version) VALUES (99)");
  database.close();
  await expect(openSqliteStore({ file: file() })).rejects.toThrow(StoreVersionError);
  await expect(openSqliteStore({ file: file(), readOnly: true })).rejects.toThrow(StoreVersionError);
});
