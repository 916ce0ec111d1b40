import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.js";

const before = process.cwd();
beforeAll(() => {
  process.chdir(mkdtempSync(join(tmpdir(), "tdh-check-")));
  write("clean.yaml", office());
  write("content/office.yaml", office().replace("id: example", "id: Example Office"));
  write("content/petition.yaml", petition);
  write(
    "mixed.yaml",
    `${petition.replace("wells", "pumps")}opensAt: 2026-11-02T00:00:00Z\nclosesAt: 2026-11-01T00:00:00Z\n`,
  );
  write("broken.yaml", "a: [1\n");
  write("evil,a:b%.yaml", 'kind: "\\e[31m%0A\\n::error::x\\u202E"\n');
  write("campaign.yaml", campaign);
});
afterAll(() => {
  const folder = process.cwd();
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

describe("exit code", () => {
  test.each<[what: string, args: readonly string[], code: number]>([
    ["nothing found", ["clean.yaml"], 0],
    ["warnings alone", ["content/petition.yaml"], 0],
    ["notes alone", ["campaign.yaml", "--notes", "--now", "2026-11-04"], 0],
    ["errors", ["content"], 1],
    ["a file that cannot be read", ["broken.yaml"], 2],
    ["errors, and a file that cannot be read", ["content", "broken.yaml"], 2],
    ["a file that is not there", ["gone.yaml"], 2],
    ["no files", [], 2],
    ["an option that is not known", ["--frobnicate", "clean.yaml"], 2],
    ["help", ["--help"], 0],
    ["the version", ["--version"], 0],
  ])("%s", async (_, args, code) => {
    expect((await check(...args)).code).toBe(code);
  });
});

describe("what was not understood is said on the other stream, with what to do", () => {
  test.each<[args: readonly string[], says: string]>([
    [[], "Name the files"],
    [["gone.yaml", "*.toml", "clean.yaml"], "gone.yaml, *.toml"],
    [["--frobnicate"], "--frobnicate"],
    [["--format"], "--format"],
    [["--format", "xml", "clean.yaml"], "text, json, github"],
    [["--language", "eo", "clean.yaml"], "en, nl, de, fr, it, es, da, ar"],
    [["--images", "clean.yaml", "clean.yaml"], "no folder clean.yaml"],
    [["--now", "2026-02-30", "clean.yaml"], "--now"],
    [["--now", "tomorrow", "clean.yaml"], "--now"],
  ])("%j", async (args, says) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^tdh-check: .+\n/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("text", () => {
  test("groups what was found by its file, each on a line with its place, and counts it", async () => {
    const { stdout } = await check("content", "broken.yaml", "clean.yaml", "mixed.yaml");
    const patterns = [
      /^broken\.yaml:2:1 {2}error {2}A quotation mark .+ {2}\(yaml_unclosed\)$/,
      /^$/,
      /^content\/office\.yaml:2:5 {2}error {2}Use lower-case letters.+ {2}\(format\)$/,
      /^$/,
      /^content\/petition\.yaml:5:9 {4}warning {2}.+ nl.+ {2}\(translation_missing\)$/,
      /^content\/petition\.yaml:10:20 {2}warning {2}.+ nl.+ {2}\(translation_missing\)$/,
      /^$/,
      /^mixed\.yaml:5:9 {4}warning {2}.+ nl.+ {2}\(translation_missing\)$/,
      /^mixed\.yaml:10:20 {2}warning {2}.+ nl.+ {2}\(translation_missing\)$/,
      /^mixed\.yaml:13:11 {2}error {4}.+ {2}\(closes_before_opens\)$/,
      /^$/,
      /^3 errors, 4 warnings in 5 files$/,
      /^$/,
    ];
    expect(stdout.split("\n")).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)));
  });

  test("says that nothing was found", async () => {
    expect((await check("clean.yaml")).stdout).toBe("0 errors, 0 warnings in 1 file\n");
  });

  test("tells notes where they are asked for", async () => {
    expect((await check("campaign.yaml", "--notes")).stdout).toMatch(
      /^campaign\.yaml:5:11 {2}note {2}.+ {2}\(reading_level\)\n\n0 errors, 0 warnings, 1 note in 1 file\n$/,
    );
    expect((await check("campaign.yaml")).stdout).toBe("0 errors, 0 warnings in 1 file\n");
  });

  test("has colours for a terminal alone", async () => {
    const { stdout } = await check("broken.yaml", { inColour: true });
    expect(stdout).toContain("\u001b[31merror\u001b[39m");
    expect(stripVTControlCharacters(stdout)).toBe((await check("broken.yaml")).stdout);
  });

  test("speaks the language that is asked for", async () => {
    const { stdout } = await check("broken.yaml", "--language", "de");
    expect(stdout).toMatch(/^broken\.yaml:2:1 {2}Fehler {2}.*Anführungszeichen/);
  });
});

test("JSON is one array, with notes, whose fields stay as they are", async () => {
  const { stdout } = await check("content", "campaign.yaml", "broken.yaml", "--format", "json", "--language", "nl");
  const found = JSON.parse(stdout);
  expect(found).toHaveLength(5);
  expect(found.map(({ code }: { code: string }) => code)).toEqual([
    "yaml_unclosed",
    "reading_level",
    "format",
    "translation_missing",
    "translation_missing",
  ]);
  expect(Object.keys(found[2])).toEqual(["file", "line", "column", "severity", "code", "path", "data", "message"]);
  expect(found[2]).toEqual({
    file: join("content", "office.yaml"),
    line: 2,
    column: 5,
    severity: "error",
    code: "format",
    path: ["id"],
    data: { format: "slug" },
    message: expect.stringMatching(/^Gebruik .+\.$/),
  });
  expect(JSON.parse((await check("clean.yaml", "--format", "json")).stdout)).toEqual([]);
});

test("GitHub gets a command for each finding, and no other through what a file holds", async () => {
  const { stdout } = await check("content", "campaign.yaml", "evil,a:b%.yaml", "--format", "github", "--notes");
  const commands = stdout.split("\n").filter((line) => line.startsWith("::"));
  expect(commands).toEqual([
    expect.stringMatching(/^::notice file=campaign\.yaml,line=5,col=11,title=reading_level::Reading level/),
    expect.stringMatching(/^::error file=content\/office\.yaml,line=2,col=5,title=format::Use lower-case/),
    expect.stringMatching(/^::warning file=content\/petition\.yaml,line=5,col=9,title=translation_missing::/),
    expect.stringMatching(/^::warning file=content\/petition\.yaml,line=10,col=20,title=translation_missing::/),
    expect.stringMatching(/^::error file=evil%2Ca%3Ab%25\.yaml,line=1,col=1,title=kind_unknown::/),
  ]);
  expect(stdout.endsWith("\n2 errors, 2 warnings, 1 note in 4 files\n")).toBe(true);
});

test.each(["text", "json", "github"])("what a file holds reaches no terminal as a command (%s)", async (format) => {
  write("sly\u001b[2J\u202e.yaml", 'kind: office\n"\\e]0;x\\a\\u202E\\u009B": 1\nid: "\\e[31m\\u009B"\n');
  const { stdout } = await check("*.yaml", "--format", format);
  // Arabic isolates are the sentence's own, and there is none here.
  expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

test("pictures are looked at in the folder that is given", async () => {
  mkdirSync("public");
  write(
    "picture.yaml",
    `${campaign}  - { type: image, src: /gone.svg, width: 1, height: 1, depicts: none, decorative: true }\n`,
  );
  expect((await check("picture.yaml", "--images", "public")).stdout).toContain("(image_not_found)");
  expect((await check("picture.yaml")).code).toBe(0);
});

function office(): string {
  return `kind: office
id: example
name: { en: Example Office }
country: NL
locales: [en]
url: https://example.org
address: { street: Main Street 1, postalCode: 1000 AA, city: Exampleton, country: NL }
privacyUrl: /privacy
`;
}

const petition = `kind: petition
id: wells
locales: [en, nl]
title: { en: Clean water, nl: Schoon water }
demand: { en: Build wells. }
addressee: { en: the council, nl: de raad }
goal: 1000
deleteAt: 2030-01-01
fields: [{ name: email, type: email, required: true }]
statement: { text: { en: I agree. }, version: "1" }
privacyUrl: /privacy
`;

const campaign = `kind: campaign
version: 2
id: water
office: example
locales: [en]
title: { en: Water }
description: { en: Water for all. }
blocks:
  - { type: headline, title: { en: Water }, lead: { en: For all. } }
  - { type: text, heading: { en: H }, text: { en: ${"The pump stands beside the school. All the children drink from it. ".repeat(20)} } }
`;

function write(name: string, text: string): void {
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(name, text);
}

async function check(...args: readonly (string | { readonly inColour: boolean })[]) {
  let [stdout, stderr] = ["", ""];
  const words = args.filter((arg) => typeof arg === "string");
  const { inColour = false } = args.find((arg) => typeof arg === "object") ?? {};
  const code = await run(words, {
    write: (text) => (stdout += text),
    writeError: (text) => (stderr += text),
    inColour,
    version: "1.2.3",
  });
  return { code, stdout, stderr };
}
