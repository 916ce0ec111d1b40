import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../chromium.js";
import { serveStorybook, type Storybook } from "../visual/storybook.js";

/** The Storybook as it is published: built, and served from a sub-path. */
let storybook: Storybook;
let browser: Browser;

beforeAll(async () => {
  storybook = await serveStorybook();
  browser = await chromium.launch(await findChromium());
});

afterAll(async () => {
  await browser?.close();
  await storybook?.close();
});

test("every page of documentation opens without a fault, and asks nobody else for anything", async () => {
  const pages = storybook.entries.filter(({ type }) => type === "docs");
  expect(pages.length).toBeGreaterThan(40);
  const page = await browser.newPage();
  const faults: string[] = [];
  let current = "";
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !request.url().startsWith(storybook.url))
      faults.push(`${current} asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${current}: ${response.status()} for ${response.url()}`);
  });
  page.on("pageerror", ({ message }) => faults.push(`${current}: ${message}`));
  for (const { id, title } of pages) {
    current = title;
    await page.goto(`${storybook.url}iframe.html?viewMode=docs&id=${id}`, { waitUntil: "networkidle" });
    await page.locator("#storybook-docs h1").first().waitFor();
    if (await page.locator(".sb-show-errordisplay").count()) faults.push(`${title} shows an error`);
  }
  expect(faults).toEqual([]);
});

test("the workshop itself opens from a sub-path, in its own typeface, and asks nobody else for anything", async () => {
  const page = await browser.newPage();
  const strangers: string[] = [];
  const missing: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(storybook.url)) strangers.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(storybook.url, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Getting started" }).waitFor();
  expect(strangers).toEqual([]);
  expect(missing).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check("16px 'Tdh Sans'"))).toBe(true);
});

test.each([
  ["petition form", "Petition form"],
  ["TextField", "Text field"],
  ["modal", "Dialog"],
  ["accordion", "Disclosure"],
  ["dropdown", "Select field"],
  ["IBAN", "Transfer instructions"],
  ["hero", "Headline"],
  ["colours", "Tokens"],
])("who looks for %s finds %s among the first", async (words, name) => {
  const page = await browser.newPage();
  await page.goto(storybook.url);
  await page.getByRole("searchbox").fill(words);
  const results = page.getByRole("option");
  await results.first().waitFor();
  expect((await results.allTextContents()).slice(0, 5).join("\n")).toContain(name);
  await page.close();
});
