import type { Bucket, Recount, Status, Tally, Verdict } from "../store.js";
import { buckets } from "../store.js";
import type { Dialect, Row, Sql } from "./engine.js";
import { choiceOf, integerOf, textOf } from "./rows.js";

/**
 * The count of each petition, by bucket and country. Each process adds to rows of its own (`writer`), so that processes
 * on one database do not wait for one another; the count is their sum.
 */
export function createTallies({ elements }: Dialect, writer: number): Tallies {
  const add = `INSERT INTO tallies (petition, bucket, country, writer, signatures)
    SELECT $1, e.value->>'bucket', e.value->>'country', CAST($2 AS BIGINT), CAST(e.value->>'signatures' AS BIGINT)
    FROM ${elements("$3")} AS e WHERE true
    ON CONFLICT (petition, bucket, country, writer)
    DO UPDATE SET signatures = tallies.signatures + excluded.signatures`;

  return {
    add: async (sql, petition, changes) => {
      const rows = changes.rows();
      if (rows.length > 0) await sql(add, [petition, writer, JSON.stringify(rows)]);
    },
    read: async (sql, petition) => {
      const rows = await sql(
        `SELECT bucket, country, CAST(sum(signatures) AS BIGINT) AS signatures FROM tallies
         WHERE petition = $1 GROUP BY bucket, country ORDER BY country`,
        [petition],
      );
      return tallyOf(rows);
    },
    total: async (sql, petition) => {
      const [row] = await sql(
        `SELECT CAST(coalesce(sum(signatures), 0) AS BIGINT) AS total FROM tallies
         WHERE petition = $1 AND bucket IN ('confirmed', 'offline')`,
        [petition],
      );
      return row ? integerOf(row, "total") : 0;
    },
    recount: async (sql, petition) => {
      const rows = await sql(recount, [petition]);
      const differences = rows.map((row) => ({
        bucket: choiceOf(row, "bucket", buckets),
        country: textOf(row, "country"),
        tally: integerOf(row, "kept"),
        rows: integerOf(row, "counted"),
      }));
      return {
        rows: differences.reduce((all, { rows: counted }) => all + counted, 0),
        differences: differences.filter(({ tally, rows: counted }) => tally !== counted),
      };
    },
  };
}

export interface Tallies {
  /** Adds, in the transaction of what is counted. */
  add(sql: Sql, petition: string, changes: Changes): Promise<void>;
  read(sql: Sql, petition: string): Promise<Tally>;
  /** Confirmed and offline signatures. */
  total(sql: Sql, petition: string): Promise<number>;
  /** Compares the tally with the rows in one statement, which sees one moment of both. */
  recount(sql: Sql, petition: string): Promise<Recount>;
}

/** How the count changes, by bucket and country. */
export class Changes {
  readonly #changes = new Map<string, { readonly bucket: Bucket; readonly country: string; signatures: number }>();

  add(bucket: Bucket, country: string, signatures: number): this {
    const key = `${bucket} ${country}`;
    const change = this.#changes.get(key) ?? { bucket, country, signatures: 0 };
    change.signatures += signatures;
    this.#changes.set(key, change);
    return this;
  }

  /** Those that are not zero, in one order everywhere, so that two transactions never wait for each other's rows. */
  rows(): readonly { readonly bucket: Bucket; readonly country: string; readonly signatures: number }[] {
    return [...this.#changes]
      .filter(([, { signatures }]) => signatures !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, change]) => change);
  }
}

/** What a signature counts among. */
export function bucketOf(status: Status, verdict: Verdict): Bucket {
  return verdict === "good" ? status : verdict;
}

/** The bucket of a row of `signatures`, in SQL. */
export const bucketColumn = "CASE WHEN verdict = 'good' THEN status ELSE verdict END";

const recount = `
  SELECT bucket, country, CAST(sum(counted) AS BIGINT) AS counted, CAST(sum(kept) AS BIGINT) AS kept FROM (
    SELECT ${bucketColumn} AS bucket, country, count(*) AS counted, 0 AS kept
    FROM signatures WHERE petition = $1 GROUP BY ${bucketColumn}, country
    UNION ALL
    SELECT 'offline' AS bucket, country, sum(signatures) AS counted, 0 AS kept
    FROM sheets WHERE petition = $1 AND reversed_at IS NULL GROUP BY country
    UNION ALL
    SELECT bucket, country, 0 AS counted, sum(signatures) AS kept
    FROM tallies WHERE petition = $1 GROUP BY bucket, country
  ) AS parts GROUP BY bucket, country ORDER BY bucket, country`;

function tallyOf(rows: readonly Row[]): Tally {
  const counted = rows.map((row) => ({
    bucket: choiceOf(row, "bucket", buckets),
    country: textOf(row, "country"),
    signatures: integerOf(row, "signatures"),
  }));
  const sum = (wanted: Bucket) =>
    counted.reduce((all, { bucket, signatures }) => (bucket === wanted ? all + signatures : all), 0);
  const byCountry: Record<string, number> = {};
  for (const { bucket, country, signatures } of counted)
    if ((bucket === "confirmed" || bucket === "offline") && signatures > 0)
      byCountry[country] = (byCountry[country] ?? 0) + signatures;
  return {
    pending: sum("pending"),
    confirmed: sum("confirmed"),
    held: sum("held"),
    invalid: sum("invalid"),
    offline: sum("offline"),
    byCountry,
  };
}
