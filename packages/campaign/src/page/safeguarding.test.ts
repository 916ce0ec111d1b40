import { CampaignPage, type CampaignPageProps } from "@tdh/campaign";
import type { Campaign } from "@tdh/schemas";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { campaignPage, exampleCampaign } from "../example-campaign.js";

const html = (props: CampaignPageProps) => renderToStaticMarkup(createElement(CampaignPage, props));

/** What the office keeps of its people, in values that stand nowhere else. */
const kept = {
  consent: {
    givenBy: ["child", "guardian", "adult"],
    purposes: ["campaign", "fundraising", "press"],
    channels: ["website", "broadcast"],
    date: "2024-02-03",
    language: "qaa",
    evidenceRef: "evidence-7f3a",
    expiresOn: "2031-12-13",
  },
  riskReview: { by: "reviewer-9c1d", date: "2024-03-04", outcome: "publish" },
  circumstances: ["displaced"],
  wishesToBeNamed: true,
  wishesToBeIdentifiable: false,
} satisfies Partial<Campaign["people"][number]>;

const campaign: Campaign = {
  ...exampleCampaign("en"),
  people: exampleCampaign("en").people.map((person) => ({ ...person, ...kept })),
};

const secrets = /evidence-7f3a|reviewer-9c1d|2024-02-03|2024-03-04|2031-12-13|qaa|"displaced"|broadcast/;
const fields = /evidenceRef|riskReview|wishesToBe|circumstances|identifiable|givenBy|"consent"/;

test("nothing of what the office keeps of a person stands in the page, nor in the data of its islands", () => {
  const page = html(campaignPage("en", { campaign }));
  expect(page).toContain("data-tdh-island");
  expect(page).not.toMatch(secrets);
  expect(page).not.toMatch(fields);
});

test("nor in a preview that says what is wrong", () => {
  const people = campaign.people.map((person) => ({
    ...person,
    riskReview: { ...kept.riskReview, date: "2030-01-01" },
  }));
  const page = html(campaignPage("en", { campaign: { ...campaign, people }, preview: true }));
  expect(page).toContain("Errors: ");
  expect(page).not.toMatch(/evidence-7f3a|reviewer-9c1d|qaa|broadcast/);
});

test("a component of the office's own is not given it either", () => {
  const given: unknown[] = [];
  const take = (props: object) => {
    given.push(props);
    return null;
  };
  html(campaignPage("en", { campaign, components: { story: take, quote: take, image: take, video: take } }));
  expect(given).toHaveLength(5);
  expect(JSON.stringify(given)).not.toMatch(secrets);
  expect(JSON.stringify(given)).not.toMatch(fields);
});
