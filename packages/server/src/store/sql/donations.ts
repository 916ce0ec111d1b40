import { frequencies, locales, paymentMethods, type Currency } from "@tdh/schemas/rules";
import type { DonationEntry, DonationRecord, DonationStore, Once } from "../store.js";
import type { Row, Sql, SqlEngine } from "./engine.js";
import { oneByOne, type GroupCommit } from "./group-commit.js";
import { choiceOf, integerOf, optionalTextOf, textOf } from "./rows.js";

/** Promised gifts. A repeated request is answered from the row of the first. */
export function createDonationStore({ read }: Pick<SqlEngine, "read">, commit: GroupCommit): DonationStore {
  return {
    donate: commit.kind(oneByOne(donate)),
    findDonation: async (appeal, id) => {
      const [row] = await read(`${select} AND id = $2`, [appeal, id]);
      return row && readDonation(row);
    },
    donationSums: async (appeal) => {
      const rows = await read(sums, [appeal]);
      const of = (status: string, column: string) =>
        rows.filter((row) => row["status"] === status).reduce((all, row) => all + integerOf(row, column), 0);
      return { raised: of("paid", "amount"), pending: of("created", "amount"), donors: of("paid", "gifts") };
    },
  };
}

async function donate(sql: Sql, entry: DonationEntry): Promise<Once<DonationRecord>> {
  const { id, appeal, amount, currency, frequency, method, status, reference, account, locale } = entry;
  if (entry.open)
    await sql(insert, [
      appeal,
      id,
      entry.request.key,
      entry.request.body,
      amount,
      currency,
      frequency,
      method,
      status,
      reference,
      account.payee,
      account.iban,
      account.bic ?? null,
      locale,
      entry.source ? JSON.stringify(entry.source) : null,
      JSON.stringify(entry.consents),
      entry.sealed ?? null,
      entry.createdAt.getTime(),
    ]);
  const [row] = await sql(`${select} AND request_key = $2`, [appeal, entry.request.key]);
  if (!row) {
    if (entry.open) throw new TypeError("A donation was taken for another of the same reference.");
    return { kind: "closed" };
  }
  if (row["request_body"] !== entry.request.body) return { kind: "conflict" };
  return { kind: "accepted", answer: readDonation(row) };
}

const currencyCodes = ["EUR", "CHF", "DKK"] satisfies readonly Currency[];

const columns = `appeal, id, request_key, request_body, amount, currency, frequency, method, status, reference,
  payee, iban, bic, locale`;
const select = `SELECT ${columns} FROM donations WHERE appeal = $1`;
const insert = `INSERT INTO donations (${columns}, source, consents, sealed, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT DO NOTHING`;
const sums = `SELECT status, CAST(sum(amount) AS BIGINT) AS amount, count(*) AS gifts
  FROM donations WHERE appeal = $1 GROUP BY status`;

function readDonation(row: Row): DonationRecord {
  return {
    id: textOf(row, "id"),
    appeal: textOf(row, "appeal"),
    amount: integerOf(row, "amount"),
    currency: choiceOf(row, "currency", currencyCodes),
    frequency: choiceOf(row, "frequency", frequencies),
    method: choiceOf(row, "method", paymentMethods),
    status: choiceOf(row, "status", ["created"]),
    reference: textOf(row, "reference"),
    account: { payee: textOf(row, "payee"), iban: textOf(row, "iban"), bic: optionalTextOf(row, "bic") },
    locale: choiceOf(row, "locale", locales),
  };
}
