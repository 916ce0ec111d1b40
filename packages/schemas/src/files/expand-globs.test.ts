import { expandGlobs, NoFilesError } from "@tdh/schemas/files";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";
const files = [
  "b.yaml",
  "a.yml",
  "c.json",
  "c.txt",
  "sub/d.yaml",
  "sub/e[1].yaml",
  "sub/deep/f.json",
  "node_modules/g.yaml",
  "sub/node_modules/h/i.yaml",
  ".hidden.yaml",
  ".git/j.yaml",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "theme.tokens.json",
  "campaign.schema.json",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-globs-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  symlinkSync(folder, join(folder, "sub/loop"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[what: string, patterns: readonly string[], expected: readonly string[]]>([
  ["a path", ["c.txt"], ["c.txt"]],
  ["a path that looks like a pattern", ["sub/e[1].yaml"], ["sub/e[1].yaml"]],
  ["a pattern", ["*.yaml"], ["b.yaml"]],
  ["a pattern of several folders", ["**/*.{yaml,yml}"], ["a.yml", "b.yaml", "sub/d.yaml", "sub/e[1].yaml"]],
  ["one file named several times", ["b.yaml", "./b.yaml", "*.yaml", "sub/../b.yaml"], ["b.yaml"]],
  ["a folder", ["sub"], ["sub/d.yaml", "sub/deep/f.json", "sub/e[1].yaml"]],
  [
    "a folder beside other files",
    [".", "c.txt"],
    ["a.yml", "b.yaml", "c.json", "c.txt", "sub/d.yaml", "sub/deep/f.json", "sub/e[1].yaml"],
  ],
])("%s", (_, patterns, expected) => {
  const found = expandGlobs(patterns.map((pattern) => join(folder, pattern)));
  expect(found.map((file) => file.slice(folder.length + 1))).toEqual(expected);
});

test("paths stay as they are written", () => {
  expect(expandGlobs(["packages/schemas/package.json", "./package.json"])).toEqual([
    "./package.json",
    "packages/schemas/package.json",
  ]);
});

test("each pattern that names no file is named", () => {
  const patterns = ["gone.yaml", "*.toml", "b.yaml", "c.json/x"].map((pattern) => join(folder, pattern));
  const expand = () => expandGlobs(patterns);
  expect(expand).toThrow(NoFilesError);
  expect(expand).toThrow(new NoFilesError(patterns.filter((pattern) => !pattern.endsWith("b.yaml"))).message);
});
