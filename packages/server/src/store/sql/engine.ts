/** One row as an engine gives it: texts, integers and null. */
export type Row = Readonly<Record<string, unknown>>;

export type Parameter = string | number | null;

/** Runs one statement; `$1` is the first parameter. */
export type Sql = (statement: string, parameters?: readonly Parameter[]) => Promise<readonly Row[]>;

/**
 * A database that the store speaks to in the SQL that SQLite and PostgreSQL share. Adapters translate and hold no rule.
 */
export interface SqlEngine {
  /**
   * Runs `work` in one transaction and settles once it is on disk. Transactions of one engine follow one another.
   * Rejects with StoreUnavailableError where the database cannot write at present.
   */
  write<Value>(work: (sql: Sql) => Promise<Value>): Promise<Value>;
  /** Reads beside the writer, only what was committed. */
  readonly read: Sql;
  readonly dialect: Dialect;
  close(): Promise<void>;
}

/** What the two spell differently. */
export interface Dialect {
  /** A table of the elements of a JSON array in a parameter, one in the column `value` of each row. */
  readonly elements: (parameter: string) => string;
  /** The type of integers of 64 bits. */
  readonly integer: "INTEGER" | "BIGINT";
  /** What follows the columns of a table. */
  readonly table: "STRICT, WITHOUT ROWID" | "";
}

export const sqliteDialect: Dialect = {
  elements: (parameter) => `json_each(${parameter})`,
  integer: "INTEGER",
  table: "STRICT, WITHOUT ROWID",
};
