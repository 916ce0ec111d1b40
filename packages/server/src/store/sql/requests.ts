import type { Once, RequestKey } from "../store.js";
import type { Dialect, Sql } from "./engine.js";
import { textOf } from "./rows.js";

/**
 * Lets requests for a petition count once: those that are new are handed to `work` together, and its answers are kept as
 * JSON beside the hashes of key and body; a repeat gets that answer, also after closing, another body under the same key
 * a conflict. Two processes that take the same request at once meet at the primary key: one of them begins anew.
 */
export function createRequests({ elements }: Dialect): OnceFor {
  // A cross join keeps the order in SQLite: it would go through all requests of the petition.
  const known = `SELECT r.key, r.body, r.answer FROM ${elements("$2")} AS e CROSS JOIN requests AS r
    WHERE r.petition = $1 AND r.key = e.value->>'key'`;
  const keep = `INSERT INTO requests (petition, key, body, answer, created_at)
    SELECT $1, e.value->>'key', e.value->>'body', e.value->>'answer', CAST(e.value->>'at' AS BIGINT)
    FROM ${elements("$2")} AS e`;

  return async (sql, petition, entries, work) => {
    const keys = JSON.stringify(entries.map(({ request }) => ({ key: request.key })));
    const found = new Map<string, Kept>();
    for (const row of await sql(known, [petition, keys]))
      found.set(textOf(row, "key"), { body: textOf(row, "body"), answer: JSON.parse(textOf(row, "answer")) });

    const fresh = new Map<string, (typeof entries)[number]>();
    for (const entry of entries)
      if (entry.open && !found.has(entry.request.key) && !fresh.has(entry.request.key))
        fresh.set(entry.request.key, entry);
    const answers = await work([...fresh.values()]);
    const rows = [...fresh.values()].map(({ request, signedAt }, index) => {
      found.set(request.key, { body: request.body, answer: answers[index] });
      return { ...request, answer: JSON.stringify(answers[index]), at: signedAt.getTime() };
    });
    rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    if (rows.length > 0) await sql(keep, [petition, JSON.stringify(rows)]);

    return entries.map(({ request }) => {
      const kept = found.get(request.key);
      if (!kept) return { kind: "closed" };
      return kept.body === request.body ? { kind: "accepted", answer: kept.answer as never } : { kind: "conflict" };
    });
  };
}

/** `work` gives an answer for each entry, in their order. */
export type OnceFor = <
  Answer,
  Entry extends { readonly request: RequestKey; readonly open: boolean; readonly signedAt: Date },
>(
  sql: Sql,
  petition: string,
  entries: readonly Entry[],
  work: (fresh: readonly Entry[]) => Promise<readonly Answer[]>,
) => Promise<readonly Once<Answer>[]>;

interface Kept {
  readonly body: string;
  readonly answer: unknown;
}
