import { checkDocument, defineCampaign, publicationOf, type Finding, type FindingCode } from "@tdh/schemas";
import { describeFinding, findingMessages } from "@tdh/schemas/findings";
import { describe, expect, test } from "vitest";
import {
  blockOf,
  exampleAppeal,
  exampleDocument,
  exampleOffice,
  examplePetition,
  now,
  personOf,
  type CampaignDraft,
} from "../testing/example-document.js";
import { rules, type Rule } from "../testing/rules/index.js";
import { severities } from "./finding.js";

const found = (document: unknown, options: Rule["options"] = {}) =>
  checkDocument(document, { now, ...options }).findings;
const brief = ({ severity, code, path }: Finding) => [severity, code, path] as const;
const tried = rules.map((rule) => ({ ...rule, inBroken: found(rule.breaks, rule.options) }));
const isNote = ({ severity }: Finding) => severity === "info";

test.each([
  ["campaign", exampleDocument()],
  ["petition", examplePetition()],
  ["appeal", exampleAppeal()],
  ["office", exampleOffice()],
])("the example of the %s has no error and no warning", (_kind, document) => {
  expect(found(document).filter((finding) => !isNote(finding))).toEqual([]);
});

test("the example may be published", () => {
  expect(publicationOf(defineCampaign(exampleDocument()), now)).toMatchObject({ state: "published", errors: [] });
});

describe("each rule finds the document that breaks it, and not the one near it", () => {
  test.each(tried)("$rule", ({ inBroken, found: expected, keeps, left, options }) => {
    const isAboutNotes = expected.some(([severity]) => severity === "info");
    expect(inBroken.filter((finding) => isAboutNotes || !isNote(finding)).map(brief)).toEqual(expected);
    const inKept = found(keeps, options).filter((finding) => isAboutNotes || !isNote(finding));
    expect(inKept.map(brief)).toEqual(left);
  });
});

test.each(Object.values(findingMessages))(
  "in $locale, what is found is said in words that name no code and leave no gap",
  (messages) => {
    for (const { inBroken } of tried)
      for (const finding of inBroken) {
        const words = describeFinding(finding, messages);
        expect(words).toMatch(/[.!?。]$/);
        expect(words).not.toMatch(/[{}]|undefined|\[object|[a-z]_[a-z]/);
      }
  },
);

test("every finding that there is has a rule in the table, with its severity", () => {
  const inTable = new Map(rules.flatMap((rule) => rule.found.map(([severity, code]) => [code, severity])));
  expect(Object.fromEntries(inTable)).toEqual(severities);
});

describe("to the moment", () => {
  const consent = (draft: CampaignDraft) => {
    const { consent } = personOf(draft, "siti");
    if (!consent) throw new RangeError("The example's child has a consent.");
    return consent;
  };
  const verify = (draft: CampaignDraft, date: string) => {
    for (const line of blockOf(draft, "help").lines.slice(2)) line.verifiedOn = date;
  };

  test.each<[string, FindingCode, (draft: CampaignDraft) => void, string, string]>([
    [
      "a consent begins with its day",
      "consent_in_future",
      (draft) => (consent(draft).date = "2027-03-01"),
      "2027-03-01T00:00:00Z",
      "before",
    ],
    [
      "a consent holds until its last day begins",
      "consent_expired",
      (draft) => (consent(draft).expiresOn = "2027-03-01"),
      "2027-03-01T00:00:00Z",
      "after",
    ],
    [
      "a consent holds until it is withdrawn",
      "consent_withdrawn",
      (draft) => (consent(draft).withdrawnOn = "2027-03-01"),
      "2027-03-01T00:00:00Z",
      "after",
    ],
    [
      "notice is given from 30 days before",
      "consent_ends_soon",
      (draft) => (consent(draft).expiresOn = "2027-03-01"),
      "2027-01-30T00:00:00Z",
      "after",
    ],
    [
      "a help line is old after 12 months and that day",
      "help_line_outdated",
      (draft) => verify(draft, "2026-03-01"),
      "2027-03-02T00:00:00Z",
      "after",
    ],
    [
      "12 months from a leap day are the first of March",
      "help_line_outdated",
      (draft) => verify(draft, "2024-02-29"),
      "2025-03-02T00:00:00Z",
      "after",
    ],
    [
      "a review begins with its day",
      "risk_review_in_future",
      (draft) => Object.assign(personOf(draft, "siti").riskReview ?? {}, { date: "2027-03-01" }),
      "2027-03-01T00:00:00Z",
      "before",
    ],
  ])("%s", (_what, code, change, instant, when) => {
    const codesAt = (time: number) =>
      found(exampleDocument(change), { now: new Date(time) }).map((finding) => finding.code);
    const [before, after] = [codesAt(Date.parse(instant) - 1), codesAt(Date.parse(instant))];
    expect({ before: before.includes(code), after: after.includes(code) }).toEqual({
      before: when === "before",
      after: when === "after",
    });
  });
});
