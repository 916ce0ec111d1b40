import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { expect } from "playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect as expectValue, test } from "vitest";
import { findChromium } from "../chromium.js";
import { startSite, type Site } from "../site.js";
import { confirmationLink, count, fillIn, mailsTo } from "./people.js";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), findChromium().then((options) => chromium.launch(options))]);
});

afterAll(async () => {
  await Promise.all([site.stop(), browser.close()]);
});

const visitors: [string, BrowserContextOptions][] = [
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
  ["at 320 px", { viewport: { width: 320, height: 640 }, hasTouch: true }],
  ["at 320 px without scripts", { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }],
];

describe.each(visitors)("a person %s", (name, options) => {
  const scripted = options.javaScriptEnabled !== false;

  test("reads, signs, confirms by mail and is counted", async () => {
    const address = `ada.${name.replace(/\W/g, "-")}@example.org`;
    const before = await count(site);
    await visit(options, async (page) => {
      await page.goto(`${site.url}/en`);
      await fillIn(page, address);
      await page.getByLabel("Send me the newsletter of Terre des Hommes.").first().check();
      await page.getByRole("form").first().getByRole("button", { name: "Sign the petition" }).click();
      await expect(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
      if (!scripted) expect(new URL(page.url()).pathname).toBe("/v1/petitions/sweetie/thanks");
      await expectNoOverflow(page);
      expect(await count(site)).toMatchObject({ total: before.total, pending: before.pending + 1 });

      const link = await confirmationLink(site, address);
      await page.goto(link ?? "");
      await expectNoOverflow(page);
      expect(await count(site)).toMatchObject({ total: before.total });
      await page.getByRole("button").click();
      await expect(
        page.getByText(`${before.total + 1} ${before.total === 0 ? "person has" : "people have"} signed`),
      ).toBeVisible();
      await expectNoOverflow(page);
    });
    expect(await count(site)).toMatchObject({ total: before.total + 1, pending: before.pending });
    expect(await mailsTo(site, address)).toHaveLength(1);
  });

  test("is told what is wrong, keeps what was typed, and signs", async () => {
    await visit(options, async (page) => {
      await page.goto(`${site.url}/en`);
      await fillIn(page, "ada@");
      await page.getByLabel("Last name").first().fill("");
      await page.getByRole("form").first().getByRole("button", { name: "Sign the petition" }).click();
      const summary = page.getByRole("alert", { name: "There is a problem" });
      await expect(summary.getByRole("link")).toHaveText([
        "Enter your last name",
        "Enter an email address in the form name@example.org",
      ]);
      await expectNoOverflow(page);
      await summary.getByRole("link", { name: "Enter an email address in the form name@example.org" }).click();
      const email = page.getByRole("textbox", { name: "Email address" }).first();
      await expect(email).toBeFocused();
      await expect(email).toHaveValue("ada@");
      await expect(page.getByLabel("First name").first()).toHaveValue("Ada");
      await expect(page.getByLabel("Country").first()).toHaveValue("BE");
      await email.fill(`grace.${name.replace(/\W/g, "-")}@example.org`);
      await page.getByLabel("Last name").first().fill("Hopper");
      await page.getByRole("form").first().getByRole("button", { name: "Sign the petition" }).click();
      await expect(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
    });
  });

  test("gives by transfer, and the code says what the page says", async () => {
    await visit(options, async (page) => {
      await page.goto(`${site.url}/nl`);
      const form = page.getByRole("form").last();
      await form.getByLabel("Een ander bedrag").check();
      await form.getByRole("textbox", { name: "EUR" }).fill("1.234,56");
      await form.getByRole("button").click();
      const rows = page.locator(".tdh-transfer-rows dd");
      await expect(rows.first()).toBeVisible();
      await expectNoOverflow(page);
      const [payee = "", iban = "", amount = "", reference = ""] = await rows.allTextContents();
      expect(amount.replace(/\s/g, " ")).toBe("€ 1.234,56");
      const code = (await scan(page)).split("\n");
      expect(code.slice(0, 4)).toEqual(["BCD", "002", "1", "SCT"]);
      expect(code.slice(5)).toEqual([payee, iban.replace(/ /g, ""), "EUR1234.56", "", reference.replace(/ /g, "")]);
    });
  });
});

test("with the keyboard alone a person skips to the content, signs, and gives", async () => {
  await visit({}, async (page) => {
    await page.goto(`${site.url}/en`);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await tabTo(page, "First name");
    for (const text of ["Ada", "Lovelace", "keyboard@example.org"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Belgium");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeFocused();
    await tabTo(page, "€10");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByLabel("€25")).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Thank you. Now make the transfer" })).toBeFocused();
  });
});

test("what is typed before the script arrives stays, and counts once", async () => {
  await visit({}, async (page) => {
    let release = (): void => {};
    const late = new Promise<void>((done) => (release = done));
    await page.route("**/assets/client.js*", async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${site.url}/en`, { waitUntil: "commit" });
    await fillIn(page, "late@example.org");
    await page.getByLabel("Send me the newsletter of Terre des Hommes.").first().check();
    release();
    await expect(page.locator("[data-tdh-hydrated]")).toHaveCount(2);
    await expect(page.getByLabel("First name").first()).toHaveValue("Ada");
    await expect(page.getByLabel("Country").first()).toHaveValue("BE");
    await expect(page.getByLabel("Send me the newsletter of Terre des Hommes.").first()).toBeChecked();
    const before = await count(site);
    await page.getByRole("form").first().getByRole("button", { name: "Sign the petition" }).click();
    await expect(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
    expect(await count(site)).toMatchObject({ pending: before.pending + 1 });
  });
});

test("a connection that breaks after the signature was sent leads to one signature", async () => {
  await visit({}, async (page) => {
    await page.goto(`${site.url}/en`);
    await expect(page.locator("[data-tdh-hydrated]")).toHaveCount(2);
    await fillIn(page, "tunnel@example.org");
    let cuts = 2;
    await page.route("**/signatures", async (route) => {
      const answer = await route.fetch();
      if ((cuts -= 1) >= 0) return route.abort("connectionreset");
      await route.fulfill({ response: answer });
    });
    const before = await count(site);
    await page.getByRole("form").first().getByRole("button", { name: "Sign the petition" }).dblclick();
    await expect(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
    expect(await count(site)).toMatchObject({ pending: before.pending + 1 });
  });
  expectValue(await mailsTo(site, "tunnel@example.org")).toHaveLength(1);
});

/** Opens a page as one visitor, and fails the test where a script of the page failed. */
async function visit(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  try {
    await act(page);
    expectValue(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: false }).first();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not reach "${label}".`);
}

async function expectNoOverflow(page: Page): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: innerWidth,
  }));
  expectValue(scroll).toBeLessThanOrEqual(width);
}

/** Reads the code from a picture of it, with another program than the one that made it. */
async function scan(page: Page): Promise<string> {
  const picture = await page.locator(".tdh-qr").screenshot();
  const { data, info } = await sharp(picture).resize(600).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? "";
}
