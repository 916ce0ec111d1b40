/** A piece of a page as data: a text, or an element with its attributes and what stands inside it. */
export type Markup = string | MarkupElement;

export type MarkupElement = readonly [tag: string, attributes: Attributes, ...children: Markup[]];

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads what React's `renderToStaticMarkup` wrote as data. A browser then builds elements from it without its HTML
 * parser, which a page that requires Trusted Types keeps shut. It knows React's spelling only, not HTML at large.
 *
 * @throws SyntaxError at anything that React would not have written, or without exactly one root element.
 */
export function parseMarkup(html: string): MarkupElement {
  const tokens = [...html.matchAll(token)];
  const [root, ...rest] = readChildren(tokens);
  const isWhole = tokens.length === 0 && rest.length === 0;
  if (!isWhole || root === undefined || typeof root === "string" || html.replace(token, "") !== "")
    throw new SyntaxError(`This is not one element as React writes it: ${html.slice(0, 80)}`);
  return root;
}

const token =
  /<(?<tag>[a-z][a-z\d]*)(?<attributes>(?: [a-zA-Z-]+="[^"]*")*)(?<empty>\/?)>|<\/[a-z\d]+>|(?<text>[^<]+)/g;

/** Takes tokens up to the end tag that closes the element they stand in. */
function readChildren(tokens: RegExpExecArray[]): Markup[] {
  const children: Markup[] = [];
  for (let next = tokens.shift(); next; next = tokens.shift()) {
    const { tag, attributes = "", empty, text } = next.groups ?? {};
    if (text !== undefined) children.push(unescape(text));
    else if (tag === undefined) return children;
    else children.push([tag, readAttributes(attributes), ...(empty ? [] : readChildren(tokens))]);
  }
  return children;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescape(value)]),
  );
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity, name: string) => characters[name] ?? entity);
}
