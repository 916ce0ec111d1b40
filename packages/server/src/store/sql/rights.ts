import { locales } from "@tdh/schemas/rules";
import type { ConsentRecord, InquiryRecord, PurgeEntry, Purged, RightsStore, SignatureEvent } from "../store.js";
import { lowestId } from "../sortable-id.js";
import { readStatistics } from "./counts.js";
import type { Parameter, Row, Sql, SqlEngine } from "./engine.js";
import { oneByOne, type GroupCommit } from "./group-commit.js";
import type { Outbox } from "./outbox.js";
import { choiceOf, dateOf, integerOf, optionalDateOf, textOf } from "./rows.js";
import { readSignature, signatureColumns, statusOf, verdictOf } from "./signature-rows.js";
import { bucketOf, Changes, type Tallies } from "./tallies.js";

/** What people may ask for, and what has had its time. */
export function createRightsStore(
  { read }: Pick<SqlEngine, "read">,
  commit: GroupCommit,
  tallies: Tallies,
  outbox: Outbox,
): RightsStore {
  /** Takes deleted rows out of the tally. */
  async function uncount(sql: Sql, petition: string, rows: readonly Row[]): Promise<void> {
    const changes = new Changes();
    for (const row of rows) changes.add(bucketOf(statusOf(row), verdictOf(row)), textOf(row, "country"), -1);
    await tallies.add(sql, petition, changes);
  }

  const withdraw = oneByOne(async (sql, { petition, id, now, endpoints }: SignatureEvent) => {
    const rows = await sql(deleteSignature, [petition, id]);
    const [row] = rows;
    if (!row) return false;
    await uncount(sql, petition, rows);
    await sql("DELETE FROM outbox WHERE petition = $1 AND signature = $2", [petition, id]);
    await sql("DELETE FROM judged WHERE petition = $1 AND signature = $2", [petition, id]);
    const facts = { petition, id, country: textOf(row, "country"), locale: choiceOf(row, "locale", locales) };
    const tell = (endpoint: string) => outbox.event("signature.withdrawn", endpoint, { ...facts, signedAt: now });
    await outbox.put(sql, petition, endpoints.map(tell));
    return true;
  });

  const withdrawConsent = commit.kind(
    oneByOne(
      async (sql, { petition, id, purpose, at }: { petition: string; id: string; purpose: string; at: Date }) => {
        const [row] = await sql("SELECT consents FROM signatures WHERE petition = $1 AND id = $2", [petition, id]);
        if (!row) return false;
        const consents: ConsentRecord[] = JSON.parse(textOf(row, "consents"));
        const isGiven = (consent: ConsentRecord) =>
          consent.purpose === purpose && consent.given && consent.withdrawnAt === undefined;
        if (!consents.some(isGiven)) return false;
        const changed = consents.map((consent) =>
          isGiven(consent) ? { ...consent, withdrawnAt: at.getTime() } : consent,
        );
        await sql("UPDATE signatures SET consents = $3 WHERE petition = $1 AND id = $2", [
          petition,
          id,
          JSON.stringify(changed),
        ]);
        return true;
      },
    ),
  );

  const answer = commit.kind(
    oneByOne(async (sql, { petition, id, at }: { petition: string; id: string; at: Date }) => {
      return (await sql(answerInquiry, [petition, id, at.getTime()])).length > 0;
    }),
  );

  const unconfirmedStep = commit.kind(
    oneByOne(async (sql, { petition, now }: PurgeEntry) => {
      const rows = await sql(deleteUnconfirmed, [petition, now.getTime(), step]);
      await uncount(sql, petition, rows);
      await outbox.forget(
        sql,
        petition,
        rows.map((row) => textOf(row, "id")),
      );
      return rows.length;
    }),
  );

  const run = commit.kind(
    oneByOne(async (sql, { statement, parameters }: { statement: string; parameters: readonly Parameter[] }) => {
      return (await sql(statement, parameters)).length;
    }),
  );
  /** Repeats a statement that deletes a part, until nothing is left. */
  async function repeat(statement: string, parameters: readonly Parameter[]): Promise<number> {
    let all = 0;
    for (;;) {
      const deleted = await run({ statement, parameters: [...parameters, step] });
      all += deleted;
      if (deleted < step) return all;
    }
  }
  async function count(statement: string, parameters: readonly Parameter[]): Promise<number> {
    const [row] = await read(statement, parameters);
    return row ? integerOf(row, "found") : 0;
  }

  const archive = commit.kind(
    oneByOne(async (sql, { petition, at }: { petition: string; at: Date }) => {
      const rows = await readStatistics(sql, petition);
      await sql(insertArchive, [petition, JSON.stringify(rows), at.getTime()]);
    }),
  );

  return {
    signaturesOf: async (petition, address) => (await read(byAddress, [petition, address])).map(readSignature),
    withdraw: commit.kind(withdraw),
    withdrawConsent: ({ petition, id }, purpose, at) => withdrawConsent({ petition, id, purpose, at }),
    addInquiry: commit.kind(
      oneByOne(async (sql, { petition, id, kind, sealed, askedAt }: InquiryRecord) => {
        await sql(insertInquiry, [petition, id, kind, sealed, askedAt.getTime()]);
      }),
    ),
    inquiries: async (petition) => (await read(listInquiries, [petition])).map(readInquiry),
    answerInquiry: (petition, id, at) => answer({ petition, id, at }),

    purge: async (entry) => {
      const { petition, now, requestsBefore, networksBefore, dryRun } = entry;
      const requests = requestsBefore.getTime();
      const days = (await read(oldSalts, [petition, networksBefore])).map((row) => textOf(row, "day"));
      if (dryRun)
        return {
          unconfirmed: await count(countUnconfirmed, [petition, now.getTime()]),
          requests: await count(countRequests, [petition, requests]),
          messages: await count(countMessages, [petition, requests]),
          networks: await sumOf(days, (day) => count(countNetworks, [petition, ...idsOf(day)])),
          salts: days.length,
        };
      let unconfirmed = 0;
      for (let deleted = step; deleted === step; unconfirmed += deleted) deleted = await unconfirmedStep(entry);
      return {
        unconfirmed,
        requests: await repeat(deleteRequests, [petition, requests]),
        messages: await repeat(deleteMessages, [petition, requests]),
        networks: await sumOf(days, (day) => repeat(forgetNetworks, [petition, ...idsOf(day)])),
        salts: await sumOf(days, (day) => run({ statement: deleteSalt, parameters: [petition, day] })),
      };
    },

    purgePetition: async ({ petition, at, dryRun }) => {
      const purged: Record<string, number> = {};
      if (!dryRun && (await count(countOf("archives"), [petition])) === 0) await archive({ petition, at });
      for (const [table, key] of personalTables)
        purged[table] = dryRun
          ? await count(countOf(table), [petition])
          : await repeat(deleteFrom(table, key), [petition]);
      return purged satisfies Purged;
    },
  };
}

const step = 2000;

/** The first id of a day, and the first after it. */
function idsOf(day: string): readonly [string, string] {
  const start = Date.parse(day);
  return [lowestId(new Date(start)), lowestId(new Date(start + 24 * 60 * 60 * 1000))];
}

async function sumOf<Item>(items: readonly Item[], work: (item: Item) => Promise<number>): Promise<number> {
  let sum = 0;
  for (const item of items) sum += await work(item);
  return sum;
}

const deleteSignature =
  "DELETE FROM signatures WHERE petition = $1 AND id = $2 RETURNING status, verdict, country, locale";
const byAddress = `SELECT ${signatureColumns} FROM signatures WHERE petition = $1 AND address = $2 ORDER BY slot`;

const insertInquiry = `INSERT INTO inquiries (petition, id, kind, sealed, asked_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING`;
const listInquiries = `SELECT petition, id, kind, sealed, asked_at, answered_at FROM inquiries
  WHERE petition = $1 ORDER BY id`;
const answerInquiry = `UPDATE inquiries SET answered_at = $3
  WHERE petition = $1 AND id = $2 AND answered_at IS NULL RETURNING id`;

const unconfirmed = "FROM signatures WHERE petition = $1 AND expires_at <= $2";
const countUnconfirmed = `SELECT count(*) AS found ${unconfirmed}`;
const deleteUnconfirmed = `DELETE FROM signatures WHERE petition = $1 AND expires_at <= $2 AND status = 'pending'
  AND id IN (SELECT id ${unconfirmed} ORDER BY expires_at LIMIT $3) RETURNING id, status, verdict, country`;

const oldRequests = "FROM requests WHERE petition = $1 AND created_at < $2";
const countRequests = `SELECT count(*) AS found ${oldRequests}`;
const deleteRequests = `DELETE FROM requests WHERE petition = $1 AND key IN (SELECT key ${oldRequests} LIMIT $3) RETURNING key`;

const oldMessages = "FROM outbox WHERE petition = $1 AND created_at < $2 AND state <> 'waiting'";
const countMessages = `SELECT count(*) AS found ${oldMessages}`;
const deleteMessages = `DELETE FROM outbox WHERE petition = $1 AND id IN (SELECT id ${oldMessages} LIMIT $3) RETURNING id`;

const networks = "FROM signatures WHERE petition = $1 AND id >= $2 AND id < $3 AND network IS NOT NULL";
const countNetworks = `SELECT count(*) AS found ${networks}`;
const forgetNetworks = `UPDATE signatures SET network = NULL
  WHERE petition = $1 AND id IN (SELECT id ${networks} LIMIT $4) RETURNING id`;

const oldSalts = "SELECT day FROM salts WHERE petition = $1 AND day < $2 ORDER BY day";
const deleteSalt = "DELETE FROM salts WHERE petition = $1 AND day = $2 RETURNING day";

const insertArchive = `INSERT INTO archives (petition, statistics, deleted_at) VALUES ($1, $2, $3)
  ON CONFLICT (petition) DO NOTHING`;

/** What goes at `deleteAt`, with the column that tells rows of a petition apart. Tally, sheets and archive stay. */
const personalTables = [
  ["signatures", "id"],
  ["requests", "key"],
  ["outbox", "id"],
  ["judged", "signature"],
  ["judgements", "id"],
  ["inquiries", "id"],
  ["blocks", "hash"],
  ["salts", "day"],
] as const;

function countOf(table: string): string {
  return `SELECT count(*) AS found FROM ${table} WHERE petition = $1`;
}

function deleteFrom(table: string, key: string): string {
  return `DELETE FROM ${table} WHERE petition = $1 AND ${key} IN (SELECT ${key} FROM ${table} WHERE petition = $1 LIMIT $2)
    RETURNING ${key}`;
}

function readInquiry(row: Row): InquiryRecord {
  return {
    petition: textOf(row, "petition"),
    id: textOf(row, "id"),
    kind: choiceOf(row, "kind", ["access", "export"]),
    sealed: textOf(row, "sealed"),
    askedAt: dateOf(row, "asked_at"),
    answeredAt: optionalDateOf(row, "answered_at"),
  };
}
