import { checkDocument } from "@tdh/schemas";
import { decodeText, describePlaced, placeFindings, readDocument, UnreadableFileError } from "@tdh/schemas/files";
import fc from "fast-check";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const campaign = readFileSync(new URL("../../../../apps/netherlands/content/campaign.yaml", import.meta.url));
const json = Buffer.from(JSON.stringify(load(campaign.toString().replaceAll(/<<: \*\w+,?/g, "")), undefined, 1));
const demo = [
  ["a.yaml", campaign],
  ["a.json", json],
] as const;

describe("whatever the bytes of a file are, what comes of them are findings with a place in it", () => {
  test("random bytes, and random texts", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary" }).map(bytesOf),
      yamlLike().map(bytesOf),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom("a.yaml", "a.json"), (given, file) => expectFindings(given, file)),
      { numRuns: 1500 },
    );
  }, 60_000);

  test.each(demo)(
    "the demo campaign with some of it changed, dropped, moved or repeated (%s)",
    (file, original) => {
      fc.assert(
        fc.property(fc.array(change(), { minLength: 1, maxLength: 4 }), (changes) => {
          expectFindings(
            changes.reduce<Uint8Array>((bytes, apply) => apply(bytes), original),
            file,
          );
        }),
        { numRuns: 150 },
      );
    },
    120_000,
  );

  test("the demo campaign with a line of it moved elsewhere", () => {
    const lines = campaign.toString().split("\n");
    const anyLine = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(anyLine, anyLine, fc.nat({ max: 8 }), (from, to, indent) => {
        const moved = [...lines.slice(0, to), " ".repeat(indent) + (lines[from] ?? "").trim(), ...lines.slice(to)];
        expectFindings(bytesOf(moved.join("\n")), "a.yaml");
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

function expectFindings(bytes: Uint8Array, file: string): void {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n?|\n/);
  for (const finding of findingsOf(bytes, file)) {
    const { line, column, code } = finding;
    expect(line, code).toBeGreaterThanOrEqual(1);
    expect(line, code).toBeLessThanOrEqual(lines.length);
    expect(column, code).toBeGreaterThanOrEqual(1);
    expect(column, code).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(describePlaced(finding, "en"), code).not.toMatch(/[\p{Cc}\u202a-\u202e]|undefined|\[object/u);
  }
}

function findingsOf(bytes: Uint8Array, file: string) {
  try {
    const source = readDocument(decodeText(bytes, file), file);
    return placeFindings(source, checkDocument(source.value).findings);
  } catch (error) {
    if (error instanceof UnreadableFileError) return [error.finding];
    throw error;
  }
}

/** Texts of the signs that YAML and JSON are made of. */
function yamlLike(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ..."abc:?-,[]{}#&*!|>'\"%@`~<\\ \t\n\r".split(""),
    "\n  ",
    "\n- ",
    ": ",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "---\n",
    "...\n",
    ">-\n ",
    "|+2\n",
    "%YAML 1.2\n",
    "null",
    "1e999",
    "😀",
    "é",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "kind: campaign\n",
    "version: 1\n",
    "blocks:\n",
    "people: ",
    "__proto__: ",
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
}

type Change = (bytes: Uint8Array) => Uint8Array;

function change(): fc.Arbitrary<Change> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const length = fc.nat({ max: 300 });
  const put = fc.oneof(yamlLike().map(bytesOf), fc.uint8Array({ maxLength: 4 }));
  return fc.oneof(
    fc.tuple(place, length, put).map(
      ([at, size, by]): Change =>
        (bytes) =>
          splice(bytes, at, size, by),
    ),
    fc.tuple(place, put).map(
      ([at, by]): Change =>
        (bytes) =>
          splice(bytes, at, 0, by),
    ),
    fc.tuple(place, place, length).map(
      ([from, to, size]): Change =>
        (bytes) =>
          splice(bytes, to, 0, part(bytes, from, size)),
    ),
    place.map(
      (at): Change =>
        (bytes) =>
          part(bytes, 0, Math.floor(at * bytes.length)),
    ),
  );
}

function part(bytes: Uint8Array, at: number, size: number): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return bytes.subarray(start, start + size);
}

function splice(bytes: Uint8Array, at: number, size: number, by: Uint8Array): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(start + size)]));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
