import { CampaignPage } from "@tdh/campaign";
import { campaignMessages } from "@tdh/campaign/messages";
import { defineCampaign, publicationOf, type Campaign } from "@tdh/schemas";
import { locales, type Locale } from "@tdh/schemas/rules";
import fc from "fast-check";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { now } from "../../../schemas/src/testing/example-document.js";
import { publishableCampaigns } from "../../../schemas/src/testing/publishable.js";
import { campaignPage } from "../example-campaign.js";

test("any campaign that may be published is drawn on the server in every language: one h1, and no markup but the page's own", () => {
  fc.assert(
    fc.property(publishableCampaigns, (draft) => {
      const campaign = defineCampaign(draft);
      fc.pre(publicationOf(campaign, now).state === "published");
      for (const locale of locales) {
        const page = pageOf(campaign, locale);
        const tags = tagsOf(page);
        expect(page).toMatch(
          new RegExp(`^<main id="main"[^>]* lang="${locale}" dir="${campaignMessages[locale].dir}"`),
        );
        expect(tags.filter(({ name }) => name === "main" || name === "h1").map(({ name }) => name)).toEqual([
          "main",
          "h1",
        ]);
        const ids = tags.flatMap(({ attributes }) => attributes.filter((attribute) => attribute.startsWith("id=")));
        expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
        expect(tags.filter(({ name }) => !known.has(name))).toEqual([]);
        expect(tags.flatMap(({ attributes }) => attributes.filter((attribute) => isDangerous.test(attribute)))).toEqual(
          [],
        );
      }
    }),
    { numRuns: 12 },
  );
});

test("scripts that were planted in texts are there to be read", () => {
  const drawn = fc.sample(publishableCampaigns, 20).map((draft) => {
    const campaign = defineCampaign(draft);
    const words = JSON.stringify(campaign);
    return { page: pageOf(campaign, "en", true), planted: words.includes("<script>alert(1)</script>") };
  });
  const planted = drawn.filter((each) => each.planted);
  expect(planted.length).toBeGreaterThan(0);
  expect(planted.some(({ page }) => page.includes("&lt;script&gt;alert(1)&lt;/script&gt;"))).toBe(true);
});

/** The page of a campaign, with a petition and an appeal for each that it names. */
function pageOf(campaign: Campaign, locale: Locale, preview = false): string {
  const { petitions = {}, donations = {}, ...props } = campaignPage(locale, { campaign, now, preview });
  const [petition] = Object.values(petitions);
  const [donation] = Object.values(donations);
  if (!petition || !donation) throw new RangeError("The example's page has a petition and an appeal.");
  const named = (type: "petition" | "donation") =>
    campaign.blocks.flatMap((block) => {
      if (block.type === "petition" && type === "petition") return block.petition;
      return block.type === "donation" && type === "donation" ? block.donation : [];
    });
  const page = renderToString(
    createElement(CampaignPage, {
      ...props,
      petitions: Object.fromEntries(
        named("petition").map((id) => [id, { ...petition, petition: { ...petition.petition, id } }]),
      ),
      donations: Object.fromEntries(
        named("donation").map((id) => [id, { ...donation, appeal: { ...donation.appeal, id } }]),
      ),
    }),
  );
  // React parts texts that lie beside each other by empty comments.
  return page.replaceAll("<!-- -->", "");
}

/** The tags of a page as a browser reads them; the data of its islands may hold none. */
function tagsOf(page: string) {
  const islands = /<script type="application\/json">([^<]*)<\/script>/g;
  const markup = page.replace(islands, "");
  expect(markup).not.toContain("<script");
  return [...markup.matchAll(/<([a-zA-Z!?][\w-]*)([^>]*)>/g)].map(([, name = "", attributes = ""]) => ({
    name,
    attributes: [...attributes.matchAll(/([^\s"=/]+)(?:="([^"]*)")?/g)].map(([attribute]) => attribute),
  }));
}

/** Handlers, and addresses that are neither https, of this site, of this page, nor of a telephone or a mailbox. */
const isDangerous = /^on|^(?:href|src|action|poster|srcset|formaction)="(?!https:\/\/|\/(?![\\/])|#|tel:|mailto:)/i;

const known = new Set(
  (
    "main div section header footer nav aside article h1 h2 h3 p a ul ol li dl dt dd strong em span br hr abbr time " +
    "figure figcaption picture source img video track button blockquote cite q details summary address form fieldset " +
    "legend label input select option textarea output progress meter svg path circle rect line g use title small bdi"
  ).split(" "),
);
