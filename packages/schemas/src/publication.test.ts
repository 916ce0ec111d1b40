import { campaignSchema, NotPublishedError, publicationOf, type Campaign } from "@tdh/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleDocument, now, personOf, type CampaignDraft, type PersonDraft } from "./testing/example-document.js";

const example = (change?: (draft: CampaignDraft) => void): Campaign => campaignSchema.parse(exampleDocument(change));
const at = (instant: string) => new Date(instant);
const consentOf = (draft: CampaignDraft) => {
  const { consent } = personOf(draft, "siti");
  if (!consent) throw new RangeError("The example's child has a consent.");
  return consent;
};

describe("a campaign is", () => {
  test.each<[string, string, (draft: CampaignDraft) => void]>([
    ["a draft as long as it has no date", "draft", (draft) => delete draft.publishedAt],
    ["scheduled until its moment", "scheduled", (draft) => (draft.publishedAt = "2026-11-24T13:00:00.001+01:00")],
    ["published from its moment on", "published", (draft) => (draft.publishedAt = "2026-11-24T13:00:00+01:00")],
    ["published until it is withdrawn", "published", (draft) => (draft.withdrawnAt = "2026-11-24T12:00:00.001Z")],
    ["withdrawn from that moment on", "withdrawn", (draft) => (draft.withdrawnAt = "2026-11-24T12:00:00Z")],
    ["published on the last day of a consent", "published", (draft) => (consentOf(draft).expiresOn = "2026-11-25")],
    ["refused once a consent has ended", "refused", (draft) => (consentOf(draft).expiresOn = "2026-11-24")],
    ["refused once a consent is withdrawn", "refused", (draft) => (consentOf(draft).withdrawnOn = "2026-11-24")],
    ["refused while somebody has not agreed", "refused", (draft) => delete personOf(draft, "siti").consent],
  ])("%s", (_what, state, change) => {
    expect(publicationOf(example(change), now).state).toBe(state);
  });
});

test("a page that was published goes when a consent runs out, though nothing was built anew", () => {
  const campaign = example((draft) => (consentOf(draft).expiresOn = "2026-12-01"));
  expect(publicationOf(campaign, now)).toEqual({
    state: "published",
    errors: [],
    changesAt: at("2026-12-01T00:00:00Z"),
  });
  expect(publicationOf(campaign, at("2026-11-30T23:59:59.999Z")).state).toBe("published");
  const ended = publicationOf(campaign, at("2026-12-01T00:00:00Z"));
  expect(ended).toMatchObject({
    state: "refused",
    errors: [{ severity: "error", code: "consent_expired", path: ["people", 0, "consent", "expiresOn"] }],
  });
  expect(publicationOf(campaign, now).state).toBe("published");
});

test("a draft tells its errors too, and warnings keep nothing from being shown", () => {
  const campaign = example((draft) => {
    delete draft.publishedAt;
    delete personOf(draft, "siti").riskReview;
    draft.people?.push({ id: "nobody", name: "Nobody", naming: "fictional" });
  });
  expect(publicationOf(campaign, now)).toMatchObject({ state: "draft", errors: [{ code: "risk_review_missing" }] });
});

test("the error of a page that is not shown names each finding and its place, and nobody's name", () => {
  const campaign = example((draft) => {
    consentOf(draft).withdrawnOn = "2026-11-20";
    consentOf(draft).evidenceRef = "drawer 7";
  });
  const { message } = new NotPublishedError(campaign, publicationOf(campaign, now));
  expect(message).toMatch(
    /^The campaign "back-to-school" is not shown: it is refused\.\n {2}people\.0\.consent\.withdrawnOn: /,
  );
  expect(message).toContain("2026-11-20");
  expect(message).not.toMatch(/Siti|drawer/);
});

describe("of any consents, reviews and dates", () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-11-0${number}`);
  const moment = fc
    .tuple(day, fc.constantFrom("00:00:00Z", "00:00:00+01:00", "23:30:00-01:00", "12:00:00.5Z"))
    .map(([date, time]) => `${date}T${time}`);
  const consent = fc.record({ date: day, expiresOn: day, withdrawnOn: day }, { requiredKeys: ["date"] });
  const someone = fc.record({ consent, review: day });
  const campaign = fc
    .tuple(
      fc.array(someone, { minLength: 1, maxLength: 2 }),
      fc.record({ publishedAt: moment, withdrawnAt: moment }, { requiredKeys: [] }),
    )
    .map(([people, moments]) => campaignOf(people, moments));
  /** Anywhere in those days, and just before, at and after each of their beginnings. */
  const instant = fc.oneof(
    fc.date({ min: at("2026-10-31T00:00:00Z"), max: at("2026-11-11T00:00:00Z"), noInvalidDate: true }),
    fc
      .tuple(
        fc.oneof(
          day.map((date) => `${date}T00:00:00Z`),
          moment,
        ),
        fc.constantFrom(-1, 0, 1),
      )
      .map(([from, distance]) => new Date(Date.parse(from) + distance)),
  );
  const instants = fc.array(instant, { minLength: 2, maxLength: 8 });

  test("it is published when it was published, not withdrawn, and everybody agrees", () => {
    fc.assert(
      fc.property(campaign, instants, (document, times) => {
        for (const time of times) expect(publicationOf(document, time).state).toBe(expectedState(document, time));
      }),
      { numRuns: 80 },
    );
  });

  test("the answer is the same until it is said to change, and the moment lies ahead", () => {
    fc.assert(
      fc.property(
        campaign,
        instant,
        fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 4 }),
        (document, time, steps) => {
          const { state, errors, changesAt } = publicationOf(document, time);
          if (changesAt) expect(changesAt.getTime()).toBeGreaterThan(time.getTime());
          const length = (changesAt?.getTime() ?? time.getTime() + 10 ** 12) - time.getTime();
          for (const step of [...steps, 999.999]) {
            const later = new Date(Math.min(time.getTime() + (length * step) / 1000, time.getTime() + length - 1));
            expect(publicationOf(structuredClone(document), later)).toEqual({ state, errors, changesAt });
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  test("an answer that is remembered is the one that would be given anew, in whatever order it is asked for", () => {
    fc.assert(
      fc.property(campaign, instants, (document, times) => {
        for (const time of times)
          expect(publicationOf(document, time)).toEqual(publicationOf(structuredClone(document), time));
      }),
      { numRuns: 80 },
    );
  });

  interface Someone {
    readonly consent: { readonly date: string; readonly expiresOn?: string; readonly withdrawnOn?: string };
    readonly review: string;
  }

  function campaignOf(
    people: readonly Someone[],
    moments: Pick<CampaignDraft, "publishedAt" | "withdrawnAt">,
  ): Campaign {
    return campaignSchema.parse({
      id: "voices",
      office: "example",
      locales: ["en"],
      title: { en: "Voices" },
      description: { en: "Voices." },
      ...moments,
      people: people.map(({ consent, review }, index): PersonDraft => ({
        id: `person-${index}`,
        name: "Noor",
        naming: "pseudonym",
        age: 12,
        consent: {
          givenBy: ["child", "guardian"],
          purposes: ["campaign"],
          channels: ["website"],
          language: "en",
          evidenceRef: "form",
          ...consent,
        },
        riskReview: { by: "lead", date: review, outcome: "publish" },
      })),
      blocks: [
        { type: "headline", title: { en: "Voices" }, lead: { en: "Listen." } },
        ...people.map((_person, index) => ({ type: "quote", person: `person-${index}`, text: { en: "Listen." } })),
      ],
    });
  }

  /** The rule of the page on publication, by itself: days begin in UTC. */
  function expectedState({ publishedAt, withdrawnAt, people }: Campaign, time: Date): string {
    const begun = (date: string | undefined) => date !== undefined && Date.parse(date) <= time.getTime();
    if (!publishedAt) return "draft";
    if (begun(withdrawnAt)) return "withdrawn";
    if (!begun(publishedAt)) return "scheduled";
    const agreed = people.every(
      ({ consent, riskReview }) =>
        begun(consent?.date) && !begun(consent?.expiresOn) && !begun(consent?.withdrawnOn) && begun(riskReview?.date),
    );
    return agreed ? "published" : "refused";
  }
});
