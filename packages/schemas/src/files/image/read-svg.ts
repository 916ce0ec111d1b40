import { decodeText } from "./decode-text.js";
import { UnreadableImage } from "./photo-notes.js";
import { readXml, type XmlAttribute, type XmlToken } from "./read-xml.js";
import { readXmp, type ToldFacts } from "./read-xmp.js";
import { findDangers } from "./svg-dangers.js";
import { localName } from "./xml-names.js";

const maximumBytes = 10_000_000;
const metadata: ReadonlySet<string> = new Set(["metadata", "svg:metadata", "x:xmpmeta", "rdf:RDF"]);

/** Pixels of one unit (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 4 / 3,
  pc: 16,
};

export interface SvgFacts extends ToldFacts {
  readonly width: number;
  readonly height: number;
  /** What in it would run or load something, in words. */
  readonly dangers: readonly string[];
  /** Pictures that lie in it as `data:` addresses. */
  readonly embedded: readonly Buffer[];
}

/**
 * Reads an SVG (SVG 2): its size in CSS pixels, what its metadata tells, and what in it would run or load something.
 *
 * @throws UnreadableImage where it is no well-formed SVG, or has no size.
 */
export function readSvg(file: Buffer): SvgFacts {
  if (file.length > maximumBytes) throw new UnreadableImage("it is an SVG of more than 10 MB");
  const text = decodeText(file);
  if (text === undefined) throw new UnreadableImage("it is an SVG in another encoding than UTF-8");
  const tokens = [...readXml(text)];
  const root = tokens.find((token) => token.type === "open");
  if (tokens.some((token) => token.type === "doctype" && token.declares)) {
    throw new UnreadableImage("it is an SVG that declares entities; export it without them");
  }
  const isWhole = tokens.every(({ type }) => type !== "malformed");
  if (!isWhole || !root || localName(root.name) !== "svg") throw new UnreadableImage("it is no well-formed SVG");
  return {
    ...sizeOf(root.attributes),
    ...readXmp(tokens, metadata),
    dangers: findDangers(tokens),
    embedded: embeddedIn(tokens),
  };
}

/** Width and height, the missing one from the shape of the view box (SVG 2, 8.2). */
function sizeOf(attributes: readonly XmlAttribute[]): { width: number; height: number } {
  const valueOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.value.slice(0, 200);
  const box = (valueOf("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  const hasBox = boxWidth > 0 && boxHeight > 0;
  const width = lengthOf(valueOf("width"));
  const height = lengthOf(valueOf("height"));
  const size = {
    width: width ?? (hasBox ? (height === undefined ? boxWidth : (height * boxWidth) / boxHeight) : 0),
    height: height ?? (hasBox ? (width === undefined ? boxHeight : (width * boxHeight) / boxWidth) : 0),
  };
  if (!(size.width > 0 && size.height > 0))
    throw new UnreadableImage("it is an SVG that has neither a size nor a viewBox");
  return { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) };
}

/** Percentages and lengths that depend on a typeface say nothing of a size by themselves. */
function lengthOf(value = ""): number | undefined {
  const [, number = "", unit = ""] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)(px|in|cm|mm|q|pt|pc|)\s*$/i.exec(value) ?? [];
  const length = Number(number) * (units[unit.toLowerCase()] ?? 0);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}

function embeddedIn(tokens: readonly XmlToken[]): Buffer[] {
  return tokens.flatMap((token) =>
    token.type === "open"
      ? token.attributes.flatMap(({ name, value }) => {
          const [, data] =
            localName(name) === "href" ? (/^\s*data:image\/[\w.+-]+;base64,([^]*)$/i.exec(value) ?? []) : [];
          return data === undefined ? [] : Buffer.from(data, "base64");
        })
      : [],
  );
}
