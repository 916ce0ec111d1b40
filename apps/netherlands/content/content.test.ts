import { publicationOf } from "@tdh/schemas";
import { checkFiles, expandGlobs } from "@tdh/schemas/files";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readContent } from "../src/content.js";

const folder = new URL("./", import.meta.url);
const publicFolder = new URL("../public/", import.meta.url);
const day = new Date("2026-11-25T12:00:00Z");

test("the documents and their pictures are clean: no error, no warning", async () => {
  const images = fileURLToPath(publicFolder);
  const reports = await checkFiles(expandGlobs([fileURLToPath(folder)]), { now: day, images });
  const kinds = reports.map(({ document }) => document?.kind);
  expect(new Set(kinds)).toEqual(new Set(["campaign", "donation", "office", "petition"]));
  expect(reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("the campaign is published, and the one historic name in it is marked as such, in both languages", () => {
  const { campaign } = readContent(folder, undefined);
  expect(publicationOf(campaign, day).state).toBe("published");
  expect(campaign.allow.map(({ reason }) => reason)).toEqual(["historic-name", "historic-name"]);
});

test("a download is as large as the page says", () => {
  const { campaign } = readContent(folder, undefined);
  const links = campaign.blocks.flatMap((block) => (block.type === "links" ? block.links : []));
  const own = links.filter(({ kind, href }) => kind === "document" && href.startsWith("/"));
  expect(own.length).toBeGreaterThan(0);
  for (const { href, bytes } of own) expect(bytes).toBe(statSync(new URL(`.${href}`, publicFolder)).size);
});
