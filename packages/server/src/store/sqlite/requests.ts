import type { DatabaseSync } from "node:sqlite";
import type { Once, RequestKey } from "../store.js";
import { bytesOf, textOf } from "./rows.js";

/**
 * Lets a request count once: the first time `work` runs and its answer is kept as JSON beside the hashes of key and
 * body; a repeat gets that answer, also after closing, another body under the same key a conflict. Runs inside a
 * transaction.
 */
export function createRequestTable(database: DatabaseSync): OnceFor {
  const find = database.prepare("SELECT body, answer FROM requests WHERE key = ?");
  const insert = database.prepare("INSERT INTO requests (key, body, answer, created_at) VALUES (?, ?, ?, ?)");
  return ({ request, open }, now, work, read) => {
    const known = find.get(request.key);
    if (known)
      return bytesOf(known, "body").equals(request.body)
        ? { kind: "accepted", answer: read(JSON.parse(textOf(known, "answer"))) }
        : { kind: "conflict" };
    if (!open) return { kind: "closed" };
    const answer = work();
    insert.run(request.key, request.body, JSON.stringify(answer), now.getTime());
    return { kind: "accepted", answer: read(answer) };
  };
}

/** `work` gives what is kept; `read` makes the answer of it, the first time and later. */
export type OnceFor = <Kept, Answer>(
  entry: { readonly request: RequestKey; readonly open: boolean },
  now: Date,
  work: () => Kept,
  read: (kept: Kept) => Answer,
) => Once<Answer>;
