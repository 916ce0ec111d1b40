import type { DatabaseSync } from "node:sqlite";
import type { SignatureReceipt } from "@tdh/schemas";
import { locales } from "@tdh/schemas/rules";
import { placeInHousehold } from "../household.js";
import type { Confirmation, MailKind, SignatureEntry, SignatureRecord, Store, Tally } from "../store.js";
import { createMailingTable } from "./mailings.js";
import { createRequestTable } from "./requests.js";
import { bytesOf, choiceOf, dateOf, integerOf, optionalBytesOf, optionalTextOf, textOf, type Row } from "./rows.js";
import type { Writer } from "./writer.js";

/** Signatures with their confirmations, tallies and mails: what one signing changes, it changes in one transaction. */
export function createSignatureTable(database: DatabaseSync, writer: Writer): SignatureTable {
  const once = createRequestTable(database);
  const mailings = createMailingTable(database);
  const sql = prepare(database);

  function count(petition: string, status: Status, country: string, by: 1 | -1): void {
    sql.count.run(petition, status, country, by);
  }

  function record(entry: SignatureEntry): SignatureReceipt {
    const { petition, hashes, mail } = entry;
    const place = placeInHousehold(sql.household.all(petition, hashes.address).map(readHousemate), hashes);
    if (place.kind === "new") {
      const number = insert(entry, place.slot);
      if (mail) sendMail(entry, "confirm", number);
    } else if (mail && place.kind === "repeat" && place.of.status === "pending") {
      sendMail(entry, "repeat-pending", place.of.number);
    } else if (mail) {
      sendMail(entry, place.kind === "repeat" ? "repeat-confirmed" : "not-counted");
    }
    return { status: "accepted", confirmation: mail ? "mail" : "none", total: tally(petition).confirmed };
  }

  function insert(entry: SignatureEntry, slot: number): number {
    const { petition, country, hashes, sealed, signedAt } = entry;
    const status = entry.mail ? "pending" : "confirmed";
    const { lastInsertRowid } = sql.insert.run(
      entry.id,
      petition,
      hashes.address,
      slot,
      hashes.person,
      hashes.home ?? null,
      status,
      country,
      entry.locale,
      entry.source ? JSON.stringify(entry.source) : null,
      JSON.stringify(entry.consents),
      sealed.enc,
      sealed.ciphertext,
      signedAt.getTime(),
      entry.mail ? null : signedAt.getTime(),
    );
    count(petition, status, country, 1);
    return Number(lastInsertRowid);
  }

  /** Puts a mail in the outbox; with a signature to confirm, its token becomes valid. Repeats are limited. */
  function sendMail({ petition, hashes, mail, signedAt }: SignatureEntry, kind: MailKind, toConfirm?: number): void {
    const isAllowed = kind === "confirm" || mailings.mayMail(hashes.address, signedAt);
    if (!mail || !isAllowed) return;
    mailings.noteMail(hashes.address, signedAt);
    if (toConfirm !== undefined) sql.addToken.run(mail.tokenHash, toConfirm, mail.expiresAt.getTime());
    sql.addMail.run(petition, kind, mail.sealed, signedAt.getTime(), signedAt.getTime());
  }

  function find(tokenHash: Buffer, now: Date): { found: Confirmation; row?: Row } {
    const row = sql.findToken.get(tokenHash);
    if (!row) return { found: { kind: "unknown" } };
    const status = choiceOf(row, "status", ["pending", "confirmed"]);
    const late = status === "pending" && integerOf(row, "expires_at") <= now.getTime();
    const { petition, locale } = { petition: textOf(row, "petition"), locale: choiceOf(row, "locale", locales) };
    return { found: { kind: late ? "expired" : status, petition, locale }, row };
  }

  function confirm(tokenHash: Buffer, now: Date): Confirmation {
    const { found, row } = find(tokenHash, now);
    if (found.kind !== "pending" || !row) return found;
    sql.confirm.run(now.getTime(), integerOf(row, "number"));
    count(found.petition, "pending", textOf(row, "country"), -1);
    count(found.petition, "confirmed", textOf(row, "country"), 1);
    return { ...found, kind: "confirmed" };
  }

  function tally(petition: string): Tally {
    const rows = sql.tally.all(petition).map((row) => ({
      status: choiceOf(row, "status", ["pending", "confirmed"]),
      country: textOf(row, "country"),
      signatures: integerOf(row, "signatures"),
    }));
    const sum = (status: Status) =>
      rows.filter((row) => row.status === status).reduce((all, row) => all + row.signatures, 0);
    const confirmed = rows.filter(({ status, signatures }) => status === "confirmed" && signatures > 0);
    return {
      pending: sum("pending"),
      confirmed: sum("confirmed"),
      byCountry: Object.fromEntries(confirmed.map(({ country, signatures }) => [country, signatures])),
    };
  }

  return {
    sign: (entry) =>
      writer.write(() =>
        once(
          entry,
          entry.signedAt,
          () => record(entry),
          (receipt) => receipt,
        ),
      ),
    findConfirmation: async (tokenHash, now) => find(tokenHash, now).found,
    confirm: (tokenHash, now) => writer.write(() => confirm(tokenHash, now)),
    tally: async (petition) => tally(petition),
    *confirmedSignatures(petition) {
      for (const row of sql.confirmed.iterate(petition)) yield readSignature(row);
    },
  };
}

type SignatureTable = Pick<Store, "sign" | "findConfirmation" | "confirm" | "tally" | "confirmedSignatures">;
type Status = "pending" | "confirmed";

function prepare(database: DatabaseSync) {
  return {
    household: database.prepare(
      "SELECT number, slot, status, person_hash, home_hash FROM signatures WHERE petition = ? AND address_hash = ? ORDER BY slot",
    ),
    insert: database.prepare(
      `INSERT INTO signatures (id, petition, address_hash, slot, person_hash, home_hash, status, country, locale, source,
         consents, enc, ciphertext, signed_at, confirmed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    count: database.prepare(
      `INSERT INTO tallies (petition, status, country, signatures) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET signatures = signatures + excluded.signatures`,
    ),
    addToken: database.prepare("INSERT INTO confirmations (token_hash, signature, expires_at) VALUES (?, ?, ?)"),
    addMail: database.prepare("INSERT INTO outbox (petition, kind, sealed, due_at, created_at) VALUES (?, ?, ?, ?, ?)"),
    findToken: database.prepare(
      `SELECT number, petition, locale, country, status, expires_at
       FROM confirmations JOIN signatures ON number = signature WHERE token_hash = ?`,
    ),
    confirm: database.prepare("UPDATE signatures SET status = 'confirmed', confirmed_at = ? WHERE number = ?"),
    tally: database.prepare("SELECT status, country, signatures FROM tallies WHERE petition = ? ORDER BY country"),
    confirmed: database.prepare(
      `SELECT id, petition, country, locale, source, consents, enc, ciphertext, signed_at, confirmed_at
       FROM signatures WHERE petition = ? AND status = 'confirmed' ORDER BY number`,
    ),
  };
}

function readHousemate(row: Row) {
  return {
    number: integerOf(row, "number"),
    slot: integerOf(row, "slot"),
    status: choiceOf(row, "status", ["pending", "confirmed"]),
    person: bytesOf(row, "person_hash"),
    home: optionalBytesOf(row, "home_hash"),
  };
}

function readSignature(row: Row): SignatureRecord {
  const source = optionalTextOf(row, "source");
  return {
    id: textOf(row, "id"),
    petition: textOf(row, "petition"),
    country: textOf(row, "country"),
    locale: choiceOf(row, "locale", locales),
    source: source === undefined ? undefined : JSON.parse(source),
    consents: JSON.parse(textOf(row, "consents")),
    sealed: { enc: bytesOf(row, "enc"), ciphertext: bytesOf(row, "ciphertext") },
    signedAt: dateOf(row, "signed_at"),
    confirmedAt: dateOf(row, "confirmed_at"),
  };
}
