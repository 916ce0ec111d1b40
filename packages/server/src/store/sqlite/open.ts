import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { StoreLockedError, StoreOpenError, StoreVersionError } from "../errors.js";
import type { GroupCommitOptions } from "../sql/group-commit.js";
import { migrate, requireSchema } from "../sql/schema.js";
import type { Store } from "../store.js";
import { startThread, type Thread } from "./calls.js";
import { connect, reasonOf } from "./database.js";
import { openSqliteEngine } from "./engine.js";
import { lockDatabase } from "./lock.js";
import { providePrivately } from "./private-file.js";

/**
 * Keeps everything in one SQLite file, in write-ahead mode, where a commit returns once it is on disk. One thread writes,
 * another reads beside it. One process serves a file, which `<file>.lock` beside it sees to; others may read it.
 * @throws StoreOpenError where the file cannot be used, StoreLockedError where another process serves it,
 * StoreVersionError where a newer program wrote it.
 */
export async function openSqliteStore({ file, readOnly = false, ...options }: SqliteStoreOptions): Promise<Store> {
  const lock = await prepare(file, readOnly);
  const reader = startThread({ file, readOnly: true, options });
  const writer = readOnly ? undefined : startThread({ file, readOnly: false, options });
  return proxyOf({ reader, writer: writer ?? reader }, async () => {
    try {
      // The writer closes last: only then does SQLite clear the write-ahead log.
      await reader.call("close", []);
      await writer?.call("close", []);
    } finally {
      await Promise.all([reader.stop(), writer?.stop()]);
      lock?.close();
    }
  });
}

export interface SqliteStoreOptions extends GroupCommitOptions {
  /** Path of the database; its folder is made where it is missing. */
  readonly file: string;
  /** Reads beside a running server, and changes nothing. @default false */
  readonly readOnly?: boolean;
}

/** Finds out what is wrong with a file before anything is written, and brings it to the present schema. */
async function prepare(file: string, readOnly: boolean): Promise<DatabaseSync | undefined> {
  let lock: DatabaseSync | undefined;
  try {
    if (!readOnly) lock = provide(file);
    const engine = openSqliteEngine(file, readOnly);
    try {
      if (readOnly) await requireSchema(engine.read);
      else
        await engine.write(async (sql) => {
          await migrate(sql, engine.dialect);
          await sql(releaseMails);
        });
    } finally {
      await engine.close();
    }
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof StoreLockedError || error instanceof StoreVersionError) throw error;
    throw new StoreOpenError(file, reasonOf(error, file), { cause: error });
  }
}

/** Who holds the lock knows that whoever had taken a mail is gone. */
const releaseMails = "UPDATE outbox SET claimed_until = NULL WHERE claimed_until IS NOT NULL";

function provide(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const isThere = existsSync(file);
  if (isThere) connect(file, false).close();
  const lock = lockDatabase(isThere ? realpathSync(file) : file);
  providePrivately(file);
  return lock;
}

/** Which thread does what: a method that only reads never waits for one that writes. */
const places = {
  sign: "writer",
  confirm: "writer",
  importSignatures: "writer",
  repairTally: "writer",
  addSheets: "writer",
  reverseSheets: "writer",
  judge: "writer",
  undoJudgement: "writer",
  block: "writer",
  unblock: "writer",
  salt: "writer",
  withdraw: "writer",
  withdrawConsent: "writer",
  addInquiry: "writer",
  answerInquiry: "writer",
  purge: "writer",
  purgePetition: "writer",
  claimDue: "writer",
  settle: "writer",
  putMail: "writer",
  replay: "writer",
  donate: "writer",
  ready: "writer",
  close: "writer",
  findConfirmation: "reader",
  signatures: "reader",
  tally: "reader",
  recount: "reader",
  sheets: "reader",
  statistics: "reader",
  previewJudgement: "reader",
  judgements: "reader",
  blocks: "reader",
  signaturesOf: "reader",
  inquiries: "reader",
  deadLetters: "reader",
  outboxDepth: "reader",
  findDonation: "reader",
  donationSums: "reader",
} as const satisfies Record<keyof Store, "writer" | "reader">;

function proxyOf(threads: Record<"writer" | "reader", Thread>, close: () => Promise<void>): Store {
  let closed: Promise<void> | undefined;
  const call =
    (method: keyof typeof places) =>
    (...args: never) =>
      threads[places[method]].call(method, args);
  const methods = Object.fromEntries(Object.keys(places).map((method) => [method, call(method as keyof Store)]));
  // Each method is there under its own name, and takes and gives what the thread's store does.
  return { ...(methods as unknown as Store), close: () => (closed ??= close()) };
}
