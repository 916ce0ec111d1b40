import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { codePointName } from "../findings/visible.js";
import { decodeText, maximumBytes } from "./decode.js";
import { lineStartsOf, positionAt } from "./lines.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
import type { SourceNode } from "./source-node.js";
import { UnreadableFileError, type Refuse } from "./unreadable.js";
import { yamlNodes } from "./yaml-nodes.js";

/** What a file holds, not yet checked. Where its values stand: `positionOf`. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Made when it is first asked for. */
  readonly root: () => SourceNode;
  readonly lineStarts: () => readonly number[];
}

/** How the names of files end that are read as documents. */
export const extensions = [".yaml", ".yml", ".json"] as const;

/**
 * Reads YAML 1.2 or JSON, as the name of the file says.
 * @throws UnreadableFileError where it is neither, or more than any document needs: 1 MB, 100,000 values, 100 levels.
 */
export function readDocument(text: string, file: string): SourceDocument {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lineStarts = once(() => lineStartsOf(source));
  const refuse: Refuse = (code, offset, data) => {
    throw new UnreadableFileError(file, positionAt(lineStarts(), offset), code, data);
  };
  const extension = extname(file).toLowerCase();
  if (!extensions.some((known) => known === extension)) refuse("file_type", 0, { allowed: extensions.join(", ") });
  // A code unit takes at most three bytes of UTF-8.
  if (source.length * 3 > maximumBytes && Buffer.byteLength(source) > maximumBytes) refuseSize(file);
  const nothing = source.indexOf("\0");
  if (nothing >= 0) refuse("control_character", nothing, { found: codePointName("\0") });
  if (source.trim() === "") refuse("empty", 0);
  if (extension === ".json") {
    const { value, root } = readJson(source, refuse);
    return { file, text: source, value, root: () => root, lineStarts };
  }
  return { file, text: source, value: readYaml(source, refuse), root: once(() => yamlNodes(source)), lineStarts };
}

/**
 * Reads a file as a document.
 * @throws UnreadableFileError also where the file itself cannot be read.
 */
export function readSource(file: string): SourceDocument {
  return readDocument(decodeText(readBytes(file), file), file);
}

function readBytes(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new UnreadableFileError(file, start, "file_unreadable", { reason: "not a file" });
    if (stats.size > maximumBytes) refuseSize(file);
    return readFileSync(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UnreadableFileError(file, start, "file_unreadable", { reason: error.code });
  }
}

const start = { line: 1, column: 1 } as const;

function refuseSize(file: string): never {
  throw new UnreadableFileError(file, start, "file_too_large", { limit: `${maximumBytes / 1_000_000} MB` });
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
