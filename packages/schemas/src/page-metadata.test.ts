import { campaignSchema, officeSchema, pageMetadata } from "@tdh/schemas";
import { locales, type Locale } from "@tdh/schemas/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { campaigns, offices } from "./testing/arbitrary-documents.js";
import { coherent } from "./testing/coherent.js";
import { blockOf, exampleDocument, exampleOffice } from "./testing/example-document.js";

const urlOf = (locale: Locale) => `https://www.example.org/${locale}/back-to-school`;
const office = officeSchema.parse(exampleOffice());
const example = (change?: Parameters<typeof exampleDocument>[0]) => campaignSchema.parse(exampleDocument(change));
const contentOf = ({ openGraph }: ReturnType<typeof pageMetadata>, wanted: string) =>
  openGraph.flatMap(({ property, content }) => (property === wanted ? content : []));

test("search engines are told title, description and the page in every language, with the first for all others", () => {
  const metadata = pageMetadata(example(), { locale: "nl", office, urlOf });
  expect(metadata).toMatchObject({
    title: "Terug naar school",
    description: "Help kinderen terug naar school.",
    canonical: urlOf("nl"),
    alternates: [
      { hrefLang: "en", href: urlOf("en") },
      { hrefLang: "nl", href: urlOf("nl") },
      { hrefLang: "x-default", href: urlOf("en") },
    ],
  });
});

test("a shared link shows what the document has for it, and else the page's own words", () => {
  const shared = pageMetadata(example(), { locale: "en", office, urlOf });
  expect(contentOf(shared, "og:title")).toEqual(["Every child in class"]);
  expect(contentOf(shared, "og:description")).toEqual(["Sign for it today."]);
  expect(contentOf(shared, "og:image")).toEqual(["https://www.example.org/share.png"]);
  expect(contentOf(shared, "og:image:alt")).toEqual(["Circles on a dark field"]);
  expect(contentOf(shared, "og:site_name")).toEqual(["Example Office"]);
  expect([...contentOf(shared, "og:locale"), ...contentOf(shared, "og:locale:alternate")]).toEqual(["en_NL", "nl_NL"]);

  const plain = pageMetadata(
    example((draft) => delete draft.sharing),
    { locale: "en", office, urlOf },
  );
  expect(contentOf(plain, "og:title")).toEqual(["Back to school"]);
  expect(contentOf(plain, "og:image")).toEqual([]);
});

test("markup of a text does not reach a description", () => {
  const campaign = example((draft) => (draft.description.en = "Give **now**:\n\n- [read](/how)\n- sign"));
  expect(pageMetadata(campaign, { locale: "en", office, urlOf }).description).toBe("Give now: read sign");
});

test("machines are told of the page, the office, the questions, and that it asks for gifts where it does", () => {
  const graphOf = (change?: Parameters<typeof exampleDocument>[0]) =>
    pageMetadata(example(change), { locale: "en", office, urlOf }).jsonLd["@graph"];
  expect(graphOf()).toMatchObject([
    { "@type": "WebPage", url: urlOf("en"), inLanguage: "en", potentialAction: { "@type": "DonateAction" } },
    { "@type": "NGO", name: "Example Office", url: "https://example.org", address: { addressCountry: "NL" } },
    { "@type": "FAQPage", mainEntity: [{ name: "Why now?", acceptedAnswer: { text: "A child cannot wait." } }] },
  ]);
  const silent = graphOf((draft) => {
    draft.blocks = [blockOf(draft, "headline")];
  });
  expect(silent).toHaveLength(2);
  expect(JSON.stringify(silent)).not.toContain("DonateAction");
});

test("of any page and office, there is a title, a description in one line, whole addresses, and nothing of a person", () => {
  const anyPage = fc.record({
    campaign: campaigns.map(coherent).map((draft) => campaignSchema.parse(draft)),
    office: offices.map((draft) => officeSchema.parse(draft)),
    locale: fc.constantFrom(...locales),
  });
  fc.assert(
    fc.property(anyPage, ({ campaign, office, locale }) => {
      const secret = "secret-of-the-office";
      const people = campaign.people.map((person) => ({
        ...person,
        name: secret,
        riskReview: { by: secret, date: "2026-01-01", outcome: "publish" as const },
      }));
      const metadata = pageMetadata({ ...campaign, people }, { locale, office, urlOf });
      expect(metadata.title).toMatch(/\S/);
      expect(metadata.description).not.toMatch(/[\n\r\t]/);
      for (const image of contentOf(metadata, "og:image")) expect(new URL(image).protocol).toBe("https:");
      expect(JSON.stringify(metadata)).not.toContain(secret);
    }),
    { numRuns: 80 },
  );
});
