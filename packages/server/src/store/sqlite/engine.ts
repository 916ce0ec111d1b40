import type { DatabaseSync, StatementSync } from "node:sqlite";
import { sqliteDialect, type Parameter, type Sql, type SqlEngine } from "../sql/engine.js";
import { StoreUnavailableError } from "../unavailable.js";
import { connect, connectToWrite } from "./database.js";

/** One SQLite file: a connection that writes, and one that reads beside it what was committed. */
export function openSqliteEngine(file: string, readOnly = false): SqlEngine {
  const writer = readOnly ? undefined : connectToWrite(file);
  const reader = connect(file, true);
  const write = writer && speak(writer);

  return {
    dialect: sqliteDialect,
    read: speak(reader),
    write: async (work) => {
      if (!writer || !write) throw new TypeError("The database was opened to be read only.");
      try {
        writer.exec("BEGIN IMMEDIATE");
        const value = await work(write);
        writer.exec("COMMIT");
        return value;
      } catch (error) {
        if (writer.isOpen && writer.isTransaction) writer.exec("ROLLBACK");
        throw asUnavailable(error);
      }
    },
    close: async () => {
      if (reader.isOpen) reader.close();
      if (writer?.isOpen) writer.close();
    },
  };
}

function speak(database: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>();
  return async (statement, parameters = []) => {
    const known = prepared.get(statement) ?? database.prepare(statement);
    prepared.set(statement, known);
    return known.all(named(parameters));
  };
}

function named(parameters: readonly Parameter[]): Record<string, Parameter> {
  return Object.fromEntries(parameters.map((value, index) => [`$${index + 1}`, value]));
}

/** SQLITE_BUSY, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL and SQLITE_CANTOPEN: the entry is right, and the disk does not take it. */
const passing: readonly number[] = [5, 8, 10, 13, 14];

function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error && "errcode" in error && typeof error.errcode === "number")) return error;
  if (!passing.includes(error.errcode & 0xff)) return error;
  return new StoreUnavailableError({ cause: error, code: "errstr" in error ? String(error.errstr) : "" });
}
