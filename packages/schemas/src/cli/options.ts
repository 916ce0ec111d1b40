import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { startOf } from "../check/dates.js";
import { dateSchema, instantSchema } from "../primitives.js";
import { locales, type Locale } from "../rules/locale.js";

export interface Options {
  readonly patterns: readonly string[];
  readonly format: Format;
  readonly language: Locale;
  readonly images: string | undefined;
  readonly now: Date;
  /** Whether notes are told that are neither errors nor warnings. */
  readonly notes: boolean;
}

export type Format = (typeof formats)[number];

const formats = ["text", "json", "github"] as const;

/** The command was not understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(message: string) {
    super(`${message}\nTry: tdh-check --help`);
  }
}

/** @throws UsageError naming what is not understood. */
export function readOptions(args: readonly string[]): Options | "help" | "version" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (values.version) return "version";
  if (positionals.length === 0) throw new UsageError("Name the files to check.");
  return {
    patterns: positionals,
    format: oneOf(formats, values.format ?? "text", "format"),
    language: oneOf(locales, values.language ?? "en", "language"),
    images: values.images === undefined ? undefined : folder(values.images),
    now: values.now === undefined ? new Date() : moment(values.now),
    notes: values.notes ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        language: { type: "string" },
        images: { type: "string" },
        now: { type: "string" },
        notes: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
      throw new UsageError(error.message);
    throw error;
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string, option: string): Choice {
  const choice = choices.find((known) => known === given);
  if (choice === undefined) throw new UsageError(`--${option} is one of: ${choices.join(", ")}.`);
  return choice;
}

function folder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new UsageError(`--images: there is no folder ${path}.`);
}

function moment(text: string): Date {
  if (dateSchema.safeParse(text).success) return new Date(startOf(text));
  if (instantSchema.safeParse(text).success) return new Date(text);
  throw new UsageError("--now is a day such as 2026-11-04, or a moment such as 2026-11-04T08:00:00Z.");
}
