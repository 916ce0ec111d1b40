import { CampaignPage, Masthead, SiteFooter, type CampaignPageProps } from "@tdh/campaign";
import { hydrateIslands } from "@tdh/campaign/hydrate";
import axe from "axe-core";
import { renderToString } from "react-dom/server";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { cdp, page } from "vitest/browser";
import "@tdh/ui/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/campaign/styles.css";
import { campaignPage } from "../example-campaign.js";
import { mastheadExamples } from "../masthead/examples.js";
import { siteFooterExamples } from "../site-footer/examples.js";
import { pageExamples } from "./examples.js";

afterEach(() => document.body.replaceChildren());

/** As a server sends it: markup alone, in the body. */
function serve(props: CampaignPageProps): void {
  document.body.innerHTML = renderToString(
    <>
      <Masthead {...mastheadExamples(props.locale).eightLanguages} />
      <CampaignPage {...props} />
      <SiteFooter {...siteFooterExamples(props.locale).longName} />
    </>,
  );
}

const wholePages = (["en", "nl", "ar"] as const).flatMap((locale) =>
  Object.entries(pageExamples(locale)).map(([name, props]) => ({ name, props })),
);

test.each(wholePages.flatMap(({ name, props }) => [320, 1440].map((width) => ({ name, props, width }))))(
  "$name in $props.locale at $width px passes axe and does not overflow",
  async ({ props, width }) => {
    await page.viewport(width, 900);
    serve(props);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test("on a wide page the petition stands beside the opening, on a phone before it", async () => {
  serve(campaignPage());
  const story = page.getByRole("heading", { name: "A morning with Noor" });
  const form = page.getByRole("form", { name: "A warm meal at every school" });
  await page.viewport(1440, 900);
  const wide = [form, story].map((locator) => locator.element().getBoundingClientRect());
  expect(wide[0]?.left).toBeGreaterThan(wide[1]?.right ?? Infinity);
  await page.viewport(390, 844);
  const narrow = [form, story].map((locator) => locator.element().getBoundingClientRect());
  expect(narrow[0]?.bottom).toBeLessThan(narrow[1]?.top ?? 0);
});

test("a petition after the first keeps the measure of a form, within the page's margins", async () => {
  const { campaign, petitions = {} } = campaignPage();
  const [first] = Object.values(petitions);
  if (!first) throw new Error("The example page has no petition.");
  const second = { ...first, petition: { ...first.petition, id: "breakfast", title: "Breakfast too" } };
  const blocks = [...campaign.blocks, { type: "petition" as const, petition: "breakfast" }];
  serve(campaignPage("en", { campaign: { ...campaign, blocks }, petitions: { ...petitions, breakfast: second } }));
  const card = page.getByRole("article", { name: "Breakfast too" }).element().closest(".tdh-card");
  const boundsAt = async (width: number) => {
    await page.viewport(width, 900);
    return card?.getBoundingClientRect();
  };
  expect((await boundsAt(1440))?.width).toBe(640);
  expect((await boundsAt(390))?.left).toBeGreaterThan(15);
});

/** Where the links beside the texts are seen, in a window that is scrolled to several places. */
function linksSeen(tops: readonly number[]) {
  const links = document.querySelector(".tdh-side-actions");
  return tops.flatMap((top) => {
    scrollTo(0, top);
    const bounds = links?.getBoundingClientRect();
    return bounds && links?.checkVisibility() && bounds.top < innerHeight ? [{ top, bounds }] : [];
  });
}

test("the links beside the texts come when the form has gone, and never cover it", async () => {
  await page.viewport(1440, 500);
  serve(campaignPage());
  const form = page.getByRole("form", { name: "A warm meal at every school" }).element();
  const end = form.getBoundingClientRect().bottom + scrollY;
  const seen = linksSeen([0, 100, 200, 300, 600, 900, 1200]);
  expect(seen.length).toBeGreaterThan(0);
  for (const { top, bounds } of seen) expect(bounds.top - (end - top)).toBeGreaterThan(250);
  expect(seen.map(({ top }) => top)).not.toContain(0);
});

test("beside texts that end with the form no link to it stands under its own button", async () => {
  await page.viewport(1440, 900);
  serve(pageExamples("en").signOnly);
  expect(page.getByRole("form", { name: "A warm meal at every school" }).element()).toBeVisible();
  expect(linksSeen([0, 200, 400])).toEqual([]);
});

test("on paper a link shows its address, and a film is its title and its address", async () => {
  serve(campaignPage());
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  onTestFinished(() => cdp().send("Emulation.setEmulatedMedia", { media: "" }));
  const after = (name: RegExp) => getComputedStyle(page.getByRole("link", { name }).element(), "::after").content;
  expect(after(/School survey/)).toContain("(https://example.org/survey)");
  expect(after(/Watch on YouTube/)).toContain("https://www.youtube.com/watch?v=example-001");
  expect(after(/^questions and answers/)).toBe("none");
  expect(document.querySelector(".tdh-video-facade img")?.checkVisibility()).toBe(false);
  expect(page.getByText("A day in the school kitchen", { exact: true }).element().checkVisibility()).toBe(true);
});

test("the islands come alive: what was typed before stays, and the form answers in place", async () => {
  const complaints = vi.spyOn(console, "error");
  onTestFinished(() => complaints.mockRestore());
  serve(campaignPage());
  const email = page.getByRole("form", { name: "A warm meal at every school" }).getByRole("textbox");
  await email.fill("ada@");
  hydrateIslands();
  await page.getByRole("button", { name: "Sign the petition" }).click();
  await expect.element(page.getByRole("alert", { name: "There is a problem" })).toHaveFocus();
  await expect.element(email).toHaveValue("ada@");
  await page.getByRole("button", { name: "Give" }).click();
  await expect.element(page.getByRole("link", { name: "Choose or enter an amount" })).toBeVisible();
  expect(complaints).not.toHaveBeenCalled();
});

test("an island that is alive is not started again", async () => {
  const complaints = vi.spyOn(console, "error");
  onTestFinished(() => complaints.mockRestore());
  serve(campaignPage());
  hydrateIslands();
  hydrateIslands();
  await page.getByRole("button", { name: "Sign the petition" }).click();
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(page.getByRole("alert").all()).toHaveLength(1);
  expect(complaints).not.toHaveBeenCalled();
});
