import { donationMessages } from "@tdh/donation/messages";
import { petitionMessages } from "@tdh/petition/messages";
import {
  defineCampaign,
  defineDonation,
  defineOffice,
  definePetition,
  publicDonation,
  publicPetition,
  type Campaign,
  type Office,
} from "@tdh/schemas";
import { locales, type Locale, type LocalizedText } from "@tdh/schemas/rules";
import type { PageContext } from "./blocks/block.js";
import { exampleTexts, type ExampleTexts } from "./example-texts/index.js";
import { campaignMessages } from "./messages/index.js";
import type { CampaignPageProps } from "./page/CampaignPage.js";

/** A campaign with every block, in every language. What a document has in one language alone, such as names, is in this one. */
export function exampleCampaign(locale: Locale): Campaign {
  const { noor, robin, sam, figures, help } = exampleTexts[locale];
  const document = defineCampaign({
    id: "school-meals",
    office: "example",
    locales: [...locales],
    title: text(({ title }) => title),
    description: text(({ description }) => description),
    publishedAt: "2026-01-01T00:00:00Z",
    contentWarning: text(({ contentWarning }) => contentWarning),
    blocks: [
      { type: "headline", title: text(({ headline }) => headline.title), lead: text(({ headline }) => headline.lead) },
      { type: "petition", petition: "school-meals" },
      {
        type: "story",
        heading: text(({ noor }) => noor.heading),
        text: text(({ noor }) => noor.text),
        person: { name: noor.name, age: 9, nameChanged: true },
      },
      {
        type: "story",
        heading: text(({ robin }) => robin.heading),
        text: text(({ robin }) => robin.text),
        person: { name: robin.name, nameChanged: false, fictional: true },
      },
      {
        type: "links",
        heading: text(({ links }) => links.heading),
        links: [
          { kind: "video", label: text(({ links }) => links.film), href: "https://example.org/film" },
          { kind: "document", label: text(({ links }) => links.study), href: "/study.pdf", language: "nl" },
          { kind: "faq", label: text(({ links }) => links.questions), href: "#faq" },
          { kind: "page", label: text(({ links }) => links.work), href: "/work" },
        ],
      },
      {
        type: "image",
        src: "/impression.svg",
        width: 1600,
        height: 900,
        alt: text(({ picture }) => picture.alt),
        caption: text(({ picture }) => picture.caption),
        depicts: "generated",
      },
      {
        type: "quote",
        text: text(({ sam }) => sam.quote),
        person: { name: sam.name, age: 12, nameChanged: true },
      },
      { type: "text", heading: text(({ cost }) => cost.heading), text: text(({ cost }) => cost.text) },
      {
        type: "statistics",
        heading: text(({ figures }) => figures.heading),
        statistics: [
          {
            value: text(({ figures }) => figures.children.value),
            label: text(({ figures }) => figures.children.label),
            source: { title: figures.children.source, url: "https://example.org/survey", date: "2025-03" },
          },
          {
            value: text(({ figures }) => figures.meals.value),
            label: text(({ figures }) => figures.meals.label),
            source: { title: figures.meals.source, date: "2024" },
          },
        ],
      },
      { type: "notice", heading: text(({ notice }) => notice.heading), text: text(({ notice }) => notice.text) },
      { type: "donation", donation: "school-meals" },
      {
        type: "faq",
        heading: text(({ faq }) => faq.heading),
        questions: (["cooks", "pupils", "diets"] as const).map((name) => ({
          question: text(({ faq }) => faq[name].question),
          answer: text(({ faq }) => faq[name].answer),
        })),
      },
      {
        type: "help",
        heading: text(({ help }) => help.heading),
        text: text(({ help }) => help.text),
        lines: [
          { name: "112", purpose: text(({ help }) => help.emergency), phone: "112" },
          {
            name: help.line.name,
            purpose: text(({ help }) => help.line.purpose),
            phone: "+31 10 000 0002",
            url: "https://example.org/line",
            verifiedOn: "2026-01-15",
          },
        ],
      },
      { type: "contact", heading: text(({ contact }) => contact) },
    ],
  });
  const blocks = document.blocks.map((block) => (block.type === "image" ? { ...block, src: plates } : block));
  return { ...document, blocks };
}

/** The office behind the campaign. */
export function exampleOffice(locale: Locale): Office {
  return defineOffice({
    id: "example",
    name: exampleTexts[locale].office.name,
    country: "NL",
    locales: [...locales],
    url: "https://example.org",
    address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
    phone: "010 000 0000",
    fax: "010 000 0001",
    email: "office@example.org",
    privacyUrl: "/privacy",
  });
}

/** What the campaign's page tells its blocks: the office, a petition and an appeal as small as they may be, and its anchors. */
export function examplePage(locale: Locale): PageContext {
  const petition = definePetition({
    id: "school-meals",
    locales: [...locales],
    title: text(({ petition }) => petition.title),
    demand: text(({ petition }) => petition.demand),
    addressee: text(({ petition }) => petition.addressee),
    goal: 10_000,
    deleteAt: "2030-01-01",
    fields: [{ name: "email", type: "email", required: true }],
    statement: { text: text(({ petition }) => petition.statement), version: "1" },
    privacyUrl: "/privacy",
  });
  const appeal = defineDonation({
    id: "school-meals",
    locales: [...locales],
    title: text(({ donation }) => donation.title),
    purpose: text(({ donation }) => donation.purpose),
    currency: "EUR",
    suggestions: [{ amount: 1000 }, { amount: 2500 }],
    minimum: 500,
    maximum: 100_000,
    frequencies: ["once"],
    methods: ["transfer"],
    account: { payee: exampleTexts[locale].office.name, iban: "NL91ABNA0417164300" },
    privacyUrl: "/privacy",
  });
  return {
    office: exampleOffice(locale),
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
    anchors: { petition: "petition", donation: "donation", help: "help", reading: "story" },
  };
}

/** The props of the campaign's page, in a language. */
export function campaignPage(locale: Locale = "en", change: Partial<CampaignPageProps> = {}): CampaignPageProps {
  const { office, petitions, donations } = examplePage(locale);
  const messages = campaignMessages[locale];
  return { campaign: exampleCampaign(locale), locale, office, messages, petitions, donations, ...change };
}

/** A text in every language. */
function text(pick: (texts: ExampleTexts) => string): LocalizedText {
  return Object.fromEntries(locales.map((locale) => [locale, pick(exampleTexts[locale])]));
}

/** Examples carry their picture with them, so that they show it wherever they are drawn. */
const plates =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9' fill='%23f2b632'%3E%3Cpath fill='%230d4a63' d='M0 0h16v9H0z'/%3E%3Ccircle cx='4' cy='3' r='1'/%3E%3Ccircle cx='8' cy='3' r='1'/%3E%3Ccircle cx='12' cy='3' r='1'/%3E%3Ccircle cx='4' cy='6' r='1'/%3E%3Ccircle cx='8' cy='6' r='1'/%3E%3Ccircle cx='12' cy='6' r='.95' fill='none' stroke='%23f2b632' stroke-width='.1'/%3E%3C/svg%3E";
