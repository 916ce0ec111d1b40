import { limits, type SourceChild, type SourceNode } from "./source-node.js";
import type { Refuse } from "./unreadable.js";

/**
 * Reads JSON (RFC 8259) with the places of its values, and refuses what `JSON.parse` lets pass: keys that stand twice,
 * and more than a document needs. The text is not blank.
 */
export function readJson(text: string, refuse: Refuse): { readonly value: unknown; readonly root: SourceNode } {
  const scanner = createScanner(text, refuse);
  const root = scanner.value(0);
  scanner.end();
  return { value: JSON.parse(text), root };
}

const noChildren: SourceNode["children"] = new Map();

const blank = /[ \t\n\r]*/y;
const plain = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function createScanner(text: string, refuse: Refuse) {
  let at = 0;
  let values = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const unexpected = (expected: string): never => {
    if (at >= text.length) return refuse("json_ended", at, { expected });
    const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return refuse("json_expected", at, { expected, found });
  };
  /** Takes a sign, and the blanks around it. */
  const take = (sign: string): boolean => {
    skip(blank);
    if (text[at] !== sign) return false;
    at += 1;
    skip(blank);
    return true;
  };
  const string = (): SourceNode => {
    const start = at;
    at += 1;
    do skip(plain);
    while (skip(escape));
    if (text[at] !== '"') refuse("json_text", at);
    at += 1;
    return { start, end: at, children: noChildren };
  };

  const object = (depth: number): SourceNode => {
    const start = at;
    const children = new Map<string, SourceChild>();
    take("{");
    if (!take("}")) {
      do {
        if (text[at] !== '"') unexpected('"');
        const { start: keyStart, end } = string();
        const key = keyOf(text.slice(keyStart, end));
        if (children.has(key)) refuse("key_repeated", keyStart, { key });
        if (!take(":")) unexpected(":");
        children.set(key, { key: keyStart, node: value(depth + 1) });
      } while (take(","));
      if (!take("}")) unexpected(", }");
    }
    return { start, end: at, children };
  };
  const array = (depth: number): SourceNode => {
    const start = at;
    const children = new Map<number, SourceChild>();
    take("[");
    if (!take("]")) {
      do children.set(children.size, { key: undefined, node: value(depth + 1) });
      while (take(","));
      if (!take("]")) unexpected(", ]");
    }
    return { start, end: at, children };
  };

  const value = (depth: number): SourceNode => {
    skip(blank);
    if (depth >= limits.depth) refuse("too_deep", at, { limit: limits.depth });
    if (++values > limits.values) refuse("too_many", at, { limit: limits.values });
    const start = at;
    const sign = text[at];
    if (sign === "{") return object(depth);
    if (sign === "[") return array(depth);
    if (sign === '"') return string();
    if (!skip(literal)) unexpected('{ [ " 0-9 true false null');
    return { start, end: at, children: noChildren };
  };

  return {
    value,
    end(): void {
      skip(blank);
      if (at < text.length) refuse("several_documents", at);
    },
  };
}

function keyOf(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
