/** A piece of an XML document, with its references replaced. */
export type XmlToken =
  | { readonly type: "open"; readonly name: string; readonly attributes: readonly XmlAttribute[] }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "instruction"; readonly target: string }
  | { readonly type: "doctype"; readonly declares: boolean }
  /** Here it breaks a rule of XML; what follows the next `<` is read all the same. */
  | { readonly type: "malformed" };

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

const name = String.raw`[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*`;
const blank = String.raw`[ \t\r\n]`;
const equals = `${blank}*=${blank}*`;
const openTag = new RegExp(`<(${name})((?:${blank}+${name}${equals}(?:"[^"<]*"|'[^'<]*'))*)${blank}*(/?)>`, "uy");
const closeTag = new RegExp(`</(${name})${blank}*>`, "uy");
const attribute = new RegExp(`(${name})${equals}(?:"([^"]*)"|'([^']*)')`, "gu");
const target = new RegExp(`^${name}`, "u");
const doctype = /<!DOCTYPE(?:[^[\]<>"']|"[^"]*"|'[^']*')*(\[|>)/y;
const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));|&/g;

/**
 * Reads XML 1.0 piece by piece, with work in proportion to its length. An empty element opens and closes. Entities of a
 * document's own are not known: a text that uses one is malformed, and a DOCTYPE that declares any says so.
 */
export function* readXml(document: string): Generator<XmlToken> {
  const text = document.replace(/^\uFEFF/, "");
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < text.length) {
    if (text[at] !== "<") {
      const end = indexOr(text, "<", at);
      const words = text.slice(at, end);
      if (open.length > 0) yield* readText(words);
      else if (words.trim() !== "") yield { type: "malformed" };
      at = end;
      continue;
    }
    const next = readMarkup(text, at);
    at = next.end;
    for (const token of next.tokens) {
      if (token.type === "open" && open.push(token.name) === 1) roots += 1;
      if (token.type === "close" && open.pop() !== token.name) yield { type: "malformed" };
      if (token.type === "open" && roots > 1) yield { type: "malformed" };
      yield token;
    }
  }
  if (open.length > 0 || roots === 0) yield { type: "malformed" };
}

interface Markup {
  readonly tokens: readonly XmlToken[];
  readonly end: number;
}

function readMarkup(text: string, at: number): Markup {
  if (text.startsWith("<!--", at)) return until(text, at + 4, "-->", () => []);
  if (text.startsWith("<![CDATA[", at)) {
    return until(text, at + 9, "]]>", (words) => [{ type: "text", text: words }]);
  }
  if (text.startsWith("<?", at)) {
    return until(text, at + 2, "?>", (words) => [{ type: "instruction", target: target.exec(words)?.[0] ?? "" }]);
  }
  const opened = match(openTag, text, at);
  if (opened) {
    const [all, name = "", inside = "", empty] = opened;
    const attributes = readAttributes(inside);
    const token: XmlToken = attributes ? { type: "open", name, attributes } : { type: "malformed" };
    const tokens: XmlToken[] = [token];
    if (attributes && empty) tokens.push({ type: "close", name });
    return { tokens, end: at + all.length };
  }
  const closed = match(closeTag, text, at);
  if (closed) return { tokens: [{ type: "close", name: closed[1] ?? "" }], end: at + closed[0].length };
  const declared = match(doctype, text.slice(at, at + 2000), 0);
  if (declared) {
    const end = at + declared[0].length;
    if (declared[1] === ">") return { tokens: [{ type: "doctype", declares: false }], end };
    return until(text, end, "]>", () => [{ type: "doctype", declares: true }]);
  }
  return { tokens: [{ type: "malformed" }], end: indexOr(text, "<", at + 1) };
}

/** `undefined` where one stands there twice, or holds a reference that means nothing. */
function readAttributes(inside: string): readonly XmlAttribute[] | undefined {
  const seen = new Map<string, string>();
  for (const [, name = "", double, single] of inside.matchAll(attribute)) {
    const value = replaceReferences(double ?? single ?? "");
    if (value === undefined || seen.has(name)) return undefined;
    seen.set(name, value);
  }
  return Array.from(seen, ([name, value]) => ({ name, value }));
}

function* readText(words: string): Generator<XmlToken> {
  const text = replaceReferences(words);
  yield text === undefined ? { type: "malformed" } : { type: "text", text };
}

function replaceReferences(text: string): string | undefined {
  let meansAll = true;
  const replaced = text.replace(reference, (_all, decimal?: string, hex?: string, named?: string) => {
    if (named) return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[named] ?? "";
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
    meansAll &&= code > 0 && code <= 0x10ffff;
    return meansAll ? String.fromCodePoint(code) : "";
  });
  return meansAll ? replaced : undefined;
}

function until(text: string, from: number, mark: string, tokens: (inside: string) => readonly XmlToken[]): Markup {
  const end = text.indexOf(mark, from);
  if (end === -1) return { tokens: [{ type: "malformed" }], end: text.length };
  return { tokens: tokens(text.slice(from, end)), end: end + mark.length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function indexOr(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found;
}
