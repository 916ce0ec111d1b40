import {
  defineCampaign,
  defineDonation,
  defineOffice,
  definePetition,
  publicDonation,
  publicPetition,
  type Campaign,
} from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import { donationMessages } from "@tdh/donation/messages";
import { petitionMessages } from "@tdh/petition/messages";
import type { BlockType } from "./blocks/block.js";
import type { MastheadProps } from "./masthead/Masthead.js";
import { campaignMessages } from "./messages/index.js";
import type { CampaignPageProps } from "./page/CampaignPage.js";

/** The office of the examples. */
export const office = defineOffice({
  id: "example",
  name: "Example Office",
  country: "NL",
  locales: ["en", "nl"],
  url: "https://example.org",
  address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
  phone: "010 000 0000",
  fax: "010 000 0001",
  email: "office@example.org",
  privacyUrl: "/privacy",
});

/** The petition and the appeal of the examples, as small as they may be. */
const petition = definePetition({
  id: "school-meals",
  locales: ["en", "nl"],
  title: { en: "A warm meal at every school", nl: "Een warme maaltijd op elke school" },
  demand: { en: "Let every child have a warm meal on a school day.", nl: "Geef elk kind een warme maaltijd." },
  addressee: { en: "the city council", nl: "de gemeenteraad" },
  goal: 10_000,
  deleteAt: "2030-01-01",
  fields: [{ name: "email", type: "email", required: true }],
  statement: { text: { en: "By signing I agree that my signature is counted." }, version: "1" },
  privacyUrl: "/privacy",
});

const appeal = defineDonation({
  id: "school-meals",
  locales: ["en", "nl"],
  title: { en: "Give a warm meal", nl: "Geef een warme maaltijd" },
  purpose: { en: "Your gift pays for meals at ten schools.", nl: "Jouw gift betaalt maaltijden op tien scholen." },
  currency: "EUR",
  suggestions: [{ amount: 1000 }, { amount: 2500 }],
  minimum: 500,
  maximum: 100_000,
  frequencies: ["once"],
  methods: ["transfer"],
  account: { payee: "Example Office", iban: "NL91ABNA0417164300" },
  privacyUrl: "/privacy",
});

const document = defineCampaign({
  id: "school-meals",
  office: "example",
  locales: ["en", "nl"],
  title: { en: "School meals" },
  description: { en: "Why we ask for a warm meal at every school." },
  publishedAt: "2026-01-01T00:00:00Z",
  contentWarning: { en: "This page is about children who go hungry." },
  blocks: [
    {
      type: "headline",
      title: { en: "No child learns on an empty stomach", nl: "Geen kind leert met een lege maag" },
      lead: { en: "One in six children comes to school without breakfast.\n\nA warm meal changes the day." },
    },
    { type: "petition", petition: "school-meals" },
    {
      type: "story",
      heading: { en: "A morning with Noor" },
      text: { en: "Noor is at school at eight.\n\nAt ten she asks when it is noon." },
      person: { name: "Noor", age: 9, nameChanged: true },
    },
    {
      type: "story",
      heading: { en: "A letter from Robin" },
      text: { en: "Robin stands for many, and was made up for this page." },
      person: { name: "Robin", nameChanged: false, fictional: true },
    },
    {
      type: "links",
      heading: { en: "More information" },
      links: [
        { kind: "video", label: { en: "Watch the film" }, href: "https://example.org/film" },
        { kind: "document", label: { en: "Download the study" }, href: "/study.pdf", language: "nl" },
        { kind: "faq", label: { en: "Read questions and answers" }, href: "#faq" },
        { kind: "page", label: { en: "Read about our work" }, href: "/work" },
      ],
    },
    {
      type: "image",
      src: "/impression.svg",
      width: 1600,
      height: 900,
      alt: { en: "Six circles, one of them empty." },
      caption: { en: "One plate in six stays empty." },
      depicts: "generated",
    },
    {
      type: "quote",
      text: { en: "After lunch I can count again." },
      person: { name: "Sam", age: 12, nameChanged: true },
    },
    {
      type: "text",
      heading: { en: "What it costs" },
      text: { en: "A meal costs less than the bus that brings a child to school." },
    },
    {
      type: "statistics",
      heading: { en: "In figures" },
      statistics: [
        {
          value: { en: "1 in 6" },
          label: { en: "children comes without breakfast" },
          source: { title: "School survey", url: "https://example.org/survey", date: "2025-03" },
        },
        { value: { en: "4,200" }, label: { en: "meals a week" }, source: { title: "Annual report", date: "2024" } },
      ],
    },
    {
      type: "notice",
      heading: { en: "The council decides in May" },
      text: { en: "We hand the signatures over before that." },
    },
    { type: "donation", donation: "school-meals" },
    {
      type: "faq",
      heading: { en: "Questions and answers" },
      questions: [
        { question: { en: "Who cooks?" }, answer: { en: "Two kitchens in the city.\n\nBoth train young people." } },
      ],
    },
    {
      type: "help",
      heading: { en: "Help at home" },
      text: { en: "Somebody listens, day and night." },
      lines: [
        { name: "112", purpose: { en: "In an emergency" }, phone: "112" },
        {
          name: "Family line",
          purpose: { en: "For parents" },
          phone: "+31 10 000 0002",
          url: "https://example.org/line",
          verifiedOn: "2026-01-15",
        },
      ],
    },
    { type: "contact", heading: { en: "Contact" } },
  ],
});

/** Examples carry their picture with them, so that they show it wherever they are drawn. */
const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9' fill='%23f2b632'%3E%3Cpath fill='%230d4a63' d='M0 0h16v9H0z'/%3E%3Ccircle cx='4' cy='3' r='1'/%3E%3Ccircle cx='8' cy='3' r='1'/%3E%3Ccircle cx='12' cy='3' r='1'/%3E%3Ccircle cx='4' cy='6' r='1'/%3E%3Ccircle cx='8' cy='6' r='1'/%3E%3C/svg%3E";

/** A campaign with every block, in English and partly in Dutch. */
export const campaign: Campaign = {
  ...document,
  blocks: document.blocks.map((block) => (block.type === "image" ? { ...block, src: picture } : block)),
};

/** The props of a page, in a language. */
export function campaignPage(locale: Locale = "en", change: Partial<CampaignPageProps> = {}): CampaignPageProps {
  return {
    campaign,
    locale,
    office,
    messages: campaignMessages[locale],
    petitions: {
      "school-meals": {
        petition: publicPetition(petition, locale),
        messages: petitionMessages[locale],
        action: "/v1/petitions/school-meals/signatures",
        shareUrl: "https://example.org/school-meals",
        count: { total: 4217, goal: { current: 4217, target: 10_000 } },
      },
    },
    donations: {
      "school-meals": {
        appeal: publicDonation(appeal, locale),
        messages: donationMessages[locale],
        action: "/v1/donations/school-meals",
      },
    },
    ...change,
  };
}

/** A page of a headline and one block. */
function pageWith(type: BlockType): CampaignPageProps {
  const { contentWarning: _belongsToWhole, ...plain } = campaign;
  const blocks = campaign.blocks.filter((block) => block.type === "headline" || block.type === type);
  return campaignPage("en", { campaign: { ...plain, blocks } });
}

/** Named states of a page: for stories, tests and pictures. */
export const pageExamples = {
  everyBlock: campaignPage(),
  dutch: campaignPage("nl"),
  arabic: campaignPage("ar"),
  headline: pageWith("headline"),
  story: pageWith("story"),
  quote: pageWith("quote"),
  links: pageWith("links"),
  image: pageWith("image"),
  text: pageWith("text"),
  faq: pageWith("faq"),
  statistics: pageWith("statistics"),
  petition: pageWith("petition"),
  donation: pageWith("donation"),
  notice: pageWith("notice"),
  help: pageWith("help"),
  contact: pageWith("contact"),
} satisfies Record<string, CampaignPageProps>;

/** Named states of the masthead. */
export const mastheadExamples = {
  oneLanguage: { office, locale: "en", messages: campaignMessages.en, homeHref: "/", alternates: [] },
  twoLanguages: {
    office,
    locale: "nl",
    messages: campaignMessages.nl,
    homeHref: "/nl",
    alternates: [
      { locale: "nl", label: "Nederlands", href: "/nl" },
      { locale: "en", label: "English", href: "/en" },
    ],
  },
} satisfies Record<string, MastheadProps>;
