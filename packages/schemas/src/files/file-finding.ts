import type { Finding, FindingCode, FindingPath } from "../check/finding.js";

/** What can be wrong with a file before its document is looked at, and between files. Each is an error. */
export const fileFindingCodes = [
  "file_unreadable",
  "file_too_large",
  "file_type",
  "encoding",
  "control_character",
  "empty",
  "several_documents",
  "key_repeated",
  "too_deep",
  "too_many",
  "json_expected",
  "json_ended",
  "json_text",
  "yaml_indentation",
  "yaml_tab",
  "yaml_colon",
  "yaml_unclosed",
  "yaml_rest",
  "yaml_tag",
  "yaml_alias",
  "yaml_alias_cyclic",
  "yaml_syntax",
  "document_repeated",
] as const;

export type FileFindingCode = (typeof fileFindingCodes)[number];

/** A finding with its place in a file. Words for it: `describePlaced`. */
export interface PlacedFinding extends Omit<Finding, "code">, Position {
  readonly code: FindingCode | FileFindingCode;
  /** What of the path the file does not have: the field that is missing. Line and column are those of its parent. */
  readonly rest: FindingPath;
}

/** A place in a text; both count from 1, columns in UTF-16 code units, as editors and the Language Server Protocol do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function inOrderOfFile(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column;
}
