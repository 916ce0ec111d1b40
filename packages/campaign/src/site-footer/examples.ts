import type { Locale } from "@tdh/schemas/rules";
import { exampleOffice } from "../example-campaign.js";
import { exampleTexts } from "../example-texts/index.js";
import { campaignMessages } from "../messages/index.js";
import type { SiteFooterProps } from "./SiteFooter.js";

/** Named states of the footer, in a language. */
export function siteFooterExamples(locale: Locale) {
  const office = exampleOffice();
  const messages = campaignMessages[locale];
  return {
    shortName: { office, messages },
    longName: { office: { ...office, name: { [locale]: exampleTexts[locale].office.longName } }, messages },
  } satisfies Record<string, SiteFooterProps>;
}
