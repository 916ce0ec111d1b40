import { describePlaced, type PlacedFinding } from "@tdh/schemas/files";
import { locales } from "@tdh/schemas/rules";
import { expect, test } from "vitest";
import { fileFindingCodes } from "./file-finding.js";
import { fileMessages } from "./words/index.js";

const cases = locales.flatMap((locale) => fileFindingCodes.map((code) => [locale, code] as const));

test.each(cases)("%s has words for %s, with the values that English names", (locale, code) => {
  const words = fileMessages[locale][code];
  expect(placeholders(words)).toEqual(placeholders(fileMessages.en[code]));
  expect(words).toMatch(/^\S.+[.!]$/);
  if (locale !== "en") expect(words).not.toBe(fileMessages.en[code]);
});

const finding = { code: "yaml_alias", data: { name: "a" }, rest: [] } satisfies Partial<PlacedFinding>;

test("what a file holds changes no line and no terminal", () => {
  const name = `x\u001b[2J\n\u202e\u009b${"y".repeat(1000)}`;
  const words = describePlaced({ ...finding, data: { name }, rest: ["\u001b[1m\r"] }, "en");
  expect(words).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(words).toContain("xU+001B[2J U+202EU+009B");
  expect(words.length).toBeLessThan(600);
});

test("values are isolated in a language that is written from right to left", () => {
  expect(describePlaced(finding, "ar")).toContain("\u2068a\u2069");
  expect(describePlaced(finding, "en")).toBe("Nothing before this is called “&a”.");
});

function placeholders(words: string): readonly string[] {
  return [...words.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort();
}
