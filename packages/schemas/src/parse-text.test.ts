import { parseText, plainText, type TextPart, type TextPiece } from "@tdh/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksIn } from "./parse-text.js";
import { linkSchema } from "./primitives.js";
import { readableText } from "./testing/arbitrary-texts.js";

const words = (text: string): TextPiece => ({ type: "words", words: text });
const strong = (text: string): TextPiece => ({ type: "strong", words: text });
const link = (text: string, href: string): TextPiece => ({ type: "link", words: text, href });
const paragraph = (...pieces: TextPiece[]): TextPart => ({ type: "paragraph", pieces });
const list = (...items: TextPiece[][]): TextPart => ({ type: "list", items });

const anyText = fc.oneof(
  readableText(300),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "[",
        "]",
        "(",
        ")",
        "**",
        "*",
        "- ",
        "\n",
        "\n\n",
        " ",
        "a",
        "é",
        "/b",
        "#c",
        "https://d.example",
      ),
      {
        maxLength: 25,
      },
    )
    .map((signs) => signs.join("")),
);

describe("reads the markup of a text", () => {
  test.each<[string, string, TextPart[]]>([
    ["words", "a b", [paragraph(words("a b"))]],
    ["nothing", "", [paragraph()]],
    ["two paragraphs", "a\n\nb", [paragraph(words("a")), paragraph(words("b"))]],
    ["two paragraphs with blanks between", "a\n \t\n\n b", [paragraph(words("a")), paragraph(words("b"))]],
    ["one paragraph in two lines", "a\nb", [paragraph(words("a"), words(" b"))]],
    ["stressed words", "a **b** c", [paragraph(words("a "), strong("b"), words(" c"))]],
    ["an https link", "[a](https://b.example/c)", [paragraph(link("a", "https://b.example/c"))]],
    ["a link to a path", "a [b](/c).", [paragraph(words("a "), link("b", "/c"), words("."))]],
    ["a link to a block", "[b](#faq)", [paragraph(link("b", "#faq"))]],
    ["a link with parentheses in it", "[a](/b_(c)) d", [paragraph(link("a", "/b_(c)"), words(" d"))]],
    ["a link in parentheses", "([a](/b))", [paragraph(words("("), link("a", "/b"), words(")"))]],
    ["a list", "- a\n- b", [list([words("a")], [words("b")])]],
    ["an item of two lines", "- a\n  b\n- c", [list([words("a"), words(" b")], [words("c")])]],
    ["a list after words", "a\n- b", [paragraph(words("a")), list([words("b")])]],
    ["two lists", "- a\n\n- b", [list([words("a")]), list([words("b")])]],
    ["links and stress in items", "- **a** [b](/c)", [list([strong("a"), words(" "), link("b", "/c")])]],
  ])("%s", (_what, text, parts) => {
    expect(parseText(text)).toEqual(parts);
  });
});

describe("leaves as words", () => {
  test.each([
    "<b>a</b>",
    "<script>alert(1)</script>",
    "&lt;",
    "* a",
    "-a",
    "a - b",
    "**",
    "** a",
    "*a*",
    "[a]",
    "[a](",
    "[a]()",
    "[](/b)",
    "[a] (/b)",
    "[a](/b",
    "[a](/b c)",
    "[a](//b.example)",
    "[a](/\\b.example)",
    "[a](http://b.example)",
    "[a](javascript:alert(1))",
    "[a](JavaScript:alert`1`)",
    "[a](java\u0000script:alert)",
    "[a](data:text/html,b)",
    "[a](https://user@b.example)",
    "[a](b)",
    "[a](#)",
    "![a](b)",
    "# a",
    "`a`",
  ])("%j", (text) => {
    expect(parseText(text)).toEqual([paragraph(words(text))]);
    expect(plainText(text)).toBe(text);
  });
});

test("what is parsed is all that was written: nothing is lost, added or moved", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(withoutBlanks(parseText(text).map(written).join("\n\n"))).toBe(withoutBlanks(text));
    }),
    { numRuns: 1000 },
  );
});

test("what is written in markup is parsed as it was meant", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(parseText(parts.map(written).join("\n\n"))).toEqual(parts);
      expect(plainText(parts.map(written).join("\n\n"))).toBe(parts.map(plain).join("\n\n"));
    }),
    { numRuns: 300 },
  );
});

test("a link leads nowhere but to an https address, a path or a block", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { href } of parseText(text)
        .flatMap(piecesOf)
        .flatMap((piece) => (piece.type === "link" ? piece : []))) {
        expect(href).toMatch(/^(https:\/\/|\/(?![/\\])|#)/);
        expect(linkSchema.safeParse(href).success).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the links of a text are found where they are written, also those that lead nowhere", () => {
  expect(linksIn("[a](/b) and\n- [c](javascript:alert(1)), not [d] (/e)")).toEqual([
    { words: "a", href: "/b" },
    { words: "c", href: "javascript:alert(1)" },
  ]);
});

/** In microseconds of the processor, which others on the machine do not lengthen; by the square it would be seconds. */
describe("takes time by the length of a text, whatever it is", () => {
  test.each([
    "[",
    "]",
    "(",
    "*",
    "**",
    "- ",
    "- a\n",
    "a\n",
    "\n",
    " \n",
    "[a](",
    "[a](/b(",
    "[a](/b(c)",
    "**a",
    "**a*",
  ])("%j", (unit) => {
    const units = unit.repeat(60_000);
    for (const text of [units, `[a](/${units}`, `**${units}x`]) {
      const begin = process.cpuUsage();
      const parts = parseText(text);
      const { user } = process.cpuUsage(begin);
      expect(user).toBeLessThan(700_000);
      expect(parts.length).toBeGreaterThan(0);
    }
  });
});

const phrase = fc.constantFrom("one", "two three", "(four)", "é 漢", "😀", "<b>", "a*b", "five-six");
const piece = fc.oneof(
  phrase.map(words),
  phrase.filter((text) => !text.includes("*")).map(strong),
  fc.tuple(phrase, fc.constantFrom("/a", "#b", "https://c.example/(d)?e#f")).map(([text, href]) => link(text, href)),
);
/** No two pieces of plain words beside each other: they would be one. */
const pieces = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((all) => all.filter(({ type }, index) => type !== "words" || all[index - 1]?.type !== "words"));
const part = fc.oneof(
  pieces.map((all): TextPart => ({ type: "paragraph", pieces: all })),
  fc.array(pieces, { minLength: 1, maxLength: 3 }).map((items): TextPart => ({ type: "list", items })),
);

function written(part: TextPart): string {
  const line = (all: readonly TextPiece[]) =>
    all
      .map((piece) => {
        if (piece.type === "strong") return `**${piece.words}**`;
        return piece.type === "link" ? `[${piece.words}](${piece.href})` : piece.words;
      })
      .join("");
  return part.type === "list" ? part.items.map((item) => `- ${line(item)}`).join("\n") : line(part.pieces);
}

function plain(part: TextPart): string {
  const items = part.type === "list" ? part.items : [part.pieces];
  return items.map((item) => item.map(({ words }) => words).join("")).join("\n");
}

function piecesOf(part: TextPart): readonly TextPiece[] {
  return part.type === "list" ? part.items.flat() : part.pieces;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, "");
}
