import { locales } from "@tdh/schemas/rules";
import type { Confirmation, SignatureEvent, SignatureRecord, SigningStore } from "../store.js";
import { byPetition } from "./by-petition.js";
import type { Row, Sql, SqlEngine } from "./engine.js";
import { oneByOne, type GroupCommit } from "./group-commit.js";
import type { Outbox } from "./outbox.js";
import { createRequests } from "./requests.js";
import { choiceOf, integerOf, textOf } from "./rows.js";
import {
  insertSignatures,
  readSignature,
  signatureColumns,
  signatureRow,
  statusOf,
  verdictOf,
} from "./signature-rows.js";
import { createSigning } from "./signing.js";
import { bucketOf, Changes, type Tallies } from "./tallies.js";

/** Signing, confirming, and the signatures as they are kept. */
export function createSignatureStore(
  { read, dialect }: Pick<SqlEngine, "read" | "dialect">,
  commit: GroupCommit,
  tallies: Tallies,
  outbox: Outbox,
): SigningStore {
  const onceFor = createRequests(dialect);
  const sign = createSigning(dialect, tallies, outbox);
  const insertImported = insertSignatures(dialect);
  const { elements } = dialect;

  // The sign keeps SQLite from the index of what expires: the ids are what is few.
  const confirmAll = `UPDATE signatures SET status = 'confirmed', confirmed_at = $3, expires_at = NULL
    WHERE petition = $1 AND id IN (SELECT e.value->>'id' FROM ${elements("$2")} AS e)
      AND status = 'pending' AND +expires_at > $3
    RETURNING id, country, verdict, locale`;

  async function confirm(
    sql: Sql,
    petition: string,
    events: readonly SignatureEvent[],
  ): Promise<readonly Confirmation[]> {
    const now = new Date(Math.max(...events.map((event) => event.now.getTime())));
    const rows = await sql(confirmAll, [petition, named(events), now.getTime()]);
    const changes = new Changes();
    const messages = [];
    const confirmed = new Map<string, Confirmation>();
    for (const row of rows) {
      const id = textOf(row, "id");
      const [country, locale] = [textOf(row, "country"), choiceOf(row, "locale", locales)];
      const verdict = verdictOf(row);
      changes.add(bucketOf("pending", verdict), country, -1).add(bucketOf("confirmed", verdict), country, 1);
      confirmed.set(id, { kind: "confirmed", locale });
      const { endpoints = [] } = events.find((event) => event.id === id) ?? {};
      for (const endpoint of endpoints)
        messages.push(outbox.event("signature.confirmed", endpoint, { petition, id, country, locale, signedAt: now }));
    }
    await outbox.forget(sql, petition, [...confirmed.keys()]);
    await tallies.add(sql, petition, changes);
    await outbox.put(sql, petition, messages);
    const outcomes: Confirmation[] = [];
    for (const { id } of events) outcomes.push(confirmed.get(id) ?? (await find(sql, petition, id, now)));
    return outcomes;
  }

  async function importRows(sql: Sql, petition: string, records: readonly SignatureRecord[]): Promise<number> {
    const rows = records.map((record) => signatureRow(record, undefined));
    const ids = new Set((await sql(insertImported, [petition, JSON.stringify(rows)])).map((row) => textOf(row, "id")));
    const changes = new Changes();
    for (const { id, confirmedAt, verdict, country } of records)
      if (ids.has(id)) changes.add(bucketOf(confirmedAt ? "confirmed" : "pending", verdict), country, 1);
    await tallies.add(sql, petition, changes);
    return ids.size;
  }

  const importOf = commit.kind(oneByOne((sql, { petition, records }: Imported) => importRows(sql, petition, records)));

  return {
    sign: commit.kind(
      byPetition((sql, petition, entries) => onceFor(sql, petition, entries, (fresh) => sign(sql, petition, fresh))),
    ),
    findConfirmation: ({ petition, id }, now) => find(read, petition, id, now),
    confirm: commit.kind(byPetition(confirm)),
    signatures: async ({ petition, after = "", limit, which }) => {
      const rows = await read(which === "all" ? pageOfAll : pageOfCounted, [petition, after, limit]);
      return rows.map(readSignature);
    },
    importSignatures: async (records) => {
      let taken = 0;
      for (const petition of new Set(records.map((record) => record.petition)))
        taken += await importOf({ petition, records: records.filter((record) => record.petition === petition) });
      return taken;
    },
  };
}

interface Imported {
  readonly petition: string;
  readonly records: readonly SignatureRecord[];
}

const page = `SELECT ${signatureColumns} FROM signatures WHERE petition = $1 AND id > $2`;
const pageOfAll = `${page} ORDER BY id LIMIT $3`;
const pageOfCounted = `${page} AND status = 'confirmed' AND verdict = 'good' ORDER BY id LIMIT $3`;
const findOne = "SELECT status, locale, expires_at FROM signatures WHERE petition = $1 AND id = $2";

async function find(sql: Sql, petition: string, id: string, now: Date): Promise<Confirmation> {
  const [row] = await sql(findOne, [petition, id]);
  return row ? confirmationOf(row, now) : { kind: "unknown" };
}

function confirmationOf(row: Row, now: Date): Confirmation {
  const locale = choiceOf(row, "locale", locales);
  if (statusOf(row) === "confirmed") return { kind: "confirmed", locale };
  return { kind: integerOf(row, "expires_at") <= now.getTime() ? "expired" : "pending", locale };
}

function named(events: readonly { readonly id: string }[]): string {
  return JSON.stringify(events.map(({ id }) => ({ id })));
}
