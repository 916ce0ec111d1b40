import { pageMetadata } from "@tdh/schemas";
import { localize, type Locale } from "@tdh/schemas/rules";
import { exampleCampaign, exampleOffice } from "../example-campaign.js";
import { exampleTexts } from "../example-texts/index.js";
import type { PageHeadProps } from "./PageHead.js";

/** Named states of what a page tells of itself, in a language. */
export function pageHeadExamples(locale: Locale) {
  const office = exampleOffice();
  const campaign = exampleCampaign(locale);
  const options = { locale, office, urlOf: (locale: Locale) => `https://example.org/${locale}` };
  const titleSuffix = localize(office, locale).name;
  const { headline } = exampleTexts[locale];
  const sharing = { title: { [locale]: headline.title }, description: { [locale]: headline.lead } };
  return {
    ofThePage: { metadata: pageMetadata(campaign, options), titleSuffix },
    sharedOtherwise: { metadata: pageMetadata({ ...campaign, sharing }, options), titleSuffix },
  } satisfies Record<string, PageHeadProps>;
}
