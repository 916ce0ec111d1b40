import type { XmlAttribute, XmlToken } from "./read-xml.js";
import { localName } from "./xml-names.js";

/** All of them read texts whose white space was taken out. */
const pictures = String.raw`data:image/(?:png|jpeg|jpg|gif|webp|avif);base64,[\w+/=]*`;
const ownReference = new RegExp(`^(?:#.*|${pictures})?$`, "i");
const ownUrl = new RegExp(`url\\((["']?)(?:#[^"'()]*|${pictures})\\1\\)`, "gi");
const foreignStyle = /@import|(?:url|src|image|image-set|expression)\(|-moz-binding|javascript:/i;

/** Elements that run something, or show another document in this one. */
const activeElements: ReadonlySet<string> = new Set([
  "audio",
  "base",
  "embed",
  "form",
  "foreignobject",
  "handler",
  "iframe",
  "link",
  "listener",
  "meta",
  "object",
  "script",
  "video",
]);
const references: ReadonlySet<string> = new Set(["href", "src", "action", "formaction", "data", "srcset"]);
const animations: ReadonlySet<string> = new Set(["animate", "animatemotion", "animatetransform", "set"]);

/**
 * What in an SVG would run or load something where it is opened by itself: scripts, event attributes (also set by an
 * animation), references to other files, markup of HTML, style sheets from elsewhere. Only what is known to be still passes;
 * a style with escapes in it does not.
 */
export function findDangers(tokens: readonly XmlToken[]): readonly string[] {
  const dangers = new Set<string>();
  const open: string[] = [];
  let style = "";
  for (const token of tokens) {
    if (token.type === "instruction" && !["xml", "xpacket"].includes(token.target))
      dangers.add(`instruction ${token.target}`);
    // A comment parts the text of a style, and not what it says.
    if (token.type === "text" && open.at(-1) === "style") style += token.text;
    if (token.type === "close" && open.pop() === "style") {
      if (loads(style)) dangers.add("a style that loads something");
      style = "";
    }
    if (token.type !== "open") continue;
    const element = localName(token.name).toLowerCase();
    open.push(element);
    if (activeElements.has(element)) dangers.add(`element ${token.name}`);
    for (const attribute of token.attributes) {
      const danger = dangerOf(element, attribute);
      if (danger) dangers.add(danger);
    }
  }
  return [...dangers];
}

function dangerOf(element: string, { name, value }: XmlAttribute): string | undefined {
  const local = localName(name).toLowerCase();
  const isOfEditor = name.includes(":");
  if (/^xmlns(?::|$)/.test(name)) return /w3\.org\/1999\/xhtml/i.test(value) ? "markup of HTML" : undefined;
  if (local.startsWith("on")) return `event attribute ${name}`;
  if (name === "xml:base") return "attribute xml:base";
  if (references.has(local))
    return ownReference.test(withoutSpace(value)) ? undefined : `foreign reference ${shorten(value)}`;
  if (animations.has(element) && local === "attributename") {
    const animated = localName(value.trim()).toLowerCase();
    return references.has(animated) || animated.startsWith("on") ? `animated attribute ${value.trim()}` : undefined;
  }
  return !isOfEditor && loads(value) ? `foreign reference in ${name}` : undefined;
}

function loads(style: string): boolean {
  return style.includes("\\") || foreignStyle.test(withoutSpace(style).replace(ownUrl, ""));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function shorten(value: string): string {
  const text = value.trim().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
