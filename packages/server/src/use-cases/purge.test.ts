import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Store } from "../index.js";
import { petition, signature } from "../testing/definitions.js";
import { linkIn, startServer, type TestServer } from "../testing/server.js";
import { StoreUnavailableError } from "../store/unavailable.js";
import { startPurging } from "../purging.js";
import { purgeAll } from "./purge.js";

const day = 24 * 60 * 60 * 1000;
const deleteAt = Date.parse("2028-01-01T00:00:00.000Z");
const definition = petition();
let server: TestServer;
let store: Store;

beforeEach(async () => {
  server = await startServer({ petitions: [definition] }, (opened) => (store = opened));
});
afterEach(() => server.stop());

const purge = (dryRun = false) => purgeAll({ store, now: () => server.clock.now }, [definition], { dryRun });
const person = (name: string) => signature({ email: `${name}.hidden@example.org`, givenName: name });

/** One signature that is confirmed and one that is not. */
async function signTwice() {
  await server.sign(person("Ada"));
  await server.post(linkIn(await server.mail(1)), {});
  await server.sign(person("Grace"));
  await server.mail(2);
}

test("unconfirmed signatures go when their link ends, to the millisecond, and a dry run says so before", async () => {
  await signTwice();
  const signedAt = server.clock.now.getTime();
  server.clock.now = new Date(signedAt + 14 * day - 1);
  expect(await purge()).toMatchObject([{ petition: "sweetie", isOver: false, deleted: { unconfirmed: 0 } }]);
  server.clock.now = new Date(signedAt + 14 * day);
  const foreseen = await purge(true);
  expect(foreseen).toMatchObject([{ deleted: { unconfirmed: 1 } }]);
  expect(await purge(true)).toEqual(foreseen);
  expect(await purge()).toEqual(foreseen);
  expect(await purge()).toMatchObject([{ deleted: { unconfirmed: 0 } }]);
  expect(await store.tally("sweetie")).toMatchObject({ confirmed: 1, pending: 0 });
});

test("what makes requests repeatable goes after 30 days", async () => {
  await signTwice();
  server.clock.now = new Date(server.clock.now.getTime() + 30 * day);
  expect(await purge(true)).toMatchObject([{ deleted: { requests: 0 } }]);
  server.clock.now = new Date(server.clock.now.getTime() + 1);
  expect(await purge()).toMatchObject([{ deleted: { requests: 2 } }]);
});

test("salts of more than seven days go, with the networks that were hashed with them", async () => {
  await store.salt("sweetie", "2026-11-22", "s1");
  await store.salt("sweetie", "2026-11-23", "s2");
  server.clock.now = new Date("2026-11-29T23:59:59.999Z");
  expect(await purge(true)).toMatchObject([{ deleted: { salts: 0 } }]);
  server.clock.now = new Date("2026-11-30T00:00:00.000Z");
  const foreseen = await purge(true);
  expect(foreseen).toMatchObject([{ deleted: { salts: 1 } }]);
  expect(await purge()).toEqual(foreseen);
  expect(await store.salt("sweetie", "2026-11-22", "fresh")).toBe("fresh");
  expect(await store.salt("sweetie", "2026-11-23", "fresh")).toBe("s2");
});

test("a petition takes signatures until its deleteAt, to the millisecond", async () => {
  server.clock.now = new Date(deleteAt - 1);
  expect((await server.sign()).statusCode).toBe(202);
  server.clock.now = new Date(deleteAt);
  expect((await server.sign(person("Grace"))).statusCode).toBe(410);
  expect((await server.sign({})).statusCode).toBe(410);
});

test("at deleteAt everything personal goes, as the dry run said; count and statistics still answer", async () => {
  await signTwice();
  await store.addInquiry({
    petition: "sweetie",
    id: "0",
    kind: "access",
    sealed: "sealed",
    askedAt: server.clock.now,
    answeredAt: undefined,
  });
  const { asOf: _before, ...counted } = await server.count();
  const statistics = await store.statistics("sweetie");
  const kept = await store.signatures({ petition: "sweetie", limit: 10, which: "all" });
  server.clock.now = new Date(deleteAt - 1);
  expect(await purge(true)).toMatchObject([{ isOver: false }]);

  server.clock.now = new Date(deleteAt);
  const foreseen = await purge(true);
  expect(foreseen).toMatchObject([{ isOver: true, deleted: { signatures: 2, requests: 2, outbox: 1, inquiries: 1 } }]);
  expect(await purge()).toEqual(foreseen);
  expect((await purge())[0]?.deleted).toEqual({
    ...foreseen[0]?.deleted,
    signatures: 0,
    requests: 0,
    outbox: 0,
    inquiries: 0,
  });

  expect(await server.count()).toMatchObject(counted);
  expect(await store.statistics("sweetie")).toEqual(statistics);
  expect(await store.signatures({ petition: "sweetie", limit: 10, which: "all" })).toEqual([]);
  expect(await store.inquiries("sweetie")).toEqual([]);
  await server.app.close();
  // Its last user takes the write-ahead log in.
  const last = new DatabaseSync(server.file);
  last.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  last.close();
  const files = Buffer.concat(readdirSync(server.folder).map((name) => readFileSync(join(server.folder, name))));
  expect(kept.length).toBe(2);
  for (const { sealed, hashes } of kept)
    for (const secret of [sealed, hashes.address, hashes.person, hashes.name])
      expect(files.includes(secret)).toBe(false);
});

test("what is due is deleted at the start, and told in numbers", async () => {
  await signTwice();
  server.clock.now = new Date(deleteAt);
  const reports: unknown[] = [];
  const purging = startPurging({
    ports: { store, now: () => server.clock.now },
    petitions: [definition],
    done: (purged) => reports.push(purged),
    failed: (error) => reports.push(error),
  });
  await vi.waitFor(async () => expect(reports).toMatchObject([{ petition: "sweetie", deleted: { signatures: 2 } }]));
  await purging.stop();
});

test("a round comes every hour, and at a deleteAt before that; a failing store is told of and tried again", async () => {
  vi.useFakeTimers();
  try {
    const rounds: string[] = [];
    const times = (petition: string) => async () => {
      rounds.push(`${petition} ${new Date().toISOString()}`);
      if (rounds.length === 1) throw new StoreUnavailableError();
      return {};
    };
    const errors: unknown[] = [];
    vi.setSystemTime("2027-12-31T22:50:00Z");
    const double = { ...store, purge: times("before"), purgePetition: times("over") };
    const purging = startPurging({
      ports: { store: double, now: () => new Date() },
      petitions: [definition],
      done: () => undefined,
      failed: (error) => errors.push(error),
    });
    await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1000);
    await purging.stop();
    await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1000);
    expect(rounds).toEqual([
      "before 2027-12-31T22:50:00.000Z",
      "before 2027-12-31T23:50:00.000Z",
      "over 2028-01-01T00:00:00.000Z",
    ]);
    expect(errors).toMatchObject([{ name: "StoreUnavailableError" }]);
  } finally {
    vi.useRealTimers();
  }
});
