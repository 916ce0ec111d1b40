import type { Sql } from "./engine.js";
import type { Handler } from "./group-commit.js";

/** A handler whose entries are worked on petition by petition, so that every statement names one. */
export function byPetition<Entry extends { readonly petition: string }, Outcome>(
  work: (sql: Sql, petition: string, entries: readonly Entry[]) => Promise<readonly Outcome[]>,
): Handler<Entry, Outcome> {
  return async (sql, entries) => {
    const petitions = [...new Set(entries.map(({ petition }) => petition))].toSorted();
    if (petitions.length === 1) return work(sql, petitions[0] ?? "", entries);
    const outcomes = new Map<Entry, Outcome>();
    for (const petition of petitions) {
      const own = entries.filter((entry) => entry.petition === petition);
      const done = await work(sql, petition, own);
      own.forEach((entry, index) => outcomes.set(entry, done[index] as Outcome));
    }
    return entries.map((entry) => outcomes.get(entry) as Outcome);
  };
}
