import type { DocumentKind } from "../documents.js";
import { kindOf } from "../migrate.js";
import { isRecord } from "../rules/field.js";
import type { PlacedFinding } from "./file-finding.js";
import { positionOf } from "./position.js";
import type { SourceDocument } from "./source-document.js";

/** Documents of one kind and one id: each of them is told of the next, in a circle. */
export function repeatedIds(sources: readonly SourceDocument[]): ReadonlyMap<SourceDocument, readonly PlacedFinding[]> {
  const byId = new Map<string, SourceDocument[]>();
  for (const source of sources) {
    const key = `${kindIn(source)} ${idIn(source)}`;
    if (idIn(source) !== undefined) byId.set(key, [...(byId.get(key) ?? []), source]);
  }
  const findings = new Map<SourceDocument, readonly PlacedFinding[]>();
  for (const same of byId.values())
    for (const [index, source] of same.entries()) {
      const other = same[(index + 1) % same.length];
      if (other && other !== source) findings.set(source, [repeated(source, other)]);
    }
  return findings;
}

/** The kind that a document says it is, also where it has faults. */
export function kindIn({ value }: SourceDocument): DocumentKind | undefined {
  return isRecord(value) ? kindOf(value) : undefined;
}

function idIn({ value }: SourceDocument): string | undefined {
  return isRecord(value) && typeof value["id"] === "string" ? value["id"] : undefined;
}

function repeated(source: SourceDocument, { file }: SourceDocument): PlacedFinding {
  const path = ["id"];
  const data = { id: idIn(source) ?? "", file };
  return { severity: "error", code: "document_repeated", path, data, rest: [], ...positionOf(source, path) };
}
