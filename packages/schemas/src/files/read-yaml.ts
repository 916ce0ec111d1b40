import { constructFromEvents, CORE_SCHEMA, EVENT_ID, mergeTag, parseEvents, YAMLException, type Event } from "js-yaml";
import { codePointName } from "../findings/visible.js";
import type { FileFindingCode } from "./file-finding.js";
import { limits } from "./source-node.js";
import type { Refuse } from "./unreadable.js";
import { checkExpansion } from "./yaml-expansion.js";

/**
 * Reads YAML 1.2 (core schema: a date is a text, and so is `yes`). There is one document. Its aliases repeat what stands
 * before them, within limits, and `<<` merges a mapping into another as it did in YAML 1.1.
 */
export function readYaml(text: string, refuse: Refuse): unknown {
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    checkDocuments(events, text, refuse);
    checkExpansion(events, text, refuse);
    return constructFromEvents(events, { source: text, schema })[0];
  } catch (error) {
    if (error instanceof YAMLException) return refuseFor(error, text, refuse);
    throw error;
  }
}

const schema = CORE_SCHEMA.withTags(mergeTag);

function checkDocuments(events: readonly Event[], text: string, refuse: Refuse): void {
  if (events.length === 0) refuse("empty", 0);
  const second = events.findIndex(({ type }, index) => index > 0 && type === EVENT_ID.DOCUMENT);
  if (second < 0) return;
  const starts = events.slice(second).map(startOf);
  refuse("several_documents", starts.find((start) => start >= 0) ?? text.length);
}

function startOf(event: Event): number {
  if ("start" in event) return event.start;
  if ("valueStart" in event) return event.valueStart;
  return "anchorStart" in event ? event.anchorStart : -1;
}

/** What js-yaml says, and our words for it; what is not listed is told in its own. */
const codes: readonly (readonly [RegExp, FileFindingCode])[] = [
  [/^duplicated mapping key/, "key_repeated"],
  [/^unidentified alias/, "yaml_alias"],
  [/^unknown .* tag |explicit tag$|^undeclared tag handle/, "yaml_tag"],
  [/^tab characters/, "yaml_tab"],
  [/^deficient indentation|^unexpected end of the stream/, "yaml_unclosed"],
  [/indentation/, "yaml_indentation"],
  [/^expected ':'|multiline key/, "yaml_colon"],
  [/^end of the stream or a document separator/, "yaml_rest"],
  [/^nesting exceeded/, "too_deep"],
  [/^merge keys exceeded|^abnormal merge/, "too_many"],
  [/^null byte|non-printable characters$/, "control_character"],
];

function refuseFor({ reason, mark }: YAMLException, text: string, refuse: Refuse): never {
  const offset = Math.min(mark?.position ?? 0, text.length);
  const code = codes.find(([pattern]) => pattern.test(reason))?.[1] ?? "yaml_syntax";
  switch (code) {
    case "key_repeated":
      return refuse(code, isQuoted(text, offset) ? offset - 1 : offset, { key: keyAt(text, offset) });
    case "yaml_alias":
      return refuse(code, offset - 1, { name: wordAt(text, offset) });
    case "yaml_tag":
      return refuse(code, offset, { tag: wordAt(text, offset) });
    case "too_deep":
      return refuse(code, offset, { limit: limits.depth });
    case "too_many":
      return refuse(code, offset, { limit: limits.values });
    case "control_character":
      return refuse(code, offset, { found: codePointName(text.slice(offset)) });
    case "yaml_indentation":
      // What follows a value on its own line was not meant to be indented.
      return refuse(isFirstOfLine(text, offset) ? code : "yaml_rest", offset);
    default:
      return refuse(code, offset, { reason });
  }
}

function isFirstOfLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 1000), offset));
}

function isQuoted(text: string, offset: number): boolean {
  return text[offset - 1] === '"' || text[offset - 1] === "'";
}

function keyAt(text: string, offset: number): string {
  const end = isQuoted(text, offset) ? text.indexOf(text[offset - 1] ?? "", offset) : text.indexOf(":", offset);
  return text.slice(offset, Math.min(end < 0 ? text.length : end, offset + 100)).trim();
}

function wordAt(text: string, offset: number): string {
  return /^[^\s,[\]{}]{1,100}/.exec(text.slice(offset, offset + 100))?.[0] ?? "";
}
