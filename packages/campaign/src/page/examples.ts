import type { Campaign } from "@tdh/schemas";
import type { Locale, LocalizedText } from "@tdh/schemas/rules";
import type { BlockType } from "../blocks/block.js";
import { campaignPage, exampleCampaign } from "../example-campaign.js";
import type { CampaignPageProps } from "./CampaignPage.js";

/** Named states of a page, in a language. */
export function pageExamples(locale: Locale) {
  return {
    everyBlock: campaignPage(locale),
    signOnly: pageWith(locale, ["headline", "petition", "text"]),
    giveOnly: pageWith(locale, ["headline", "donation"]),
    partlyTranslated: partlyTranslated(locale),
    preview: draft(locale),
  } satisfies Record<string, CampaignPageProps>;
}

/** The page without its content warning, and of its blocks those of these types. */
function pageWith(locale: Locale, types: readonly BlockType[], whole = exampleCampaign(locale)): CampaignPageProps {
  const page = campaignPage(locale);
  const { contentWarning: _ofTheWholePage, ...campaign } = whole;
  const blocks = campaign.blocks.filter(({ type }) => types.includes(type));
  return { ...page, campaign: { ...campaign, blocks } };
}

/** A page whose stories stand in one other language, which is written the other way for the most part. */
function partlyTranslated(locale: Locale): CampaignPageProps {
  const other = locale === "en" ? "ar" : "en";
  const page = pageWith(locale, ["headline", "story", "notice"], exampleCampaign(other));
  const only = (text: LocalizedText): LocalizedText => ({ [other]: text[other] });
  const blocks = page.campaign.blocks.map((block) =>
    block.type === "story" ? { ...block, heading: only(block.heading), text: only(block.text) } : block,
  );
  return { ...page, campaign: { ...page.campaign, locales: [locale, other], blocks } };
}

/** A page that is still being written: not published, and one person's consent lacks. */
function draft(locale: Locale): CampaignPageProps {
  const page = pageWith(locale, ["headline", "story"]);
  const { publishedAt: _none, ...campaign } = page.campaign;
  const people: Campaign["people"] = campaign.people.map((person, index) =>
    index === 0 ? { ...person, consent: undefined } : person,
  );
  return { ...page, campaign: { ...campaign, people }, preview: true };
}
