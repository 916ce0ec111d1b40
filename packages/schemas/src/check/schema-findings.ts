import type { z } from "zod";
import { formats, type Format } from "../formats.js";
import type { FindingPath, Report } from "./finding.js";

/** Where a document does not fit its schema: each issue of zod, as a finding. */
export function reportIssues(issues: readonly z.core.$ZodIssue[], report: Report): void {
  for (const issue of issues) reportIssue(issue, report);
}

function reportIssue(issue: z.core.$ZodIssue, report: Report): void {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? report("missing", path)
        : report("wrong_type", path, { expected: typeName(issue.expected), found: typeOf(issue.input) });
    case "invalid_value":
      if (issue.input === undefined) return report("missing", path);
      return byWords.has(issue.message)
        ? report("format", path, { format: formatOf(issue.message) })
        : report("not_among", path, { found: shown(issue.input), allowed: issue.values.map(String).join(", ") });
    case "invalid_union":
      return reportUnion(issue, path, report);
    case "unrecognized_keys":
      for (const key of issue.keys) report("unknown_key", [...path, key], { key });
      return;
    case "too_small":
      return report(isSize(issue.origin) ? "too_short" : "too_small", path, { limit: Number(issue.minimum) });
    case "too_big":
      return report(isSize(issue.origin) ? "too_long" : "too_large", path, { limit: Number(issue.maximum) });
    default:
      return report("format", path, { format: formatOf(issue.message) });
  }
}

/** A union by a key, such as the type of a block, names what the key may be. */
function reportUnion(issue: z.core.$ZodIssueInvalidUnion, path: FindingPath, report: Report): void {
  const { input } = issue;
  if (input === undefined) return report("missing", path);
  if (issue.discriminator === undefined || typeof input !== "object" || input === null)
    return report("wrong_type", path, { expected: "object", found: typeOf(input) });
  const given: unknown = Reflect.get(input, issue.discriminator);
  if (given === undefined) return report("missing", path);
  const allowed = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String).join(", ") : "";
  report("not_among", path, { found: shown(given), allowed });
}

const byWords = new Map<string, Format>(Object.entries(formats).map(([format, words]) => [words, format as Format]));

function formatOf(words: string): Format {
  return byWords.get(words) ?? "readable";
}

function isSize(origin: string): boolean {
  return ["string", "array", "set", "map", "object"].includes(origin);
}

/** Whether a type is named to an editor as what it is to JSON. */
function typeName(expected: string): string {
  return expected === "int" ? "integer" : expected === "record" ? "object" : expected;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** At most a line of what was given. */
function shown(value: unknown): string {
  const isPlain = typeof value === "number" || typeof value === "boolean";
  const text = typeof value === "string" ? value : isPlain ? String(value) : typeOf(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
