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
import { locales, localize, type Locale, type LocalizedText } from "@tdh/schemas/rules";
import type { PageContext } from "./blocks/block.js";
import { plates, steam, stripes } from "./example-pictures.js";
import { exampleTexts, type ExampleTexts } from "./example-texts/index.js";
import type { ImageSets } from "./images/image-set.js";
import { campaignMessages } from "./messages/index.js";
import type { CampaignPageProps } from "./page/CampaignPage.js";

/**
 * A campaign with every block, in every language. What a document has in one language alone, such as names, is in this
 * one. It may be published: nothing in it is an error, at any time after `publishedAt`.
 */
export const exampleCampaign = onceFor((locale: Locale): Campaign => {
  const { noor, robin, sam, mina, figures, help, photograph } = exampleTexts[locale];
  const place = { country: "NL", region: text(({ region }) => region) };
  return defineCampaign({
    id: "school-meals",
    office: "example",
    locales: [...locales],
    title: text(({ title }) => title),
    description: text(({ description }) => description),
    publishedAt: "2026-01-01T00:00:00Z",
    contentWarning: text(({ contentWarning }) => contentWarning),
    people: [
      { id: "noor", name: noor.name, naming: "pseudonym", age: 9, place, ...agreed(["child", "guardian"]) },
      { id: "robin", name: robin.name, naming: "fictional" },
      { id: "sam", name: sam.name, naming: "pseudonym", age: 12, ...agreed(["child", "guardian"]) },
      { id: "mina", name: mina.name, naming: "own", age: 34, place, wishesToBeNamed: true, ...agreed(["adult"]) },
    ],
    blocks: [
      { type: "headline", title: text(({ headline }) => headline.title), lead: text(({ headline }) => headline.lead) },
      { type: "petition", petition: "school-meals" },
      { type: "story", heading: text(({ noor }) => noor.heading), text: text(({ noor }) => noor.text), person: "noor" },
      {
        type: "story",
        heading: text(({ robin }) => robin.heading),
        text: text(({ robin }) => robin.text),
        person: "robin",
      },
      {
        type: "links",
        heading: text(({ links }) => links.heading),
        links: [
          { kind: "video", label: text(({ links }) => links.film), href: "#video" },
          {
            kind: "document",
            label: text(({ links }) => links.study),
            href: "/study.pdf",
            language: "nl",
            format: "PDF",
            bytes: 1_240_000,
          },
          { kind: "faq", label: text(({ links }) => links.questions), href: "#faq" },
          { kind: "page", label: text(({ links }) => links.work), href: "/work" },
        ],
      },
      {
        type: "image",
        src: "/impression.png",
        width: 1600,
        height: 900,
        alt: text(({ picture }) => picture.alt),
        caption: text(({ picture }) => picture.caption),
        credit: photograph.credit,
        depicts: "generated",
      },
      { type: "quote", text: text(({ sam }) => sam.quote), person: "sam" },
      {
        type: "text",
        heading: text(({ cost }) => cost.heading),
        text: text(({ cost }) => `${cost.text}\n\n${cost.list}`),
      },
      {
        type: "text",
        level: 3,
        heading: text(({ cost }) => cost.section.heading),
        text: text(({ cost }) => cost.section.text),
      },
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
        type: "video",
        title: text(({ video }) => video.title),
        source: { provider: "youtube", id: "example-001" },
        poster: { src: "/film.png", width: 1600, height: 900 },
        language: "nl",
        seconds: 200,
        transcript: text(({ video }) => video.transcript),
        depicts: "this-person",
        person: "mina",
        identifiable: false,
      },
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
          { name: "112", role: "emergency", purpose: text(({ help }) => help.emergency), phone: "112" },
          {
            name: help.line.name,
            role: "talk",
            purpose: text(({ help }) => help.line.purpose),
            phone: "+31 10 000 0002",
            url: "https://example.org/line",
            verifiedOn: "2026-01-15",
          },
          {
            name: help.report.name,
            role: "report",
            purpose: text(({ help }) => help.report.purpose),
            url: "https://example.org/report",
            verifiedOn: "2026-01-15",
          },
        ],
      },
      { type: "contact", heading: text(({ contact }) => contact) },
    ],
  });
});

/** Consent to a page that asks for signatures and gifts, without an end, and a review of what it could do to them. */
function agreed(givenBy: readonly ("child" | "guardian" | "adult")[]) {
  return {
    consent: {
      givenBy: [...givenBy],
      purposes: ["campaign" as const, "fundraising" as const],
      channels: ["website" as const],
      date: "2025-09-01",
      language: "nl",
      evidenceRef: "archive 17",
    },
    riskReview: { by: "safeguarding lead", date: "2025-09-15", outcome: "publish" as const },
  };
}

/** Pictures of the examples carry their file with them, so that they show it wherever they are drawn. */
const exampleImages: ImageSets = Object.fromEntries(
  Object.entries({ "/impression.png": plates, "/film.png": steam, "/photograph.png": stripes }).map(
    ([address, src]) => [address, { src, width: 1600, height: 900, sources: [] }],
  ),
);

/** The office behind the campaign. */
export function exampleOffice(): Office {
  return defineOffice({
    id: "example",
    name: text(({ office }) => office.name),
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
export const examplePage = onceFor((locale: Locale): PageContext => {
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
    locale,
    office: localize(exampleOffice(), locale),
    images: exampleImages,
    place: "below",
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
});

/** The day on which the examples are looked at, so that what they say of dates stays the same. */
export const exampleNow = new Date("2026-06-01T12:00:00Z");

/** The props of the campaign's page, in a language. */
export function campaignPage(locale: Locale = "en", change: Partial<CampaignPageProps> = {}): CampaignPageProps {
  const { petitions, donations } = examplePage(locale);
  return {
    campaign: exampleCampaign(locale),
    locale,
    office: exampleOffice(),
    messages: campaignMessages[locale],
    petitions,
    donations,
    images: exampleImages,
    now: exampleNow,
    ...change,
  };
}

/** A text in every language. */
function text(pick: (texts: ExampleTexts) => string): LocalizedText {
  return Object.fromEntries(locales.map((locale) => [locale, pick(exampleTexts[locale])]));
}

/** Makes something once for each language: a document is checked anew each time that it is another object. */
function onceFor<Made>(make: (locale: Locale) => Made): (locale: Locale) => Made {
  const made = new Map<Locale, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
