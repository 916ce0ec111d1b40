import type { DatabaseSync } from "node:sqlite";
import type { MailKind, OutboxRecord, Store } from "../store.js";
import { bytesOf, choiceOf, dateOf, integerOf, textOf, type Row } from "./rows.js";
import type { Writer } from "./writer.js";

/** Mails that wait. They are put here by the transaction of the signature that they belong to. */
export function createOutboxTable(database: DatabaseSync, writer: Writer): OutboxTable {
  const due = database.prepare(
    "SELECT number, petition, kind, sealed, attempts, created_at FROM outbox WHERE due_at <= ? ORDER BY due_at, number LIMIT ?",
  );
  const remove = database.prepare("DELETE FROM outbox WHERE number = ?");
  const postpone = database.prepare("UPDATE outbox SET attempts = attempts + 1, due_at = ? WHERE number = ?");
  return {
    dueMails: async (now, limit) => due.all(now.getTime(), limit).map(readMail),
    deleteMail: (number) => writer.write(() => void remove.run(number)),
    postponeMail: (number, until) => writer.write(() => void postpone.run(until.getTime(), number)),
  };
}

type OutboxTable = Pick<Store, "dueMails" | "deleteMail" | "postponeMail">;

const kinds = ["confirm", "repeat-pending", "repeat-confirmed", "not-counted"] satisfies readonly MailKind[];

function readMail(row: Row): OutboxRecord {
  return {
    number: integerOf(row, "number"),
    petition: textOf(row, "petition"),
    kind: choiceOf(row, "kind", kinds),
    sealed: bytesOf(row, "sealed"),
    attempts: integerOf(row, "attempts"),
    createdAt: dateOf(row, "created_at"),
  };
}
