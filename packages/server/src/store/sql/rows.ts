import type { Row } from "./engine.js";

/** Reads columns with the type that the schema promises. @throws TypeError where the database holds something else. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : refuse(column);
}

export function optionalTextOf(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : textOf(row, column);
}

export function integerOf(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : refuse(column);
}

/** A column that holds one of a list of words. */
export function choiceOf<Choice extends string>(row: Row, column: string, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === row[column]) ?? refuse(column);
}

/** A point in time, kept as milliseconds since 1970. */
export function dateOf(row: Row, column: string): Date {
  return new Date(integerOf(row, column));
}

export function optionalDateOf(row: Row, column: string): Date | undefined {
  return row[column] === null ? undefined : dateOf(row, column);
}

function refuse(column: string): never {
  throw new TypeError(`The column ${column} of the database does not hold what its schema promises.`);
}
