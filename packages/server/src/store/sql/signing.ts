import type { SignatureReceipt } from "@tdh/schemas";
import type { MailKind, SignatureEntry } from "../store.js";
import type { Dialect, Sql } from "./engine.js";
import { noteMail } from "./mail-limit.js";
import type { Outbox } from "./outbox.js";
import { integerOf, optionalTextOf, textOf } from "./rows.js";
import { insertSignatures, signatureRow, statusOf } from "./signature-rows.js";
import { bucketOf, Changes, type Tallies } from "./tallies.js";

/**
 * Takes new signatures of one petition, in one transaction with their tally and what is sent because of them.
 *
 * The household rule is the table's: an address has two places (`slot`), a person one, and the second place only takes a
 * row under the postcode of the other. What a key refuses is looked at again, so that processes which sign at the same
 * moment agree.
 */
export function createSigning(dialect: Dialect, tallies: Tallies, outbox: Outbox): Signing {
  const insertFirst = insertSignatures(
    dialect,
    "NOT EXISTS (SELECT 1 FROM signatures AS s WHERE s.petition = $1 AND s.address = e.value->>'address')",
  );
  const insertBeside = insertSignatures(
    dialect,
    `EXISTS (SELECT 1 FROM signatures AS s WHERE s.petition = $1 AND s.address = e.value->>'address'
      AND s.home = e.value->>'home' AND s.slot <> CAST(e.value->>'slot' AS BIGINT))`,
  );

  /** The second place at an address, or which mail a repeat gets. */
  async function placeAgain(sql: Sql, entry: SignatureEntry): Promise<Placed> {
    for (let turn = 0; turn < attempts; turn += 1) {
      const housemates = await sql(household, [entry.petition, entry.hashes.address]);
      const [first] = housemates;
      if (!first) {
        if (await insert(sql, insertFirst, entry, 1)) return placedNew(entry);
        continue;
      }
      const at = { entry, first: textOf(first, "id") };
      const same = housemates.find((row) => row["person"] === entry.hashes.person);
      if (same) {
        const kind = statusOf(same) === "pending" ? "repeat-pending" : "repeat-confirmed";
        return { ...at, kind, of: textOf(same, "id") };
      }
      const isHome = entry.hashes.home !== undefined && optionalTextOf(first, "home") === entry.hashes.home;
      if (housemates.length > 1 || !isHome) return { ...at, kind: "not-counted", of: at.first };
      const slot = integerOf(first, "slot") === 1 ? 2 : 1;
      if (await insert(sql, insertBeside, entry, slot)) return placedNew(entry);
    }
    throw new TypeError("An address has no place, and no signature that takes it.");
  }

  async function insert(sql: Sql, statement: string, entry: SignatureEntry, slot: 1 | 2): Promise<boolean> {
    return (await sql(statement, [entry.petition, JSON.stringify([rowOf(entry, slot)])])).length > 0;
  }

  return async (sql, petition, entries) => {
    if (entries.length === 0) return [];
    const sorted = entries.toSorted((a, b) => (a.hashes.address < b.hashes.address ? -1 : 1));
    const inserted = await sql(insertFirst, [petition, JSON.stringify(sorted.map((entry) => rowOf(entry, 1)))]);
    const ids = new Set(inserted.map((row) => textOf(row, "id")));
    const placed: Placed[] = [];
    for (const entry of entries) placed.push(ids.has(entry.id) ? placedNew(entry) : await placeAgain(sql, entry));

    const changes = new Changes();
    const messages = [];
    for (const { entry, kind, of, first } of placed) {
      const isNew = kind === "confirm";
      if (isNew) {
        changes.add(
          bucketOf(entry.mail ? "pending" : "confirmed", entry.suspicion ? "held" : "good"),
          entry.country,
          1,
        );
        for (const endpoint of entry.endpoints) messages.push(outbox.event("signature.created", endpoint, entry));
      }
      if (entry.mail && (isNew || (await noteMail(sql, petition, first, entry.signedAt)))) {
        if (kind === "repeat-pending") await sql(prolong, [petition, of, entry.mail.expiresAt.getTime()]);
        messages.push(outbox.mail(kind, entry, entry.mail, of));
      }
    }
    await tallies.add(sql, petition, changes);
    await outbox.put(sql, petition, messages);
    const total = await tallies.total(sql, petition);
    return entries.map(({ mail }) => ({ status: "accepted", confirmation: mail ? "mail" : "none", total }));
  };
}

/** Answers in the order of the entries. */
export type Signing = (
  sql: Sql,
  petition: string,
  entries: readonly SignatureEntry[],
) => Promise<readonly SignatureReceipt[]>;

interface Placed {
  readonly entry: SignatureEntry;
  readonly kind: Exclude<MailKind, "reminder">;
  /** The signature that the mail is about. */
  readonly of: string;
  /** The first signature of the address, with which its mails are counted. */
  readonly first: string;
}

function placedNew(entry: SignatureEntry): Placed {
  return { entry, kind: "confirm", of: entry.id, first: entry.id };
}

const attempts = 5;

const household = `SELECT id, slot, status, person, home FROM signatures
  WHERE petition = $1 AND address = $2 ORDER BY slot`;

const prolong = "UPDATE signatures SET expires_at = $3 WHERE petition = $1 AND id = $2 AND status = 'pending'";

function rowOf(entry: SignatureEntry, slot: 1 | 2) {
  const { mail, signedAt, suspicion } = entry;
  return signatureRow(
    {
      ...entry,
      slot,
      verdict: suspicion ? "held" : "good",
      confirmedAt: mail ? undefined : signedAt,
      expiresAt: mail?.expiresAt,
    },
    mail && signedAt,
  );
}
