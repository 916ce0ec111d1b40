import type { Finding } from "../check/finding.js";
import { describePlaced } from "./describe-placed.js";
import type { FileFindingCode, PlacedFinding, Position } from "./file-finding.js";

/** A file cannot be read as a document. The message says what is wrong, and where. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly finding: PlacedFinding;

  constructor(
    readonly file: string,
    { line, column }: Position,
    code: FileFindingCode,
    data: Finding["data"] = {},
  ) {
    const finding = { severity: "error", code, path: [], rest: [], data, line, column } as const;
    super(`${file}:${line}:${column}: ${describePlaced(finding, "en")}`);
    this.finding = finding;
  }
}

/** Ends the reading of a text at one of its places. */
export type Refuse = (code: FileFindingCode, offset: number, data?: Finding["data"]) => never;
