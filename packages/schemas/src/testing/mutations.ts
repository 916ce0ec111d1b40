import fc from "fast-check";

/** One change to a document somewhere inside: `place` picks where, of all the places that can be changed so. */
export type Mutation = { readonly place: number } & (
  | { readonly change: "drop" }
  | { readonly change: "add"; readonly key: string; readonly value: unknown }
  | { readonly change: "replace"; readonly value: unknown }
  | { readonly change: "wrap" }
  | { readonly change: "repeat"; readonly times: number }
  | { readonly change: "append"; readonly text: string }
);

const place = fc.nat({ max: 1_000_000 });

/** Values that stand where another belongs: other types, and texts of every wrong format. */
const wrongValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  13,
  1e21,
  Number.MAX_SAFE_INTEGER + 1,
  [],
  {},
  [[]],
  { en: "x" },
  { en: "" },
  { xx: "x" },
  { en: 1 },
  "",
  " ",
  "\u00a0\u2003\ufeff",
  "\n\n",
  "\u0000",
  "a\u0007b",
  "\u007f",
  "\u0085",
  "\ud800",
  "x",
  "X",
  "a-",
  "1",
  "2026-02-30",
  "2026-2-3",
  "2026-13-01",
  "2023-02-29",
  "2026-11-04",
  "2026-11-04T08:00:00",
  "2026-11-04T08:00Z",
  "2026-11-04T24:00:00Z",
  "2026-11-04T23:59:60Z",
  "2026-11-04t08:00:00z",
  "2026-11-04T08:00:00+24:00",
  "2026-11-04T08:00:00-00:00",
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "java\tscript:alert(1)",
  " https://example.org",
  "https://example.org ",
  "https://example.org\n",
  "http://example.org",
  "HTTPS://example.org",
  "https://user@example.org",
  "https://user:password@example.org/",
  "https://example.org\\@evil.example",
  "https://example",
  "https://.example.org",
  "https://example.org:99999",
  "https://[::1]/",
  "https://127.0.0.1/",
  "https://א1a.example",
  "//example.org",
  "/\\example.org",
  "/a\u0001b",
  "\\\\example.org",
  "data:text/html,x",
  "#",
  "# a",
  "#é",
  "mailto:info@example.org",
  "a@b-.org",
  "a@-b.org",
  "a..b@example.org",
  "a@example",
  "A@B.CO",
  "en",
  "xx",
  "none",
  "campaign",
  "constructor",
  "__proto__",
  ...["x", "😀", "\ud800"].flatMap((unit) => [20, 21, 40, 41, 64, 65, 300, 301].map((length) => unit.repeat(length))),
];
const wrong = fc.constantFrom(...wrongValues);

const oversized = fc
  .tuple(fc.constantFrom("x", "é", "😀", "\ud800"), fc.constantFrom(2000, 2001, 20_000, 20_001))
  .map(([unit, length]) => unit.repeat(length));

const key = fc.constantFrom("extra", "", "en", "xx", "id", "kind", "type", "__proto__", "constructor", "toString", "0");

/** Every kind of mutation. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ change: fc.constant("drop"), place }),
  fc.record({ change: fc.constant("add"), place, key, value: wrong }),
  { weight: 4, arbitrary: fc.record({ change: fc.constant("replace"), place, value: wrong }) },
  fc.record({ change: fc.constant("replace"), place, value: oversized }),
  fc.record({ change: fc.constant("replace"), place, value: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ change: fc.constant("wrap"), place }),
  fc.record({ change: fc.constant("repeat"), place, times: fc.constantFrom(0, 2, 31, 201) }),
  fc.record({
    change: fc.constant("append"),
    place,
    text: fc.constantFrom(" ", "\n", "\u0000", "\u009f", "\ud800", "<", "-", "😀"),
  }),
);

/** A copy of a document with one thing changed; the same document where nothing can be changed so. */
export function mutate(document: unknown, mutation: Mutation): unknown {
  const root = { document: structuredClone(document) };
  const places = placesOf(root, fits[mutation.change]);
  const target = places[mutation.place % places.length];
  if (target) apply(target, mutation);
  return root.document;
}

/**
 * A document with each wrong value in each of its places, of those whose path (joined by dots) is looked for. Of the
 * items of a list and the languages of a text, the first stands for the others.
 */
export function everyReplacement(document: unknown, where: RegExp) {
  const paths = new Map(pathsOf(document).map((path) => [path.join("."), path]));
  const first = new Map<string, readonly string[]>();
  for (const [written, path] of paths) {
    const kind = written.replace(/\.\d+/g, ".#").replace(/\.(en|nl)$/, ".language");
    if (where.test(written) && !first.has(kind)) first.set(kind, path);
  }
  return [...first.values()].flatMap((path) =>
    wrongValues.map((value) => ({ path, value, changed: replaced(document, path, value) })),
  );
}

function pathsOf(node: unknown): string[][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [[key], ...pathsOf(value).map((rest) => [key, ...rest])]);
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined || typeof node !== "object" || node === null) return value;
  const copy: object = Array.isArray(node) ? [...node] : { ...node };
  define(copy, key, replaced(Reflect.get(node, key), rest, value));
  return copy;
}

interface Place {
  readonly parent: object;
  readonly key: string;
  readonly value: unknown;
}

const fits: Readonly<Record<Mutation["change"], (value: unknown) => boolean>> = {
  drop: () => true,
  add: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  replace: () => true,
  wrap: () => true,
  repeat: (value) => Array.isArray(value),
  append: (value) => typeof value === "string",
};

function placesOf(node: object, fit: (value: unknown) => boolean): Place[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
    ...(fit(value) ? [{ parent: node, key, value }] : []),
    ...(typeof value === "object" && value !== null ? placesOf(value, fit) : []),
  ]);
}

function apply({ parent, key, value }: Place, mutation: Mutation): void {
  switch (mutation.change) {
    case "drop":
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      return;
    case "add":
      if (typeof value === "object" && value !== null) define(value, mutation.key, mutation.value);
      return;
    case "replace":
      define(parent, key, mutation.value);
      return;
    case "wrap":
      define(parent, key, [value]);
      return;
    case "repeat":
      if (Array.isArray(value))
        define(
          parent,
          key,
          Array.from({ length: mutation.times }).flatMap((): unknown[] => value.slice(0, 1)),
        );
      return;
    case "append":
      define(parent, key, `${String(value)}${mutation.text}`);
  }
}

/** Sets a property of its own, also where its name is `__proto__`, as `JSON.parse` does. */
function define(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}
