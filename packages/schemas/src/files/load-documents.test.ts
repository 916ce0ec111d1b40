import { DocumentsError, loadDocuments, NoFilesError } from "@tdh/schemas/files";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-load-"));
  write("office.json", JSON.stringify({ kind: "office", ...office }));
  write("petition.yaml", petition);
  write("campaign.yaml", campaign);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const office = {
  id: "example",
  name: { en: "Example Office" },
  country: "NL",
  locales: ["en"],
  url: "https://example.org",
  address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
  privacyUrl: "/privacy",
};
const petition = `kind: petition
id: wells
locales: [en]
title: { en: Clean water }
demand: { en: Build wells. }
addressee: { en: the council }
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
publishedAt: "2026-11-01T08:00:00Z"
blocks:
  - { type: headline, title: { en: Water }, lead: { en: For all. } }
  - { type: petition, petition: wells }
`;

test.each([
  ["a folder", () => [folder]],
  ["the address of a folder", () => [pathToFileURL(`${folder}/`)]],
  ["a pattern", () => [join(folder, "*")]],
  ["files", () => ["office.json", "petition.yaml", "campaign.yaml"].map((name) => join(folder, name))],
])("the documents of %s, with what they left out filled in", (_, patterns) => {
  const { campaigns, petitions, donations, offices } = loadDocuments(patterns());
  expect(campaigns).toMatchObject([{ id: "water", people: [], allow: [] }]);
  expect(petitions).toMatchObject([{ id: "wells", minimumAge: 16 }]);
  expect(donations).toEqual([]);
  expect(offices).toMatchObject([{ kind: "office", version: 2, ...office }]);
});

test("every fault of every file is named with its place", () => {
  write("petition.yaml", petition.replace("goal: 1000", "goal: many").replace("id: wells", "id: Wells"));
  write("campaign.yaml", campaign.replace("office: example", "office: ["));
  const { message, findings } = refusal();
  expect(message.split("\n")).toEqual([
    "The documents cannot be used:",
    expect.stringContaining("campaign.yaml:5:1: "),
    expect.stringContaining("petition.yaml:2:5: "),
    expect.stringContaining("petition.yaml:7:7: "),
  ]);
  expect(findings.map(({ code }) => code)).toEqual(["yaml_unclosed", "format", "wrong_type"]);
});

test("a campaign points to documents that are there", () => {
  write("campaign.yaml", campaign.replace("petition: wells", "petition: pumps").replace("example", "other"));
  expect(refusal().findings).toMatchObject([
    { code: "office_unknown", line: 4, column: 9 },
    { code: "petition_unknown", line: 11, column: 33 },
  ]);
});

test("two documents of one kind have two ids", () => {
  write("copy.yaml", petition);
  expect(refusal().findings).toMatchObject([
    { code: "document_repeated", line: 2, column: 5, data: { id: "wells" } },
    { code: "document_repeated", line: 2, column: 5, data: { id: "wells" } },
  ]);
});

test("a site starts with a campaign that may not be shown: each page asks for that anew", () => {
  write(
    "campaign.yaml",
    `${campaign}  - { type: quote, person: siti, text: { en: Child porn. } }
people:
  - { id: siti, name: Siti, naming: own, age: 10 }
`,
  );
  expect(loadDocuments([folder]).campaigns).toHaveLength(1);
});

test("a folder without documents is no content", () => {
  rmSync(folder, { recursive: true });
  expect(() => loadDocuments([folder])).toThrow(NoFilesError);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function refusal(): DocumentsError {
  try {
    loadDocuments([folder]);
  } catch (error) {
    if (error instanceof DocumentsError) return error;
    throw error;
  }
  throw new Error("They were taken.");
}
