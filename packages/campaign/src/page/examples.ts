import type { Locale } from "@tdh/schemas/rules";
import type { BlockType } from "../blocks/block.js";
import { campaignPage } from "../example-campaign.js";
import type { CampaignPageProps } from "./CampaignPage.js";

/** Named states of a page, in a language. */
export function pageExamples(locale: Locale) {
  return {
    everyBlock: campaignPage(locale),
    signOnly: pageWith(locale, ["headline", "petition", "text"]),
    giveOnly: pageWith(locale, ["headline", "donation"]),
  } satisfies Record<string, CampaignPageProps>;
}

/** The page without its content warning, and of its blocks those of these types. */
function pageWith(locale: Locale, types: readonly BlockType[]): CampaignPageProps {
  const page = campaignPage(locale);
  const { contentWarning: _ofTheWholePage, ...campaign } = page.campaign;
  const blocks = campaign.blocks.filter(({ type }) => types.includes(type));
  return { ...page, campaign: { ...campaign, blocks } };
}
