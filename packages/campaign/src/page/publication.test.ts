import { CampaignPage, type CampaignPageProps } from "@tdh/campaign";
import { NotPublishedError, publicationOf, type Campaign } from "@tdh/schemas";
import { locales } from "@tdh/schemas/rules";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { campaignPage, exampleCampaign, exampleNow } from "../example-campaign.js";
import { campaignMessages } from "../messages/index.js";

const html = (props: CampaignPageProps) => renderToStaticMarkup(createElement(CampaignPage, props));
const campaign = exampleCampaign("en");
const changed = (change: Partial<Campaign>) => campaignPage("en", { campaign: { ...campaign, ...change } });
const consentUntil = (expiresOn: string) =>
  campaign.people.map((person) => (person.consent ? { ...person, consent: { ...person.consent, expiresOn } } : person));
const withoutSources = campaign.blocks.map((block) =>
  block.type === "statistics"
    ? { ...block, statistics: block.statistics.map((statistic) => ({ ...statistic, source: undefined })) }
    : block,
);

const unpublished = [
  ["draft", { publishedAt: undefined }],
  ["scheduled", { publishedAt: "2026-06-01T12:00:01Z" }],
  ["withdrawn", { withdrawnAt: "2026-06-01T12:00:00Z" }],
  ["refused", { blocks: withoutSources }],
] as const satisfies readonly (readonly [string, Partial<Campaign>])[];

test.each(locales)("the example campaign in %s has no error, then and now", (locale) => {
  for (const now of [exampleNow, new Date()])
    expect(publicationOf(exampleCampaign(locale), now)).toMatchObject({ state: "published", errors: [] });
});

describe.each(unpublished)("a page that is %s", (state, change) => {
  test("is not drawn", () => {
    const draw = () => html(changed(change));
    expect(draw).toThrow(NotPublishedError);
    expect(draw).toThrow(`is not shown: it is ${state}.`);
  });

  test("is drawn as a preview, which says so before all else", () => {
    const page = html({ ...changed(change), preview: true });
    const note = /^<main [^>]*><div class="tdh-preview" role="note">(.*?)<div class="tdh-content-warning"/.exec(page);
    expect(note?.[1]).toContain("This is a preview, not a public page.");
    expect(note?.[1]).toContain(campaignMessages.en.preview.states[state].replace(/\{date\}.*/, ""));
    expect(page).toContain("No child learns on an empty stomach");
  });
});

test("the error names each finding, with its place", () => {
  expect(() => html(changed({ blocks: withoutSources }))).toThrow(
    /blocks\.9\.statistics\.0: .*source.*\n.*blocks\.9\.statistics\.1: .*source/,
  );
});

test("a page that was drawn is refused from the day on which a consent ends", () => {
  const page = changed({ people: consentUntil("2026-07-01") });
  expect(html({ ...page, now: new Date("2026-06-30T23:59:59Z") })).toContain("A morning with Noor");
  expect(() => html({ ...page, now: new Date("2026-07-01T00:00:00Z") })).toThrow(
    /people\.0\.consent\.expiresOn: The consent of “noor” ended on 2026-07-01/,
  );
});

test("a preview counts what keeps the page from being published, and names it", () => {
  const page = html({ ...changed({ blocks: withoutSources, publishedAt: undefined }), preview: true });
  expect(page).toContain("Errors: 2");
  expect(page).toMatch(/<code dir="ltr">blocks\.\d+\.statistics\.0<\/code> .*source/);
});

test("a preview says from when the page is public, and since when it is not", () => {
  const preview = (change: Partial<Campaign>) => html({ ...changed(change), preview: true });
  expect(preview({ publishedAt: "2026-11-01T08:00:00+01:00" })).toContain(
    "The page becomes public on 1 November 2026 at 07:00 UTC.",
  );
  expect(preview({ withdrawnAt: "2026-05-01T00:00:00Z" })).toContain("withdrawn on 1 May 2026 at 00:00 UTC.");
});

test("a preview leaves out what is told of somebody unknown, and names its place", () => {
  const page = html({ ...changed({ people: campaign.people.filter(({ id }) => id !== "noor") }), preview: true });
  expect(page).not.toContain("A morning with Noor");
  expect(page).toContain("A letter from Robin");
  expect(page).toMatch(/<code dir="ltr">blocks\.2\.person<\/code> .*noor/);
});

test("a published page is drawn without a note, and its preview with one", () => {
  expect(html(campaignPage())).not.toContain("tdh-preview");
  expect(html(campaignPage("en", { preview: true }))).toContain("The page itself is public.");
});
