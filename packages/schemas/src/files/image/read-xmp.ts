import { isPlaceName } from "./place-names.js";
import type { XmlToken } from "./read-xml.js";

/** What a picture tells of itself, as far as it matters here. */
export interface ToldFacts {
  /** Fields that tell a place, in the words of their standard. */
  readonly places: readonly string[];
  readonly copyright?: string | undefined;
  readonly author?: string | undefined;
}

/** Attributes of the language itself say nothing of the picture. */
const grammar = /^(?:xmlns(?::.*)?|xml:.*|rdf:(?!resource$|value$).*)$/s;

/**
 * Reads XMP (ISO 16684-1): fields may stand as elements or as attributes, in structures and lists, under any prefix. What
 * is malformed is read as far as it goes. A field without content counts for nothing.
 *
 * @param within Only what lies in elements of these names is read. @default everything
 */
export function readXmp(tokens: Iterable<XmlToken>, within?: ReadonlySet<string>): ToldFacts {
  const places = new Set<string>();
  const copyright: string[] = [];
  const authors: string[] = [];
  const path = createPath(within);
  const tell = (name: string, content: string) => {
    if (!path.counts() || content.trim() === "") return;
    for (const place of path.places()) places.add(place);
    if (isPlaceName(name)) places.add(name);
    if (name === "dc:rights" || path.isIn("dc:rights")) copyright.push(content.trim());
    if (name === "dc:creator" || path.isIn("dc:creator")) authors.push(content.trim());
  };
  for (const token of tokens) {
    if (token.type === "text") tell("", token.text);
    if (token.type === "close") path.close();
    if (token.type !== "open") continue;
    path.open(token.name);
    for (const { name, value } of token.attributes) if (!grammar.test(name)) tell(name, value);
  }
  // The same notice stands there once for each language, the default first.
  return { places: [...places], copyright: copyright[0], author: authors.join(", ") || undefined };
}

/** Where the reader is, kept so that each step costs the same however deep it lies. */
function createPath(within: ReadonlySet<string> | undefined) {
  const open: string[] = [];
  const inside = new Map<string, number>();
  const places: string[] = [];
  let counted = 0;
  const step = (name: string, by: 1 | -1) => {
    inside.set(name, (inside.get(name) ?? 0) + by);
    if (within?.has(name)) counted += by;
  };
  return {
    open(name: string) {
      open.push(name);
      step(name, 1);
      if (isPlaceName(name)) places.push(name);
    },
    close() {
      const name = open.pop();
      if (name === undefined) return;
      step(name, -1);
      if (isPlaceName(name)) places.pop();
    },
    counts: () => !within || counted > 0,
    isIn: (name: string) => (inside.get(name) ?? 0) > 0,
    places: (): readonly string[] => places,
  };
}
