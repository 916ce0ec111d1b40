import { linkSchema } from "./primitives.js";

/** A piece of a line: plain words, stressed ones, or a link. */
export type TextPiece =
  | { readonly type: "words"; readonly words: string }
  | { readonly type: "strong"; readonly words: string }
  | { readonly type: "link"; readonly words: string; readonly href: string };

/** A paragraph, or a list with its items. */
export type TextPart =
  | { readonly type: "paragraph"; readonly pieces: readonly TextPiece[] }
  | { readonly type: "list"; readonly items: readonly (readonly TextPiece[])[] };

/**
 * Reads the markup of a text: a blank line parts paragraphs, lines that begin with `- ` are a list, `**…**` stresses,
 * `[words](address)` links to an https address, a path or a block. Whatever else stands there is words, HTML too, and
 * so is a link that leads nowhere allowed.
 */
export function parseText(text: string): readonly TextPart[] {
  return text
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap((paragraph) => {
      const parts: OpenPart[] = [];
      for (const line of paragraph.split("\n")) addLine(parts, line.trim());
      return parts;
    });
}

/** The words of a text, without its markup: for descriptions, mails, measures of reading. */
export function plainText(text: string): string {
  return parseText(text)
    .map((part) => {
      const items = part.type === "list" ? part.items : [part.pieces];
      return items.map((pieces) => pieces.map(({ words }) => words).join("")).join("\n");
    })
    .join("\n\n");
}

/** The links of a text as they are written, also those that lead nowhere allowed. */
export function linksIn(text: string): readonly { readonly words: string; readonly href: string }[] {
  return [...text.matchAll(markup)].flatMap(({ groups: { label, href } = {} }) =>
    label === undefined || href === undefined ? [] : [{ words: label, href }],
  );
}

/** An address may hold parentheses in pairs, as those of encyclopedias do. */
const markup =
  /\*\*(?<strong>[^*\n]+)\*\*|\[(?<label>[^[\]\n]+)\]\((?<href>(?!\))[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/** A part that lines may still join. */
type OpenPart =
  | { readonly type: "paragraph"; readonly pieces: TextPiece[] }
  | { readonly type: "list"; readonly items: TextPiece[][] };

/** A line joins the paragraph or the item before it, unless it begins an item or follows a list. */
function addLine(parts: OpenPart[], line: string): void {
  const last = parts.at(-1);
  const item = /^- +(?=\S)/.exec(line);
  if (item) {
    const pieces = piecesOf(line.slice(item[0].length));
    if (last?.type === "list") last.items.push(pieces);
    else parts.push({ type: "list", items: [pieces] });
    return;
  }
  const open = last?.type === "list" ? last.items.at(-1) : last?.pieces;
  if (open) for (const piece of piecesOf(` ${line}`)) open.push(piece);
  else parts.push({ type: "paragraph", pieces: piecesOf(line) });
}

function piecesOf(line: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of line.matchAll(markup)) {
    const { strong, label, href } = match.groups ?? {};
    const piece: TextPiece | undefined =
      strong !== undefined
        ? { type: "strong", words: strong }
        : label !== undefined && href !== undefined && linkSchema.safeParse(href).success
          ? { type: "link", words: label, href }
          : undefined;
    if (!piece) continue;
    if (match.index > end) pieces.push({ type: "words", words: line.slice(end, match.index) });
    pieces.push(piece);
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ type: "words", words: line.slice(end) });
  return pieces;
}
