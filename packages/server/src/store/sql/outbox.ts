import {
  eventTypes,
  mailKinds,
  type DeadLetter,
  type EventType,
  type MailKind,
  type OutboxClaim,
  type OutboxRecord,
  type OutboxStore,
  type OutgoingMail,
  type RequestedMail,
  type Settlement,
  type SignatureName,
} from "../store.js";
import type { Dialect, Row, Sql, SqlEngine } from "./engine.js";
import { oneByOne, type GroupCommit } from "./group-commit.js";
import { noteMail } from "./mail-limit.js";
import { choiceOf, dateOf, integerOf, optionalDateOf, textOf } from "./rows.js";

/** What waits to be mailed or told to others. It is put here in the transaction of what it tells of. */
export function createOutbox({ elements }: Dialect): Outbox {
  const insert = `INSERT INTO outbox (petition, id, channel, kind, endpoint, signature, content, state, reason, attempts,
      due_at, created_at, expires_at)
    SELECT $1, e.value->>'id', e.value->>'channel', e.value->>'kind', e.value->>'endpoint', e.value->>'signature',
      e.value->>'content', 'waiting', '', 0, CAST(e.value->>'at' AS BIGINT), CAST(e.value->>'at' AS BIGINT),
      CAST(e.value->>'expires_at' AS BIGINT)
    FROM ${elements("$2")} AS e`;
  const forget = `DELETE FROM outbox
    WHERE petition = $1 AND id IN (SELECT e.value->>'id' FROM ${elements("$2")} AS e)`;

  return {
    mail: (kind, { id, signedAt }, { content, expiresAt }, of) => {
      const base = { id, channel: "mail", kind, endpoint: "", signature: of, content, at: signedAt.getTime() };
      return { ...base, expires_at: expiresAt.getTime() };
    },
    event: (kind, endpoint, { id, petition, country, locale, signedAt: at }) => {
      const content = JSON.stringify({
        type: kind,
        timestamp: at.toISOString(),
        data: { id, petition, country, locale },
      });
      const channel = "webhook";
      return { id: `${id}.${kind}.${endpoint}`, channel, kind, endpoint, signature: id, content, at: at.getTime() };
    },
    put: async (sql, petition, messages) => {
      if (messages.length > 0) await sql(insert, [petition, JSON.stringify(messages)]);
    },
    forget: async (sql, petition, ids) => {
      if (ids.length > 0) await sql(forget, [petition, JSON.stringify(ids.map((id) => ({ id })))]);
    },
  };
}

export interface Outbox {
  mail(
    kind: Exclude<MailKind, "reminder">,
    entry: { readonly id: string; readonly signedAt: Date },
    mail: OutgoingMail,
    of: string,
  ): Message;
  event(
    kind: EventType,
    endpoint: string,
    signature: SignatureName & { readonly country: string; readonly locale: string; readonly signedAt: Date },
  ): Message;
  put(sql: Sql, petition: string, messages: readonly Message[]): Promise<void>;
  /** Deletes the mails to confirm these signatures, which bear their ids, or the reminders that they became. */
  forget(sql: Sql, petition: string, signatures: readonly string[]): Promise<void>;
}

/** A row for the outbox, in JSON. */
export type Message = Readonly<Record<string, string | number>>;

/** Taking messages out of the outbox, and what became of them. */
export function createOutboxStore(engine: Pick<SqlEngine, "read">, commit: GroupCommit, outbox: Outbox): OutboxStore {
  const replay = commit.kind(
    oneByOne(async (sql, { petition, endpoint, since, now }: Replay) => {
      return (await sql(again, [petition, endpoint, since.getTime(), now.getTime()])).length;
    }),
  );
  const putMail = commit.kind(
    oneByOne(async (sql, { petition, mail }: { readonly petition: string; readonly mail: RequestedMail }) => {
      const { id, kind, signature, at } = mail;
      if (!(await noteMail(sql, petition, signature, at))) return;
      await outbox.put(sql, petition, [outbox.mail(kind, { id, signedAt: at }, mail, signature)]);
    }),
  );
  return {
    putMail: (petition, mail) => putMail({ petition, mail }),
    claimDue: commit.kind(
      oneByOne(async (sql, { petition, now, limit, leaseUntil }: OutboxClaim) => {
        const rows = await sql(claim, [petition, now.getTime(), limit, leaseUntil.getTime()]);
        return rows.toSorted((a, b) => (textOf(a, "id") < textOf(b, "id") ? -1 : 1)).map(readMessage);
      }),
    ),
    settle: commit.kind(oneByOne(settle)),
    deadLetters: async (petition) => (await engine.read(dead, [petition])).map(readDeadLetter),
    replay: (petition, endpoint, since, now) => replay({ petition, endpoint, since, now }),
    outboxDepth: async (petition) => {
      const [row] = await engine.read(depth, [petition]);
      if (!row) return { waiting: 0, dead: 0 };
      const counts = { waiting: integerOf(row, "waiting"), dead: integerOf(row, "dead") };
      const oldest = optionalDateOf(row, "oldest");
      return oldest ? { ...counts, oldest } : counts;
    },
  };
}

interface Replay {
  readonly petition: string;
  readonly endpoint: string;
  readonly since: Date;
  readonly now: Date;
}

async function settle(sql: Sql, settlement: Settlement): Promise<void> {
  const { petition, id } = settlement;
  switch (settlement.outcome) {
    case "done":
      await sql("DELETE FROM outbox WHERE petition = $1 AND id = $2 AND channel = 'mail'", [petition, id]);
      await sql("UPDATE outbox SET state = 'done', due_at = NULL WHERE petition = $1 AND id = $2", [petition, id]);
      return;
    case "later":
      await sql(later, [petition, id, settlement.dueAt.getTime()]);
      return;
    case "remind":
      await sql(remind, [petition, id, settlement.dueAt.getTime()]);
      return;
    case "dead":
      await sql(bury, [petition, id, settlement.reason]);
  }
}

const columns = "petition, id, channel, kind, endpoint, signature, content, attempts, created_at, expires_at, reason";

const claim = `UPDATE outbox SET claimed_until = $4
  WHERE petition = $1 AND due_at <= $2 AND (claimed_until IS NULL OR claimed_until <= $2) AND id IN (
    SELECT id FROM outbox
    WHERE petition = $1 AND due_at <= $2 AND (claimed_until IS NULL OR claimed_until <= $2)
    ORDER BY due_at, id LIMIT $3
  ) RETURNING ${columns}`;

const later =
  "UPDATE outbox SET attempts = attempts + 1, due_at = $3, claimed_until = NULL WHERE petition = $1 AND id = $2";
const remind =
  "UPDATE outbox SET kind = 'reminder', attempts = 0, due_at = $3, claimed_until = NULL WHERE petition = $1 AND id = $2";
const bury = `UPDATE outbox SET state = 'dead', reason = $3, due_at = NULL,
  content = CASE WHEN channel = 'mail' THEN '' ELSE content END WHERE petition = $1 AND id = $2`;
const dead = `SELECT ${columns} FROM outbox WHERE petition = $1 AND state = 'dead' ORDER BY id DESC LIMIT 1000`;
const depth = `SELECT count(CASE WHEN state = 'waiting' THEN 1 END) AS waiting,
    count(CASE WHEN state = 'dead' THEN 1 END) AS dead, min(CASE WHEN state = 'waiting' THEN created_at END) AS oldest
  FROM outbox WHERE petition = $1 AND state <> 'done' AND kind <> 'reminder'`;
const again = `UPDATE outbox SET state = 'waiting', reason = '', attempts = 0, due_at = $4, claimed_until = NULL
  WHERE petition = $1 AND endpoint = $2 AND channel = 'webhook' AND state <> 'waiting' AND created_at >= $3 RETURNING id`;

function readFacts(row: Row) {
  return {
    petition: textOf(row, "petition"),
    id: textOf(row, "id"),
    signature: textOf(row, "signature"),
    attempts: integerOf(row, "attempts"),
    createdAt: dateOf(row, "created_at"),
  };
}

function readMessage(row: Row): OutboxRecord {
  const [facts, content] = [readFacts(row), textOf(row, "content")];
  if (choiceOf(row, "channel", channels) === "mail")
    return {
      ...facts,
      channel: "mail",
      kind: choiceOf(row, "kind", mailKinds),
      content,
      expiresAt: optionalDateOf(row, "expires_at"),
    };
  const kind = choiceOf(row, "kind", eventTypes);
  return { ...facts, channel: "webhook", kind, endpoint: textOf(row, "endpoint"), content };
}

function readDeadLetter(row: Row): DeadLetter {
  return {
    ...readFacts(row),
    channel: choiceOf(row, "channel", channels),
    kind: choiceOf<MailKind | EventType>(row, "kind", [...mailKinds, ...eventTypes]),
    endpoint: textOf(row, "endpoint"),
    reason: textOf(row, "reason"),
  };
}

const channels = ["mail", "webhook"] as const;
