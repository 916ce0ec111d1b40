import type { DatabaseSync } from "node:sqlite";
import { integerOf } from "./rows.js";

/**
 * Remembers for an hour that an address was mailed, so that nobody floods a stranger by signing for them again and
 * again. The hash is keyed and stands for an address at one petition. Runs inside a transaction.
 */
export function createMailingTable(database: DatabaseSync): MailingTable {
  const prune = database.prepare("DELETE FROM mailings WHERE sent_at <= ?");
  const count = database.prepare("SELECT count(*) AS mails FROM mailings WHERE address_hash = ? AND sent_at > ?");
  const insert = database.prepare("INSERT INTO mailings (address_hash, sent_at) VALUES (?, ?)");
  return {
    mayMail: (address, now) => {
      const row = count.get(address, now.getTime() - hour);
      return row === undefined || integerOf(row, "mails") < mailsAnHour;
    },
    noteMail: (address, now) => {
      prune.run(now.getTime() - hour);
      insert.run(address, now.getTime());
    },
  };
}

export interface MailingTable {
  /** Whether a repeat may still be mailed. */
  mayMail(address: Buffer, now: Date): boolean;
  noteMail(address: Buffer, now: Date): void;
}

const hour = 60 * 60 * 1000;
const mailsAnHour = 3;
