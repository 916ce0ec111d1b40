import type { defineCampaign, defineDonation, defineOffice, definePetition } from "@tdh/schemas";

/** The moment at which the example is published and has no finding. */
export const now = new Date("2026-11-24T12:00:00Z");

type Draft<Define extends (document: never) => unknown> = Mutable<Parameters<Define>[0]>;
export type CampaignDraft = Draft<typeof defineCampaign>;
export type PetitionDraft = Draft<typeof definePetition>;
export type AppealDraft = Draft<typeof defineDonation>;
export type OfficeDraft = Draft<typeof defineOffice>;
export type BlockDraft = CampaignDraft["blocks"][number];
export type PersonDraft = NonNullable<CampaignDraft["people"]>[number];

/** A campaign with every block that has no finding but notes at `now`; `change` may then spoil it. */
export function exampleDocument(change: (draft: CampaignDraft) => void = () => {}): CampaignDraft {
  const draft = structuredClone(campaign);
  change(draft);
  return draft;
}

/** A petition without a finding. */
export function examplePetition(change: (draft: PetitionDraft) => void = () => {}): PetitionDraft {
  const draft = structuredClone(petition);
  change(draft);
  return draft;
}

/** An appeal without a finding. */
export function exampleAppeal(change: (draft: AppealDraft) => void = () => {}): AppealDraft {
  const draft = structuredClone(appeal);
  change(draft);
  return draft;
}

/** An office without a finding. */
export function exampleOffice(change: (draft: OfficeDraft) => void = () => {}): OfficeDraft {
  const draft = structuredClone(office);
  change(draft);
  return draft;
}

/** Where the example has the first block of a type. */
export function placeOf(draft: CampaignDraft, type: BlockDraft["type"]): number {
  return draft.blocks.findIndex((block) => block.type === type);
}

/** The first block of a type, to be changed. */
export function blockOf<Type extends BlockDraft["type"]>(
  draft: CampaignDraft,
  type: Type,
): Extract<BlockDraft, { type: Type }> {
  for (const block of draft.blocks) if (isOfType(block, type)) return block;
  throw new RangeError(`The example has no ${type} block. Add one to the draft before you change it.`);
}

/** A person of the example by id, to be changed. */
export function personOf(draft: CampaignDraft, id: string): PersonDraft {
  const person = draft.people?.find((candidate) => candidate.id === id);
  if (!person) throw new RangeError(`The example has no person "${id}". Add one to the draft before you change it.`);
  return person;
}

function isOfType<Type extends BlockDraft["type"]>(
  block: BlockDraft,
  type: Type,
): block is Extract<BlockDraft, { type: Type }> {
  return block.type === type;
}

type Mutable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> } : Value;

const campaign: CampaignDraft = {
  kind: "campaign",
  version: 2,
  id: "back-to-school",
  office: "example",
  locales: ["en", "nl"],
  title: { en: "Back to school", nl: "Terug naar school" },
  description: { en: "Help children go back to school.", nl: "Help kinderen terug naar school." },
  publishedAt: "2026-11-01T08:00:00+01:00",
  sensitiveTopics: ["sexual-exploitation"],
  contentWarning: {
    en: "This page is about abuse. It shows none.",
    nl: "Deze pagina gaat over misbruik. Ze toont het niet.",
  },
  sharing: {
    title: { en: "Every child in class", nl: "Elk kind in de klas" },
    description: { en: "Sign for it today.", nl: "Teken er vandaag voor." },
    image: {
      src: "/share.png",
      width: 1200,
      height: 630,
      alt: { en: "Circles on a dark field", nl: "Cirkels op een donker veld" },
      depicts: "generated",
    },
  },
  people: [
    {
      id: "siti",
      name: "Siti",
      naming: "pseudonym",
      age: 10,
      place: { country: "ID", region: { en: "the west of Java", nl: "het westen van Java" } },
      circumstances: ["sexual-exploitation"],
      consent: {
        givenBy: ["child", "guardian"],
        purposes: ["campaign", "fundraising"],
        channels: ["website"],
        date: "2026-01-15",
        language: "id",
        evidenceRef: "consent-2026-014",
        expiresOn: "2028-01-15",
      },
      riskReview: { by: "safeguarding lead", date: "2026-02-01", outcome: "publish" },
    },
    {
      id: "danilo",
      name: "Danilo",
      naming: "own",
      age: 18,
      place: { country: "PH" },
      wishesToBeNamed: true,
      consent: {
        givenBy: ["adult"],
        purposes: ["campaign", "fundraising"],
        channels: ["website", "social-media"],
        date: "2026-03-01",
        language: "tl",
        evidenceRef: "consent-2026-021",
      },
      riskReview: { by: "safeguarding lead", date: "2026-03-02", outcome: "publish" },
    },
    { id: "sweetie", name: "Sweetie", naming: "fictional", age: 10 },
  ],
  blocks: [
    {
      type: "headline",
      title: { en: "Every child in class", nl: "Elk kind in de klas" },
      lead: {
        en: "Some children have to work. We change that.",
        nl: "Sommige kinderen moeten werken. Wij veranderen dat.",
      },
    },
    {
      type: "story",
      id: "siti",
      heading: { en: "Back in class", nl: "Terug in de klas" },
      person: "siti",
      text: { en: "She is ten. Today she can read.", nl: "Ze is tien. Nu kan ze lezen." },
    },
    {
      type: "quote",
      person: "danilo",
      text: { en: "I want people to listen.", nl: "Ik wil dat mensen luisteren." },
    },
    {
      type: "story",
      heading: { en: "A child who does not exist", nl: "Een kind dat niet bestaat" },
      person: "sweetie",
      text: { en: "A computer made her.", nl: "Een computer heeft haar gemaakt." },
    },
    {
      type: "image",
      src: "/picture.jpg",
      width: 1600,
      height: 900,
      alt: { en: "A desk with a book", nl: "Een tafel met een boek" },
      caption: { en: "Her desk.", nl: "Haar tafel." },
      credit: "The office",
      depicts: "this-person",
      person: "siti",
      identifiable: false,
    },
    {
      type: "video",
      title: { en: "The film", nl: "De film" },
      source: { provider: "file", src: "/film.mp4" },
      poster: { src: "/poster.jpg", width: 1600, height: 900 },
      language: "en",
      seconds: 90,
      captions: [{ language: "en", src: "/film.en.vtt" }],
      transcript: { en: "A voice tells about a school.", nl: "Een stem vertelt over een school." },
      depicts: "generated",
    },
    {
      type: "links",
      heading: { en: "Read more", nl: "Lees meer" },
      links: [
        { kind: "faq", label: { en: "Questions", nl: "Vragen" }, href: "#faq" },
        {
          kind: "document",
          label: { en: "The report", nl: "Het rapport" },
          href: "/report.pdf",
          language: "en",
          format: "PDF",
          bytes: 250_000,
        },
      ],
    },
    {
      type: "text",
      heading: { en: "What we ask", nl: "Wat we vragen" },
      level: 2,
      text: {
        en: "Give each child a **place**. [Read how](https://example.org/how).",
        nl: "Geef elk kind een **plek**. [Lees hoe](https://example.org/how).",
      },
    },
    {
      type: "faq",
      heading: { en: "Questions", nl: "Vragen" },
      questions: [
        {
          question: { en: "Why now?", nl: "Waarom nu?" },
          answer: { en: "A child cannot wait.", nl: "Een kind kan niet wachten." },
        },
      ],
    },
    {
      type: "statistics",
      heading: { en: "The figures", nl: "De cijfers" },
      statistics: [
        {
          value: { en: "6", nl: "6" },
          label: { en: "offenders convicted", nl: "daders veroordeeld" },
          source: { title: "Annual report", url: "https://example.org/report", date: "2013-11" },
        },
      ],
    },
    { type: "petition", petition: "back-to-school" },
    { type: "donation", donation: "back-to-school" },
    {
      type: "notice",
      heading: { en: "Handed over", nl: "Overgedragen" },
      text: { en: "The police have all we know.", nl: "De politie heeft alles wat we weten." },
    },
    {
      type: "help",
      heading: { en: "Find help", nl: "Zoek hulp" },
      text: { en: "You can talk to us.", nl: "Je kunt met ons praten." },
      lines: [
        {
          name: "112",
          role: "emergency",
          phone: "112",
          purpose: { en: "When a child is in danger now", nl: "Als een kind nu in gevaar is" },
        },
        {
          name: "Talk line",
          role: "talk",
          phone: "116 111",
          purpose: { en: "To talk to someone", nl: "Om met iemand te praten" },
          verifiedOn: "2026-10-01",
        },
        {
          name: "Report line",
          role: "report",
          url: "https://example.org/report-it",
          purpose: { en: "To report a page", nl: "Om een pagina te melden" },
          verifiedOn: "2026-10-01",
        },
      ],
    },
    { type: "contact", heading: { en: "Contact", nl: "Contact" } },
  ],
};

const petition: PetitionDraft = {
  kind: "petition",
  version: 2,
  id: "back-to-school",
  locales: ["en", "nl"],
  title: { en: "Back to school", nl: "Terug naar school" },
  demand: { en: "Give each child a place.", nl: "Geef elk kind een plek." },
  addressee: { en: "the council", nl: "de gemeente" },
  goal: 1000,
  opensAt: "2026-11-01T00:00:00Z",
  closesAt: "2027-06-30T00:00:00Z",
  deleteAt: "2027-12-31",
  fields: [
    { name: "email", type: "email", required: true },
    { name: "country", type: "country" },
  ],
  statement: { text: { en: "I agree to sign.", nl: "Ik teken." }, version: "1" },
  consents: [{ purpose: "newsletter", text: { en: "Write to me.", nl: "Schrijf mij." }, version: "1" }],
  privacyUrl: "/privacy",
};

const appeal: AppealDraft = {
  kind: "donation",
  version: 2,
  id: "back-to-school",
  locales: ["en", "nl"],
  title: { en: "Give for school", nl: "Geef voor school" },
  purpose: { en: "For places in class.", nl: "Voor plekken in de klas." },
  currency: "EUR",
  suggestions: [{ amount: 2500, impact: { en: "books for a child", nl: "boeken voor een kind" } }],
  minimum: 500,
  maximum: 1_000_000,
  frequencies: ["once"],
  methods: ["transfer"],
  account: { payee: "Example", iban: "NL91ABNA0417164300" },
  fields: [{ name: "email", type: "email" }],
  consents: [{ purpose: "newsletter", text: { en: "Write to me.", nl: "Schrijf mij." }, version: "1" }],
  privacyUrl: "/privacy",
};

const office: OfficeDraft = {
  kind: "office",
  version: 2,
  id: "example",
  name: { en: "Example Office", nl: "Voorbeeldkantoor" },
  country: "NL",
  locales: ["en", "nl"],
  url: "https://example.org",
  address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
  phone: "070 000 0000",
  email: "info@example.org",
  privacyUrl: "https://example.org/privacy",
};
