import fc from "fast-check";
import { expect, test } from "vitest";
import { readable } from "./readable.js";

test.each([
  ["one\ntwo", "one two"],
  ["one \n\n two", "one\ntwo"],
  ["one\n- two\n- three", "one\ntwo\nthree"],
  ["a **b** c", "a b c"],
  ["read [the report](https://example.org/a_b), please", "read the report, please"],
  ["see https://example.org/x now", "see \ufffc now"],
  ["it’s a long‑term plan", "it's a long-term plan"],
  ["Kinder\u00adrechte\u200b", "Kinderrechte"],
  ["cafe\u0301", "café"],
  ["وُلِدَت", "ولدت"],
  ["12\u00a0000", "12 000"],
])("%j reads as %j", (original, text) => {
  expect(readable(original).text).toBe(text);
});

test.each([
  ["a **bold** word", "bold", "bold", 4],
  ["[a link](https://example.org/) there", "link", "link", 3],
  ["Kinder\u00adrechte", "Kinderrechte", "Kinder\u00adrechte", 0],
  ["un cafe\u0301 noir", "café", "cafe\u0301", 3],
  ["one\n\ntwo", "two", "two", 5],
])("in %j, %j was written %j", (original, word, found, index) => {
  const { text, original: back } = readable(original);
  const start = text.indexOf(word);
  expect(back(start, start + word.length)).toEqual({ found, index });
});

test("every place leads back into the original", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("**", "\n\n", "[a](b)", "\u00ad", "e\u0301", "\n- ", " "),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const original = pieces.join("");
      const { text, original: back } = readable(original);
      let last = 0;
      for (let at = 0; at < text.length; at++) {
        const { found, index } = back(at, at + 1);
        expect(index).toBeGreaterThanOrEqual(last);
        expect(found).toBe(original.slice(index, index + found.length));
        expect(found).not.toBe("");
        last = index;
      }
    }),
  );
});
