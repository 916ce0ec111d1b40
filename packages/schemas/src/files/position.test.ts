import { checkDocument } from "@tdh/schemas";
import { placeFindings, positionOf, readDocument, type SourceDocument } from "@tdh/schemas/files";
import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";

type Path = readonly (string | number)[];

describe("a value stands where it was written", () => {
  const yaml = `# Page
id: water # comment
title: { en: "Water", nl: 'Water' }
lead:
  en: |

    First line.
    Second line.
  nl: >-
    Eén 😀 regel.
empty:
list:
- one
-   two
-
- three: 3
"quoted: key": [a, [b], {c: d}, e: f]
shared: &shared
  text: x
  more: [y]
again: *shared
merged: { <<: *shared, text: z }
many:
  <<: [{ p: 1 }, *shared]
`;
  test.each<[path: Path, line: number, column: number]>([
    [[], 2, 1],
    [["id"], 2, 5],
    [["title"], 3, 8],
    [["title", "en"], 3, 14],
    [["title", "nl"], 3, 27],
    [["lead"], 5, 3],
    [["lead", "en"], 7, 5],
    [["lead", "nl"], 10, 5],
    [["empty"], 11, 1],
    [["list"], 13, 1],
    [["list", 0], 13, 3],
    [["list", 1], 14, 5],
    [["list", 3], 16, 3],
    [["list", 3, "three"], 16, 10],
    [["quoted: key"], 17, 16],
    [["quoted: key", 1, 0], 17, 21],
    [["quoted: key", 2, "c"], 17, 29],
    [["quoted: key", 3, "e"], 17, 36],
    [["again"], 21, 8],
    [["again", "text"], 19, 9],
    [["again", "more", 0], 20, 10],
    [["merged", "text"], 22, 30],
    [["merged", "more", 0], 20, 10],
    [["many", "p"], 24, 13],
    [["many", "text"], 19, 9],
    // What is not there has the place of what should hold it.
    [["nothing"], 2, 1],
    [["title", "de", "x"], 3, 8],
    [["list", 9], 13, 1],
    [["id", "x"], 2, 5],
    [["again", "nothing"], 19, 3],
  ])("%j in YAML", (path, line, column) => {
    expect(positionOf(readDocument(yaml, "a.yaml"), path)).toEqual({ line, column });
    const windows = readDocument(yaml.replaceAll("\n", "\r\n"), "a.yaml");
    expect(positionOf(windows, path)).toEqual({ line, column });
  });

  const json = '{\n\t"id": "😀", "list": [1,\n  {"a": null}], "e\\u00e9": true,\r\n"o": {}}';
  test.each<[path: Path, line: number, column: number]>([
    [[], 1, 1],
    [["id"], 2, 8],
    [["list"], 2, 22],
    [["list", 0], 2, 23],
    [["list", 1], 3, 3],
    [["list", 1, "a"], 3, 9],
    [["eé"], 3, 28],
    [["o"], 4, 6],
    [["o", "x"], 4, 6],
  ])("%j in JSON", (path, line, column) => {
    expect(positionOf(readDocument(json, "a.json"), path)).toEqual({ line, column });
  });

  test("every value of any document has its own place, in YAML and in JSON", () => {
    const style = fc.record({
      indent: fc.integer({ min: 1, max: 6 }),
      flowLevel: fc.integer({ min: -1, max: 3 }),
      lineWidth: fc.constantFrom(-1, 20, 80),
      forceQuotes: fc.boolean(),
      quoteStyle: fc.constantFrom("single", "double"),
      seqNoIndent: fc.boolean(),
    });
    const mark = fc.constantFrom("", "\uFEFF", "# begin\n---\n");
    fc.assert(
      fc.property(
        markedDocument(),
        style,
        mark,
        fc.constantFrom(0, 2, "\t"),
        ({ value, places }, options, begin, indent) => {
          expectPlaces(readDocument(begin + dump(value, options), "a.yaml"), places);
          expectPlaces(readDocument(JSON.stringify(value, undefined, indent), "a.json"), places);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe("a finding stands where it is mended", () => {
  const find = (text: string, file = "a.yaml") => {
    const source = readDocument(text, file);
    return placeFindings(source, checkDocument(source.value, { now: new Date("2026-11-04") }).findings);
  };

  test("a field that is missing is told at its parent, a field that is not known at its name", () => {
    const found = find("kind: office\nid: x\naddress:\n  stret: Main Street 1\n  city: X\n");
    expect(found).toContainEqual(expect.objectContaining({ code: "unknown_key", line: 4, column: 3, rest: [] }));
    expect(found).toContainEqual(
      expect.objectContaining({
        code: "missing",
        line: 4,
        column: 3,
        rest: ["postalCode"],
        path: ["address", "postalCode"],
      }),
    );
    expect(found).toContainEqual(expect.objectContaining({ code: "missing", line: 1, column: 1, rest: ["country"] }));
  });

  test("a number that should be a text is told at the number", () => {
    const found = find("kind: office\nid: x\nphone: 112\n");
    expect(found).toContainEqual(expect.objectContaining({ code: "wrong_type", line: 3, column: 8 }));
  });

  test("words are told where they stand in a text, each time that they stand there", () => {
    const text = page(`
    en: >-
      We say child
      porn here, and

      once more: child porn.`);
    const terms = find(text).filter(({ code }) => code === "term_avoid");
    const [first, second] = [text.indexOf("child\n"), text.indexOf("child porn.")];
    expect(terms.map(({ line, column }) => [line, column])).toEqual([placeIn(text, first), placeIn(text, second)]);
  });

  test("what an alias repeats is told once, where it was written", () => {
    const text = page(" { en: &words One child porn }", "{ type: text, heading: { en: H }, text: { en: *words } }");
    const terms = find(text).filter(({ code }) => code === "term_avoid");
    expect(terms.map(({ line, column }) => [line, column])).toEqual([placeIn(text, text.indexOf("child porn"))]);
  });

  test("a person of an old document is told in the block that tells about them", () => {
    const text = `id: water
office: x
locales: [en]
title: { en: Water }
description: { en: Water for all. }
publishedAt: "2026-11-01T08:00:00Z"
blocks:
  - { type: headline, title: { en: W }, lead: { en: L } }
  - type: quote
    text: { en: Q }
    person: { name: Siti, age: 10, nameChanged: true }
`;
    expect(find(text)).toContainEqual(
      expect.objectContaining({ code: "consent_missing", path: ["people", 0], line: 11, column: 13, rest: [] }),
    );
  });

  test("a document that is a list or a number is told at its beginning", () => {
    expect(find("\n- a")).toMatchObject([{ code: "kind_unknown", line: 2, column: 1 }]);
    expect(find(" 12", "a.json")).toMatchObject([{ code: "kind_unknown", line: 1, column: 2 }]);
  });
});

function page(text: string, ...more: readonly string[]): string {
  return `kind: campaign
version: 2
id: water
office: x
locales: [en]
title: { en: Water }
description: { en: Water for all. }
blocks:
- { type: headline, title: { en: W }, lead: { en: L } }
- type: text
  heading: { en: H }
  text:${text}
${more.map((block) => `- ${block}\n`).join("")}`;
}

function placeIn(text: string, offset: number): [number, number] {
  const lines = text.slice(0, offset).split("\n");
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

/** A document in which each text begins with a number of its own, and each number is its own. */
function markedDocument(): fc.Arbitrary<{ value: unknown; places: readonly [Path, RegExp][] }> {
  const leaf = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constant(1), fc.boolean(), fc.lorem());
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      leaf,
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(
        fc.oneof(
          fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
          fc.constantFrom("a", "b", "<<", "1", "yes"),
        ),
        tie("tree"),
        {
          maxKeys: 4,
          noNullPrototype: true,
        },
      ),
    ),
  }));
  return tree.map((value) => {
    const places: [Path, RegExp][] = [];
    const marked = (node: unknown, path: Path): unknown => {
      if (Array.isArray(node)) return node.map((item, index) => marked(item, [...path, index]));
      if (typeof node === "object" && node !== null)
        return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, marked(child, [...path, key])]));
      const number = 1000 + places.length;
      const word = typeof node === "string" ? `m${number} ${node}` : typeof node === "number" ? number : node;
      places.push([
        path,
        typeof node === "string" ? new RegExp(`^["']?m${number}\\b`) : new RegExp(`^${String(word)}\\b`),
      ]);
      return word;
    };
    return { value: marked(value, []), places };
  });
}

function expectPlaces(source: SourceDocument, places: readonly [Path, RegExp][]): void {
  const lines = source.text.split(/\r\n?|\n/);
  for (const [path, expected] of places) {
    const { line, column } = positionOf(source, path);
    expect(lines[line - 1]?.slice(column - 1) ?? "", JSON.stringify(path)).toMatch(expected);
  }
}
