import type { CountStore, SheetsEntry, SheetsName, SheetsRecord, StatisticsRow } from "../store.js";
import type { Row, Sql, SqlEngine } from "./engine.js";
import { oneByOne, type GroupCommit } from "./group-commit.js";
import { choiceOf, dateOf, integerOf, optionalDateOf, textOf } from "./rows.js";
import { bucketColumn, Changes, type Tallies } from "./tallies.js";

/** The count, sheets signed on paper, and statistics. */
export function createCountStore({ read }: Pick<SqlEngine, "read">, commit: GroupCommit, tallies: Tallies): CountStore {
  const reverse = commit.kind(
    oneByOne(async (sql, { petition, id, at }: SheetsName & { readonly at: Date }) => {
      const [row] = await sql(reverseSheets, [petition, id, at.getTime()]);
      if (row)
        await tallies.add(
          sql,
          petition,
          new Changes().add("offline", textOf(row, "country"), -integerOf(row, "signatures")),
        );
      return row !== undefined || (await sql(findSheets, [petition, id])).length > 0;
    }),
  );

  return {
    tally: (petition) => tallies.read(read, petition),
    recount: (petition) => tallies.recount(read, petition),
    repairTally: commit.kind(
      oneByOne(async (sql, petition: string) => {
        const found = await tallies.recount(sql, petition);
        const changes = new Changes();
        for (const { bucket, country, rows, tally } of found.differences) changes.add(bucket, country, rows - tally);
        await tallies.add(sql, petition, changes);
        return found;
      }),
    ),
    addSheets: commit.kind(
      oneByOne(async (sql, entry: SheetsEntry) => {
        const { petition, id, place, country, day, signatures, countedBy, evidence, addedAt } = entry;
        const values = [petition, id, place, country, day, signatures, countedBy, evidence, addedAt.getTime()];
        if ((await sql(insertSheets, values)).length > 0)
          await tallies.add(sql, petition, new Changes().add("offline", country, signatures));
      }),
    ),
    reverseSheets: ({ petition, id }, at) => reverse({ petition, id, at }),
    sheets: async (petition) => (await read(listSheets, [petition])).map(readSheets),
    statistics: (petition) => readStatistics(read, petition),
  };
}

/** Statistics from the rows, or, once these are deleted, as they were kept then. */
export async function readStatistics(sql: Sql, petition: string): Promise<readonly StatisticsRow[]> {
  const [archive] = await sql("SELECT statistics FROM archives WHERE petition = $1", [petition]);
  const rows: StatisticsRow[] = (await sql(statistics, [petition])).map((row) => ({
    day: new Date(integerOf(row, "day") * dayLength).toISOString().slice(0, 10),
    country: textOf(row, "country"),
    locale: textOf(row, "locale"),
    source: textOf(row, "origin"),
    step: choiceOf(row, "bucket", ["pending", "confirmed", "held", "invalid"]),
    signatures: integerOf(row, "signatures"),
  }));
  return archive ? [...(JSON.parse(textOf(archive, "statistics")) as StatisticsRow[]), ...rows] : rows;
}

const dayLength = 24 * 60 * 60 * 1000;

const statistics = `SELECT signed_at / ${dayLength} AS day, country, locale, origin, ${bucketColumn} AS bucket,
    count(*) AS signatures
  FROM signatures WHERE petition = $1
  GROUP BY signed_at / ${dayLength}, country, locale, origin, ${bucketColumn}
  ORDER BY day, country, locale, origin, bucket`;

const insertSheets = `INSERT INTO sheets (petition, id, place, country, day, signatures, counted_by, evidence, added_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`;
const reverseSheets = `UPDATE sheets SET reversed_at = $3
  WHERE petition = $1 AND id = $2 AND reversed_at IS NULL RETURNING country, signatures`;
const findSheets = "SELECT id FROM sheets WHERE petition = $1 AND id = $2";
const listSheets = `SELECT petition, id, place, country, day, signatures, counted_by, evidence, added_at, reversed_at
  FROM sheets WHERE petition = $1 ORDER BY id`;

function readSheets(row: Row): SheetsRecord {
  return {
    petition: textOf(row, "petition"),
    id: textOf(row, "id"),
    place: textOf(row, "place"),
    country: textOf(row, "country"),
    day: textOf(row, "day"),
    signatures: integerOf(row, "signatures"),
    countedBy: textOf(row, "counted_by"),
    evidence: textOf(row, "evidence"),
    addedAt: dateOf(row, "added_at"),
    reversedAt: optionalDateOf(row, "reversed_at"),
  };
}
