import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../chromium.js";
import { startSite, type Site } from "../site.js";
import { confirmationLink, postSignature } from "./people.js";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "doctype-style": "off" },
});
let site: Site;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), findChromium().then((options) => chromium.launch(options))]);
  await postSignature(site);
  const gift = { amount: "2500", currency: "EUR", frequency: "once", method: "transfer", locale: "nl" };
  const given = await fetch(`${site.url}/v1/donations/sweetie`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(gift),
  });
  const link = (await confirmationLink(site, "ada@example.org")) ?? "";
  paths = [
    "/en",
    "/nl",
    "/v1/petitions/sweetie/thanks?locale=en",
    given.headers.get("location") ?? "",
    new URL(link).pathname,
    "/dev/mailbox",
  ];
});

afterAll(async () => {
  await Promise.all([site.stop(), browser.close()]);
});

const looks: [string, BrowserContextOptions][] = [
  ["light on a phone", { colorScheme: "light", viewport: { width: 390, height: 844 } }],
  ["dark on a desk", { colorScheme: "dark", viewport: { width: 1440, height: 900 } }],
  ["in forced colours", { forcedColors: "active" }],
];

test.each(looks)("every page passes axe %s", async (_name, options) => {
  for (const path of paths) {
    await open(path, options, async (page) => {
      await page.evaluate(axe.source);
      expect({ path, violations: await axeFindings(page) }).toEqual({ path, violations: [] });
    });
  }
});

test("pages wear the office's theme, in typefaces of the site's own, and ask nobody else for anything", async () => {
  await open("/en", {}, async (page) => {
    const strangers: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) strangers.push(request.url());
    });
    await page.reload({ waitUntil: "networkidle" });
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
    );
    const heading = page.getByRole("heading", { level: 1 });
    expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^"Tdh Serif"/);
    expect(faces).toEqual(expect.arrayContaining(["Tdh Sans", "Tdh Serif"]));
    expect(strangers).toEqual([]);
  });
});

test.each(["petition", "donation"])("the %s form with its errors passes axe and is valid HTML", async (name) => {
  await open("/en", {}, async (page) => {
    await page.route("**/assets/client.js*", (route) => route.abort());
    await page.reload();
    const posted = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.locator(`[data-tdh-island=${name}] button`).click();
    const html = await (await posted).text();
    await page.getByRole("alert", { name: "There is a problem" }).waitFor();
    await page.evaluate(axe.source);
    expect(await axeFindings(page)).toEqual([]);
    expect(await htmlFindings(html)).toEqual([]);
  });
});

test("every page is valid HTML, with one main heading and one main landmark", async () => {
  for (const path of paths) {
    const html = await (await fetch(site.url + path)).text();
    const findings = await htmlFindings(html);
    expect({ path, findings }).toEqual({ path, findings: [] });
    expect({ path, headings: html.match(/<h1[ >]/g)?.length, mains: html.match(/<main[ >]/g)?.length }).toEqual({
      path,
      headings: 1,
      mains: 1,
    });
  }
});

test.each([
  ["at 320 px", 320, "100%"],
  ["at 390 px with text twice as large", 390, "200%"],
])("no page scrolls sideways %s", async (_name, width, fontSize) => {
  for (const path of paths) {
    await open(path, { viewport: { width, height: 700 } }, async (page) => {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, scrolled }).toEqual({ path, scrolled: width });
    });
  }
});

test("a short page keeps its demonstration line to a line", async () => {
  await open("/nowhere", { viewport: { width: 1440, height: 1200 } }, async (page) => {
    expect((await page.locator(".demonstration").boundingBox())?.height).toBeLessThan(60);
  });
});

test("before a person acts nothing is asked of others, nothing is stored, and no rule of the page is broken", async () => {
  await open("/en", {}, async (page, { requests, messages }) => {
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith("data:"))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(messages).toEqual([]);
  });
});

test.each([
  ["nl-NL,nl;q=0.9,en;q=0.8", "nl"],
  ["en-GB", "en"],
  ["pt", "nl"],
])("the front page speaks %s as %s", async (wish, locale) => {
  const html = await (await fetch(site.url, { headers: { "accept-language": wish } })).text();
  expect(html).toContain(`<html lang="${locale}"`);
});

async function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: loaded }: { axe: typeof axe } = window as never;
    const { violations } = await loaded.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

async function htmlFindings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}

/** Opens one page; hands over what it asked for and what the browser complained of. */
async function open(
  path: string,
  options: BrowserContextOptions,
  act: (page: Page, log: { requests: string[]; messages: string[] }) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const log = { requests: [] as string[], messages: [] as string[] };
  page.on("request", (request) => log.requests.push(request.url()));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && log.messages.push(message.text()));
  page.on("pageerror", ({ message }) => log.messages.push(message));
  try {
    await page.goto(site.url + path);
    await act(page, log);
  } finally {
    await context.close();
  }
}
