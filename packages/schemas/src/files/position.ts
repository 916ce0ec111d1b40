import type { Finding, FindingPath } from "../check/finding.js";
import { migrate } from "../migrate.js";
import { isRecord } from "../rules/field.js";
import { inOrderOfFile, type PlacedFinding, type Position } from "./file-finding.js";
import { positionAt } from "./lines.js";
import type { SourceDocument } from "./source-document.js";
import type { SourceChild, SourceNode } from "./source-node.js";

/**
 * Where a value of a document stands in its file; where there is none, the nearest one that should hold it. What an alias
 * repeats stands where it was written. A path may be one of the document that `migrate` made of this one.
 */
export function positionOf(source: SourceDocument, path: FindingPath): Position {
  return positionAt(source.lineStarts(), find(source, path).node.start);
}

/**
 * Gives findings their places: a field that is not known has that of its name, one that is missing that of its parent, and
 * what was found in a text stands in that text. What an alias repeats is told once.
 */
export function placeFindings(source: SourceDocument, findings: readonly Finding[]): PlacedFinding[] {
  const seen = new Map<string, number>();
  const placed = new Map<string, PlacedFinding>();
  for (const finding of findings) {
    const { path, code, data } = finding;
    const place = find(source, path);
    const { rest } = place;
    const spot = `${path.join("\0")}\n${code}\n${String(data["found"])}`;
    const nth = seen.get(spot) ?? 0;
    seen.set(spot, nth + 1);
    const offset = offsetOf(finding, place, { text: source.text, nth });
    const identity = JSON.stringify([offset, code, data, rest]);
    if (!placed.has(identity)) placed.set(identity, { ...finding, ...positionAt(source.lineStarts(), offset), rest });
  }
  return [...placed.values()].sort(inOrderOfFile);
}

function offsetOf(
  { code, data: { found } }: Finding,
  { node, target = node, key, rest }: Found,
  { text, nth }: { readonly text: string; readonly nth: number },
): number {
  if (code === "unknown_key") return key ?? node.start;
  // Of a wrong type or an impossible value, what was found is the value itself.
  const isValue = code === "wrong_type" || code === "not_among";
  return rest.length > 0 || isValue || typeof found !== "string" ? node.start : startOfWords(text, target, found, nth);
}

/** The place of words in a text, which may be folded over lines; else that of the text. */
function startOfWords(text: string, { start, end }: SourceNode, words: string, nth: number): number {
  const pattern = words.trim().split(/\s+/).map(escapeForPattern).join("\\s+");
  const matches = text.slice(start, end).matchAll(new RegExp(pattern, "g"));
  const { index = 0 } = [...matches].at(nth) ?? {};
  return start + index;
}

function escapeForPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

interface Found extends SourceChild {
  /** What of the path is not there. */
  readonly rest: FindingPath;
}

function find(source: SourceDocument, path: FindingPath): Found {
  const root = source.root();
  let place: SourceChild = { key: undefined, node: root };
  const steps = root.children.has("people") ? path : beforeLifting(source, path);
  for (const [index, step] of steps.entries()) {
    const { node, target = node } = place;
    const child = target.children.get(step);
    if (!child) return { key: undefined, node: target, rest: steps.slice(index) };
    place = child;
  }
  return { ...place, rest: [] };
}

/** Before version 2 a person stood in the block that told about them. */
function beforeLifting({ value }: SourceDocument, path: FindingPath): FindingPath {
  const [first, index, ...rest] = path;
  if (first !== "people" || typeof index !== "number" || !isRecord(value)) return path;
  if ("version" in value && value["version"] !== 1) return path;
  const lifted = migrate(value);
  if (!isRecord(lifted) || !Array.isArray(lifted["people"]) || !Array.isArray(lifted["blocks"])) return path;
  const person: unknown = lifted["people"][index];
  const id = isRecord(person) ? person["id"] : undefined;
  const block = lifted["blocks"].findIndex(
    (other: unknown) => isRecord(other) && id !== undefined && other["person"] === id,
  );
  return block < 0 ? path : ["blocks", block, "person", ...rest];
}
