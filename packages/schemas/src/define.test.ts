import {
  checkCampaign,
  defineCampaign,
  defineDonation,
  DefinitionError,
  defineOffice,
  definePetition,
  publicDonation,
  publicPetition,
} from "@tdh/schemas";
import { describe, expect, test } from "vitest";

const petition = {
  id: "clean-water",
  locales: ["en", "nl"],
  title: { en: "Clean water", nl: "Schoon water" },
  demand: { en: "Build wells." },
  addressee: { en: "the council" },
  goal: 1000,
  deleteAt: "2030-01-01",
  fields: [
    { name: "email", type: "email", required: true },
    { name: "country", type: "country" },
  ],
  statement: { text: { en: "I agree." }, version: "1" },
  privacyUrl: "/privacy",
} satisfies Parameters<typeof definePetition>[0];

const appeal = {
  id: "wells",
  locales: ["en"],
  title: { en: "Wells" },
  purpose: { en: "Wells." },
  currency: "EUR",
  suggestions: [{ amount: 2500 }],
  minimum: 500,
  maximum: 1_000_000,
  frequencies: ["once"],
  methods: ["transfer"],
  account: { payee: "Example", iban: "NL91ABNA0417164300" },
  privacyUrl: "/privacy",
} satisfies Parameters<typeof defineDonation>[0];

const headline = { type: "headline", title: { en: "Water" }, lead: { en: "For all." } } as const;
const story = {
  type: "story",
  heading: { en: "Siti" },
  text: { en: "She is back at school." },
  person: "siti",
} as const;
const link = { kind: "page", label: { en: "More" }, href: "/more" } as const;
const links = { type: "links", heading: { en: "More" }, links: [link] } as const;
const siti = { id: "siti", name: "Siti", naming: "pseudonym", age: 10 } as const;
const campaign = {
  id: "water",
  office: "netherlands",
  locales: ["en"],
  title: { en: "Water" },
  description: { en: "Water for all." },
  publishedAt: "2026-11-01T08:00:00Z",
  people: [siti],
  blocks: [headline, story],
} satisfies Parameters<typeof defineCampaign>[0];

const office = {
  id: "netherlands",
  name: { nl: "Voorbeeldkantoor" },
  country: "NL",
  locales: ["nl"],
  url: "https://example.org",
  address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
  privacyUrl: "https://example.org/privacy",
} satisfies Parameters<typeof defineOffice>[0];

test("a document without fault is taken, with what it left out filled in", () => {
  expect(definePetition(petition)).toMatchObject({ minimumAge: 16, confirmation: "mail", consents: [] });
  expect(defineDonation(appeal)).toMatchObject({ minimumAge: 18, fields: [] });
  expect(defineCampaign(campaign)).toMatchObject({
    kind: "campaign",
    version: 2,
    sensitiveTopics: [],
    people: [{ circumstances: [] }],
    allow: [],
  });
  expect(defineOffice(office)).toMatchObject({ kind: "office", name: { nl: "Voorbeeldkantoor" } });
});

describe("a wrong document names the place", () => {
  const email = { name: "email", type: "email", required: true } as const;
  const consent = { purpose: "newsletter", text: { en: "Write to me." }, version: "1" };

  test.each<[string, () => unknown, string]>([
    ["no required address", () => definePetition({ ...petition, fields: [{ ...email, required: false }] }), "fields: "],
    [
      "no address at all",
      () => definePetition({ ...petition, fields: [{ name: "first", type: "given-name", required: true }] }),
      "fields: ",
    ],
    [
      "two fields of one name",
      () => definePetition({ ...petition, fields: [email, { name: "email", type: "country" }] }),
      "fields.1.name: ",
    ],
    [
      "two fields of one type",
      () => definePetition({ ...petition, fields: [email, { name: "other", type: "email" }] }),
      "fields.1.type: ",
    ],
    [
      "a field named like the form's own",
      () => definePetition({ ...petition, fields: [email, { name: "locale", type: "country" }] }),
      "fields.1.name: ",
    ],
    ["one purpose twice", () => definePetition({ ...petition, consents: [consent, consent] }), "consents.1.purpose: "],
    [
      "an end before the beginning",
      () => definePetition({ ...petition, opensAt: "2027-01-02T00:00:00Z", closesAt: "2027-01-01T00:00:00Z" }),
      "closesAt: ",
    ],
    [
      "data deleted before the end",
      () => definePetition({ ...petition, closesAt: "2031-01-01T00:00:00Z" }),
      "deleteAt: ",
    ],
    ["a blank text", () => definePetition({ ...petition, title: { en: " " } }), "title.en: "],
    ["no text at all", () => definePetition({ ...petition, title: {} }), "title: "],
    ["a short key", () => definePetition({ ...petition, publicKey: "abc" }), "publicKey: "],
    ["a script as address", () => definePetition({ ...petition, privacyUrl: "javascript:alert(1)" }), "privacyUrl: "],
    [
      "another host without its scheme",
      () => definePetition({ ...petition, privacyUrl: "//example.org" }),
      "privacyUrl: ",
    ],
    [
      "another host behind a backslash",
      () => definePetition({ ...petition, privacyUrl: "/\\example.org" }),
      "privacyUrl: ",
    ],
    [
      "an address without encryption",
      () => definePetition({ ...petition, privacyUrl: "http://example.org" }),
      "privacyUrl: ",
    ],
    ["an id that is no slug", () => definePetition({ ...petition, id: "Clean Water" }), "id: "],
    [
      "a suggestion under the least gift",
      () => defineDonation({ ...appeal, suggestions: [{ amount: 499 }] }),
      "suggestions.0.amount: ",
    ],
    [
      "a suggestion over the greatest gift",
      () => defineDonation({ ...appeal, suggestions: [{ amount: 1_000_001 }] }),
      "suggestions.0.amount: ",
    ],
    [
      "limits the wrong way round",
      () => defineDonation({ ...appeal, suggestions: [], minimum: 9, maximum: 8 }),
      "minimum: ",
    ],
    [
      "a wrong IBAN",
      () => defineDonation({ ...appeal, account: { ...appeal.account, iban: "NL92ABNA0417164300" } }),
      "account.iban: ",
    ],
    [
      "a payee on two lines",
      () => defineDonation({ ...appeal, account: { ...appeal.account, payee: "A\nB" } }),
      "account.payee: ",
    ],
    ["a euro code for another currency", () => defineDonation({ ...appeal, currency: "CHF" }), "currency: "],
    ["a page without a headline", () => defineCampaign({ ...campaign, blocks: [story] }), "blocks: "],
    ["a page with two headlines", () => defineCampaign({ ...campaign, blocks: [headline, headline] }), "blocks: "],
    [
      "a child's surname",
      () => defineCampaign({ ...campaign, people: [{ ...siti, name: "Siti Rahma" }] }),
      "people.0.name: ",
    ],
    ["half a year of age", () => defineCampaign({ ...campaign, people: [{ ...siti, age: 10.5 }] }), "people.0.age: "],
    ["a story about nobody", () => defineCampaign({ ...campaign, people: [] }), "blocks.1.person: "],
    [
      "a link to a block that is not there",
      () =>
        defineCampaign({ ...campaign, blocks: [headline, story, { ...links, links: [{ ...link, href: "#faq" }] }] }),
      "blocks.2.links.0.href: ",
    ],
    [
      "a script behind words of a text",
      () => defineCampaign({ ...campaign, blocks: [headline, { ...story, text: { en: "[x](javascript:alert(1))" } }] }),
      "blocks.1.text.en: ",
    ],
    ["a country that is none", () => defineOffice({ ...office, country: "XX" }), "country: "],
    ["an office without encryption", () => defineOffice({ ...office, url: "http://example.org" }), "url: "],
  ])("%s", (_name, define, place) => {
    expect(define).toThrow(DefinitionError);
    expect(define).toThrow(new RegExp(`\\n  ${place.replaceAll(".", "\\.")}`));
  });
});

test("the error names the document, and gives its findings as data too", () => {
  const error = failureOf(() => defineCampaign({ ...campaign, blocks: [story] }));
  expect(error.message).toMatch(/^The campaign "water" cannot be used:\n {2}blocks: /);
  expect(error.findings).toEqual([{ severity: "error", code: "headline_count", path: ["blocks"], data: { count: 0 } }]);
});

test("a document that may not be published yet is taken: whether it may is for the checks to say", () => {
  const document = { ...campaign, contentWarning: { en: "Careful." } };
  expect(defineCampaign(document).contentWarning).toEqual({ en: "Careful." });
  expect(checkCampaign(document).map(({ code }) => code)).toEqual(
    expect.arrayContaining(["consent_missing", "risk_review_missing", "help_missing"]),
  );
});

test("a warning keeps no document from being used", () => {
  const robin = { id: "robin", name: "Robin", naming: "fictional" } as const;
  expect(defineCampaign({ ...campaign, people: [siti, robin] }).people).toHaveLength(2);
});

test("a document without a name is named so", () => {
  const { id: _id, ...nameless } = petition;
  // @ts-expect-error Documents come from files, where anything may be missing.
  const error = failureOf(() => definePetition(nameless));
  expect(error.message).toMatch(/^The petition without an id cannot be used:\n {2}id: /);
});

test("the public petition is in one language, with the countries by name, and without the key", () => {
  const shown = publicPetition(definePetition({ ...petition, publicKey: "A".repeat(43) }), "nl");
  expect(shown).toMatchObject({ locale: "nl", title: "Schoon water", demand: "Build wells." });
  expect(shown).not.toHaveProperty("publicKey");
  expect(shown.fields[1]?.options?.find(({ value }) => value === "DE")?.label).toBe("Duitsland");
  expect(publicDonation(defineDonation(appeal), "en").title).toBe("Wells");
});

function failureOf(define: () => unknown): DefinitionError {
  try {
    define();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error("The document was taken.");
}
