import { campaignSchema, publicCampaign, type Campaign } from "@tdh/schemas";
import { locales, type Locale } from "@tdh/schemas/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campaigns } from "./testing/arbitrary-documents.js";
import { coherent } from "./testing/coherent.js";
import { blockOf, exampleDocument, personOf } from "./testing/example-document.js";
import { textsOf } from "./texts.js";

const example = (change?: Parameters<typeof exampleDocument>[0]) => campaignSchema.parse(exampleDocument(change));
const anyCampaign = campaigns.map(coherent).map((draft) => campaignSchema.parse(draft));
const anyLocale = fc.constantFrom(...locales);

describe("what the office alone may know is not in the page", () => {
  test("of whoever is told about, the page has the name as it is shown, its kind, the age and the place", () => {
    const { blocks } = publicCampaign(example(), "nl");
    expect(blocks.find(({ id }) => id === "siti")).toEqual({
      type: "story",
      id: "siti",
      locale: "nl",
      heading: "Terug in de klas",
      text: "Ze is tien. Nu kan ze lezen.",
      person: { name: "Siti", naming: "pseudonym", age: 10, place: { country: "ID", region: "het westen van Java" } },
    });
  });

  test("a picture does not tell whose it is", () => {
    const { blocks } = publicCampaign(example(), "en");
    const pictures = blocks.filter(({ type }) => type === "image" || type === "video");
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(picture).not.toHaveProperty("person");
      expect(picture).not.toHaveProperty("identifiable");
    }
  });

  const secret = { date: "1987-06-05", text: "secret-of-the-office", language: "qaa-secret" };

  test("of no campaign it holds a word of consents, reviews, wishes, circumstances or allowed terms", () => {
    fc.assert(
      fc.property(anyCampaign, anyLocale, (campaign, locale) => {
        const shown = JSON.stringify(publicCampaign(withSecrets(campaign), locale));
        for (const word of [...Object.values(secret), "sexual-exploitation", ...officeOnly])
          expect(shown).not.toContain(word);
      }),
      { numRuns: 80 },
    );
  });

  /** Every word that the office alone may know is one of the secrets. */
  function withSecrets(campaign: Campaign): Campaign {
    const { date, text, language } = secret;
    return {
      ...campaign,
      allow: [{ term: text, reason: "quotation" }],
      people: campaign.people.map((person) => ({
        ...person,
        circumstances: ["sexual-exploitation"],
        wishesToBeNamed: false,
        wishesToBeIdentifiable: true,
        consent: {
          givenBy: ["child", "guardian"],
          purposes: ["campaign"],
          channels: ["website"],
          date,
          language,
          evidenceRef: text,
          expiresOn: date,
          withdrawnOn: date,
        },
        riskReview: { by: text, date, outcome: "do-not-publish" },
      })),
    };
  }

  const officeOnly = [
    "consent",
    "riskReview",
    "wishesTo",
    "circumstances",
    "evidenceRef",
    "identifiable",
    "do-not-publish",
  ].map((key) => `"${key}`);
});

test("every word that is shown is one of the document's", () => {
  fc.assert(
    fc.property(anyCampaign, anyLocale, (campaign, locale) => {
      const { blocks, ...page } = publicCampaign(campaign, locale);
      const known = new Set(stringsIn(campaign));
      const shown = stringsIn([page, blocks.map(({ id: _id, locale: _locale, ...block }) => block)]);
      expect(shown.filter((word) => !known.has(word) && word !== locale)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("a block is in the language that was asked for where it is wholly translated, and else in one language where one has all", () => {
  fc.assert(
    fc.property(anyCampaign, anyLocale, (campaign, asked) => {
      const { blocks } = publicCampaign(campaign, asked);
      expect(blocks).toHaveLength(campaign.blocks.length);
      for (const [index, { locale }] of blocks.entries()) {
        const texts = [...textsOf(campaign.blocks[index])].map(({ text }) => text);
        const whole = [asked, ...campaign.locales].find((candidate) =>
          texts.every((text) => text[candidate] !== undefined),
        );
        expect(locale).toBe(whole ?? asked);
      }
    }),
    { numRuns: 80 },
  );
});

describe("a block's id", () => {
  const idsOf = (own: readonly (string | undefined)[]) => {
    const notice = { type: "notice", heading: { en: "Notice" }, text: { en: "Words." } } as const;
    const campaign = example((draft) => {
      draft.blocks = own.map((id) => (id === undefined ? notice : { ...notice, id }));
    });
    return publicCampaign(campaign, "en").blocks.map(({ id }) => id);
  };

  test.each([
    [
      [undefined, undefined, undefined],
      ["notice", "notice-2", "notice-3"],
    ],
    [
      ["notice", undefined],
      ["notice", "notice-2"],
    ],
    [
      [undefined, "notice"],
      ["notice-2", "notice"],
    ],
    [
      [undefined, "notice-2", undefined],
      ["notice", "notice-2", "notice-3"],
    ],
  ])("is its own, or its type and a number: %j are %j", (own, ids) => {
    expect(idsOf(own)).toEqual(ids);
  });

  test("is there once, and stays where it is its own", () => {
    const own = fc.constantFrom("notice", "notice-2", "notice-3", "other");
    const some = fc.array(fc.option(own, { nil: undefined }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, (wished) => {
        const given = wished.map((id, index) => (wished.indexOf(id) < index ? undefined : id));
        const ids = idsOf(given);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [index, id] of given.entries()) if (id !== undefined) expect(ids[index]).toBe(id);
      }),
      { numRuns: 200 },
    );
  });
});

describe("in another language", () => {
  const asked = (locale: Locale, change: Parameters<typeof exampleDocument>[0]) =>
    publicCampaign(example(change), locale).blocks.find(({ type }) => type === "faq");

  test("a block that lacks a translation is in the first language of the document that has all of it", () => {
    const block = asked("nl", (draft) => {
      for (const { answer } of blockOf(draft, "faq").questions) delete answer.nl;
    });
    expect(block).toMatchObject({ locale: "en", heading: "Questions", questions: [{ question: "Why now?" }] });
  });

  test("a block that no language has all of is in each text's best", () => {
    const block = asked("nl", (draft) => {
      delete blockOf(draft, "faq").heading.en;
      for (const { answer } of blockOf(draft, "faq").questions) delete answer.nl;
    });
    expect(block).toMatchObject({
      locale: "nl",
      heading: "Vragen",
      questions: [{ question: "Waarom nu?", answer: "A child cannot wait." }],
    });
  });
});

test("a story about somebody who is not among the people is the programmer's error", () => {
  const campaign = example((draft) => {
    personOf(draft, "siti").id = "other";
  });
  expect(() => publicCampaign(campaign, "en")).toThrow(
    new RangeError('The campaign tells about "siti", who is none of its people.'),
  );
});

function stringsIn(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(stringsIn) : [];
}
