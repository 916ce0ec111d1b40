import { campaignSchema, donationSchema, officeSchema, petitionSchema } from "@tdh/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import campaignJson from "../json/campaign.schema.json" with { type: "json" };
import donationJson from "../json/donation.schema.json" with { type: "json" };
import officeJson from "../json/office.schema.json" with { type: "json" };
import petitionJson from "../json/petition.schema.json" with { type: "json" };
import { appeals, campaigns, documents, offices, petitions } from "./testing/arbitrary-documents.js";
import { unusedBy } from "./testing/coverage.js";
import { exampleAppeal, exampleDocument, exampleOffice, examplePetition } from "./testing/example-document.js";
import { everyReplacement, mutate, mutation } from "./testing/mutations.js";

const ajv = new Ajv2020({ strict: true });
addFormats(ajv);
const validate = {
  campaign: ajv.compile(campaignJson),
  petition: ajv.compile(petitionJson),
  donation: ajv.compile(donationJson),
  office: ajv.compile(officeJson),
};
const schemas = { campaign: campaignSchema, petition: petitionSchema, donation: donationSchema, office: officeSchema };
type Kind = keyof typeof schemas;

/** What zod and JSON Schema say of a document, with the first reason of each. */
function verdicts(kind: Kind, document: unknown) {
  const parsed = schemas[kind].safeParse(document);
  const valid = validate[kind](document);
  return { zod: parsed.success, json: valid, why: parsed.error?.issues[0] ?? validate[kind].errors?.[0] };
}

const examples = fc.oneof(
  fc.record({ kind: fc.constant("campaign" as const), document: fc.constant(exampleDocument()) }),
  fc.record({ kind: fc.constant("petition" as const), document: fc.constant(examplePetition()) }),
  fc.record({ kind: fc.constant("donation" as const), document: fc.constant(exampleAppeal()) }),
  fc.record({ kind: fc.constant("office" as const), document: fc.constant(exampleOffice()) }),
);

test.each([
  ["campaigns", campaigns, campaignJson, 350],
  ["petitions", petitions, petitionJson, 120],
  ["appeals", appeals, donationJson, 120],
  ["offices", offices, officeJson, 120],
] as const)(
  "the %s that are tried have every field, leave out each that may lack, and make every choice",
  (_name, from, json, numRuns) => {
    expect(unusedBy(fc.sample<unknown>(from, numRuns), json).filter((note) => !isOneOfMany.test(note))).toEqual([]);
  },
);

/** Countries are too many to be met all. */
const isOneOfMany = /^Country = /;

test("every document that may be written fits both zod and its JSON Schema", () => {
  fc.assert(
    fc.property(documents, ({ kind, document }) => {
      expect(verdicts(kind, document)).toEqual({ zod: true, json: true, why: undefined });
    }),
    { numRuns: 120 },
  );
});

const { blocks, people = [], ...head } = exampleDocument();
const contact = blocks.filter(({ type }) => type === "contact");
const dates = { withdrawnAt: "2027-01-01T00:00:00Z", allow: [{ term: "x", reason: "quotation", block: "siti" }] };
const parts = [
  ["the head of a campaign", "campaign", { ...head, ...dates, blocks: contact }, /^(?!blocks)/],
  ["people", "campaign", { ...minimal(), people: people.slice(0, 1), blocks: contact }, /^people/],
  ...blocks.map(
    (block) => [`a ${block.type} block`, "campaign", { ...minimal(), blocks: [block] }, /^blocks\b/] as const,
  ),
  ["a petition", "petition", examplePetition(), /^/],
  ["an appeal", "donation", exampleAppeal(), /^/],
  ["an office", "office", exampleOffice(), /^/],
] as const;

test.each(parts)(
  "zod and JSON Schema say the same of every wrong value anywhere in %s",
  (_part, kind, document, where) => {
    const differing = everyReplacement(document, where).flatMap(({ path, value, changed }) => {
      const { zod, json } = verdicts(kind, changed);
      return zod === json ? [] : [{ path, value, zod, json }];
    });
    expect(differing).toEqual([]);
  },
);

test.each([
  ["in an example", examples, 600],
  ["in any document", documents, 200],
])("zod and JSON Schema say the same when something was changed %s", (_where, from, numRuns) => {
  fc.assert(
    fc.property(from, mutation, ({ kind, document }, change) => {
      const { zod, json, why } = verdicts(kind, mutate(document, change));
      expect({ zod, why }).toEqual({ zod: json, why });
    }),
    { numRuns },
  );
});

function minimal() {
  const { id, office, locales, title, description } = head;
  return { id, office, locales, title, description };
}
