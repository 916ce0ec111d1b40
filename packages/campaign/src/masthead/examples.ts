import { locales, type Locale } from "@tdh/schemas/rules";
import { exampleOffice } from "../example-campaign.js";
import { exampleTexts } from "../example-texts/index.js";
import { campaignMessages } from "../messages/index.js";
import type { MastheadProps } from "./Masthead.js";

/** Named states of the masthead, in a language. */
export function mastheadExamples(locale: Locale) {
  const office = exampleOffice();
  const alternates = locales.map((locale) => ({ locale, label: names[locale], href: `/${locale}` }));
  const [own, other] = [locale, locale === "en" ? "nl" : "en"];
  const masthead = { office, locale, messages: campaignMessages[locale], homeHref: `/${locale}`, alternates };
  return {
    oneLanguage: { ...masthead, alternates: alternates.filter(({ locale }) => locale === own) },
    twoLanguages: { ...masthead, alternates: alternates.filter(({ locale }) => locale === own || locale === other) },
    eightLanguages: { ...masthead, office: { ...office, name: { [locale]: exampleTexts[locale].office.longName } } },
  } satisfies Record<string, MastheadProps>;
}

const names = {
  en: "English",
  nl: "Nederlands",
  de: "Deutsch",
  fr: "Français",
  it: "Italiano",
  es: "Español",
  da: "Dansk",
  ar: "العربية",
} satisfies Record<Locale, string>;
