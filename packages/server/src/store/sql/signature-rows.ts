import { locales } from "@tdh/schemas/rules";
import { statuses, suspicions, verdicts, type SignatureRecord, type Status, type Verdict } from "../store.js";
import type { Dialect, Row } from "./engine.js";
import { choiceOf, dateOf, integerOf, optionalDateOf, optionalTextOf, textOf } from "./rows.js";

/** The columns of `signatures` after the petition, as the JSON that rows are handed over in names them. */
const columns = [
  "id",
  "address",
  "person",
  "home",
  "name",
  "domain",
  "network",
  "status",
  "verdict",
  "suspicion",
  "country",
  "locale",
  "source",
  "origin",
  "consents",
  "sealed",
] as const;
const integers = ["slot", "signed_at", "confirmed_at", "expires_at", "mails", "mailed_at"] as const;

/**
 * Inserts rows of one petition: `$1` is its id, `$2` the rows as JSON. One whose place is taken is left out, by the keys
 * of the table; `guard` may say more. Gives the ids of those that were kept.
 */
export function insertSignatures({ elements }: Dialect, guard = "true"): string {
  return `INSERT INTO signatures (petition, ${[...columns, ...integers].join(", ")})
    SELECT $1, ${columns.map((column) => `e.value->>'${column}'`).join(", ")},
      ${integers.map((column) => `CAST(e.value->>'${column}' AS BIGINT)`).join(", ")}
    FROM ${elements("$2")} AS e WHERE ${guard}
    ON CONFLICT DO NOTHING RETURNING id`;
}

export function statusOf(row: Row): Status {
  return choiceOf(row, "status", statuses);
}

export function verdictOf(row: Row): Verdict {
  return choiceOf(row, "verdict", verdicts);
}

/** What {@link readSignature} needs. */
export const signatureColumns = ["petition", ...columns, ...integers].join(", ");

/** A row as {@link insertSignatures} takes it. */
export function signatureRow(record: SignatureRecord, mailedAt: Date | undefined): Readonly<Record<string, unknown>> {
  const { hashes, source, confirmedAt, expiresAt } = record;
  return {
    id: record.id,
    ...hashes,
    status: confirmedAt ? "confirmed" : "pending",
    verdict: record.verdict,
    suspicion: record.suspicion,
    country: record.country,
    locale: record.locale,
    source: source && JSON.stringify(source),
    origin: source?.utm_source ?? source?.ref ?? "",
    consents: JSON.stringify(record.consents),
    sealed: record.sealed,
    slot: record.slot,
    signed_at: record.signedAt.getTime(),
    confirmed_at: confirmedAt?.getTime(),
    expires_at: expiresAt?.getTime(),
    mails: mailedAt ? 1 : 0,
    mailed_at: mailedAt?.getTime() ?? 0,
  };
}

export function readSignature(row: Row): SignatureRecord {
  const source = optionalTextOf(row, "source");
  return {
    petition: textOf(row, "petition"),
    id: textOf(row, "id"),
    slot: integerOf(row, "slot") === 1 ? 1 : 2,
    hashes: {
      address: textOf(row, "address"),
      person: textOf(row, "person"),
      home: optionalTextOf(row, "home"),
      name: textOf(row, "name"),
      domain: textOf(row, "domain"),
      network: optionalTextOf(row, "network"),
    },
    verdict: verdictOf(row),
    suspicion: row["suspicion"] === null ? undefined : choiceOf(row, "suspicion", suspicions),
    country: textOf(row, "country"),
    locale: choiceOf(row, "locale", locales),
    source: source === undefined ? undefined : JSON.parse(source),
    consents: JSON.parse(textOf(row, "consents")),
    sealed: textOf(row, "sealed"),
    signedAt: dateOf(row, "signed_at"),
    confirmedAt: optionalDateOf(row, "confirmed_at"),
    expiresAt: optionalDateOf(row, "expires_at"),
  };
}
