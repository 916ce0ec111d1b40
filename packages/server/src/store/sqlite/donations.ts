import type { DatabaseSync } from "node:sqlite";
import { frequencies, locales, paymentMethods, type Currency } from "@tdh/schemas/rules";
import type { DonationEntry, DonationRecord, DonationSums, Store } from "../store.js";
import { createRequestTable } from "./requests.js";
import { choiceOf, integerOf, optionalTextOf, textOf, type Row } from "./rows.js";
import type { Writer } from "./writer.js";

/** Promised gifts. A repeated request is answered from the row of the first. */
export function createDonationTable(database: DatabaseSync, writer: Writer): DonationTable {
  const once = createRequestTable(database);
  const insert = database.prepare(
    `INSERT INTO donations (id, appeal, amount, currency, frequency, method, status, reference, payee, iban, bic, locale,
       source, consents, sealed, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const find = database.prepare(
    `SELECT id, appeal, amount, currency, frequency, method, status, reference, payee, iban, bic, locale
     FROM donations WHERE appeal = ? AND id = ?`,
  );
  const sums = database.prepare(
    "SELECT status, sum(amount) AS amount, count(*) AS gifts FROM donations WHERE appeal = ? GROUP BY status",
  );

  function record(entry: DonationEntry): string {
    const { id, appeal, amount, currency, frequency, method, status, reference, account, locale } = entry;
    insert.run(
      id,
      appeal,
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
    );
    return id;
  }

  function stored(appeal: string, id: string): DonationRecord {
    const row = find.get(appeal, id);
    if (!row) throw new TypeError(`The donation ${id} is missing from the database although its request is kept.`);
    return readDonation(row);
  }

  function donationSums(appeal: string): DonationSums {
    const rows = sums.all(appeal);
    const of = (status: string, column: string) =>
      rows.filter((row) => row["status"] === status).reduce((all, row) => all + integerOf(row, column), 0);
    return { raised: of("paid", "amount"), pending: of("created", "amount"), donors: of("paid", "gifts") };
  }

  return {
    donate: (entry) =>
      writer.write(() =>
        once(
          entry,
          entry.createdAt,
          () => record(entry),
          (id) => stored(entry.appeal, id),
        ),
      ),
    findDonation: async (appeal, id) => {
      const row = find.get(appeal, id);
      return row && readDonation(row);
    },
    donationSums: async (appeal) => donationSums(appeal),
  };
}

type DonationTable = Pick<Store, "donate" | "findDonation" | "donationSums">;

const currencyCodes = ["EUR", "CHF", "DKK"] satisfies readonly Currency[];

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
