import { checkCampaign, checkDocument, DocumentVersionError, migrate, type Finding } from "@tdh/schemas";
import { describeFinding, en } from "@tdh/schemas/findings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campaigns, documents } from "../testing/arbitrary-documents.js";
import { exampleDocument } from "../testing/example-document.js";
import { mutate, mutation } from "../testing/mutations.js";

const anything = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe("whatever it is, a value is checked without an exception, and each finding has its place in it", () => {
  test("any value", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expectPlaced(checkCampaign(value), value, "campaign");
        expectPlaced(checkDocument(value).findings, value);
      }),
      { numRuns: 1000 },
    );
  });

  test("anything in a place of a campaign", () => {
    const change = fc.record({ change: fc.constant("replace" as const), place: fc.nat(), value: anything });
    fc.assert(
      fc.property(fc.oneof(change, mutation), (spoiled) => {
        const document = mutate(exampleDocument(), spoiled);
        expectPlaced(checkCampaign(document), document, "campaign");
      }),
      { numRuns: 200 },
    );
  });

  test("any document that fits its schema", () => {
    fc.assert(
      fc.property(documents, ({ document }) => {
        expectPlaced(checkDocument(document).findings, document);
      }),
      { numRuns: 60 },
    );
  });

  test("a campaign that fits its schema has the same findings however often it is checked, and is left as it was", () => {
    fc.assert(
      fc.property(campaigns, fc.date({ noInvalidDate: true }), (document, now) => {
        const before = structuredClone(document);
        expect(checkCampaign(document, { now })).toEqual(checkCampaign(before, { now }));
        expect(document).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test.each<[string, () => unknown]>([
    ["nothing", () => undefined],
    ["null", () => null],
    ["a text", () => "kind: campaign"],
    ["a list", () => [exampleDocument()]],
    ["a document that holds itself", () => cyclic({})],
    ["a campaign that is its own block", () => ({ ...exampleDocument(), blocks: [cyclic(exampleDocument())] })],
    ["a list of blocks that holds itself", () => ({ ...exampleDocument(), blocks: cyclicList() })],
    ["a text that is its own language", () => ({ ...exampleDocument(), title: cyclic({ en: "a" }) })],
    ["a version that holds itself", () => ({ ...exampleDocument(), version: cyclicList() })],
    ["keys of every object", () => ownKeys({ ...exampleDocument() })],
    ["a kind that every object has", () => ({ ...exampleDocument(), kind: "toString" })],
    ["a block of a type that every object has", () => ({ ...exampleDocument(), blocks: [{ type: "constructor" }] })],
    ["a prototype for a text", () => JSON.parse('{"kind":"office","name":{"__proto__":{"en":"a"}}}')],
    ["lists in lists, 10,000 deep", () => ({ ...exampleDocument(), people: deep(10_000) })],
    ["100,000 of nothing", () => ({ ...exampleDocument(), blocks: Array.from({ length: 100_000 }, () => null) })],
  ])("%s", (_what, make) => {
    const value = make();
    expectPlaced(checkCampaign(value), value, "campaign");
    expectPlaced(checkDocument(value).findings, value);
  });
});

/** Every step of a path but the last is there; the last may be what lacks. And there are words for it. */
function expectPlaced(findings: readonly Finding[], value: unknown, kind?: string): void {
  const document = lifted(value, kind);
  const astray = findings.filter(({ path }) => {
    let parent: unknown = document;
    for (const step of path) {
      if (typeof parent !== "object" || parent === null) return true;
      parent = Object.hasOwn(parent, step) ? Reflect.get(parent, step) : undefined;
    }
    return false;
  });
  expect(astray).toEqual([]);
  for (const finding of findings) expect(describeFinding(finding, en)).not.toBe(finding.code);
}

/** Paths are those of the lifted document. */
function lifted(value: unknown, kind?: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  try {
    return migrate(kind === undefined ? value : { kind, ...value });
  } catch (error) {
    if (error instanceof DocumentVersionError) return value;
    throw error;
  }
}

function cyclic(value: object): object {
  return Object.assign(value, { people: [value], title: value, itself: value });
}

function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function ownKeys(value: object): object {
  for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])
    Object.defineProperty(value, key, { value: { polluted: true }, enumerable: true });
  return value;
}

function deep(levels: number): unknown {
  let value: unknown = "bottom";
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}
