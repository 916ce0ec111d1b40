import {
  campaignSchema,
  checkDocument,
  DocumentVersionError,
  donationSchema,
  migrate,
  officeSchema,
  petitionSchema,
} from "@tdh/schemas";
import fc from "fast-check";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { documents } from "./testing/arbitrary-documents.js";
import {
  appealsOfVersion1,
  campaignsOfVersion1,
  officesOfVersion1,
  petitionsOfVersion1,
  type PersonOfVersion1,
} from "./testing/arbitrary-version-1.js";
import { exampleDocument } from "./testing/example-document.js";

const schemas = { campaign: campaignSchema, petition: petitionSchema, donation: donationSchema, office: officeSchema };

describe("a document of version 1", () => {
  test("of a campaign fits the schema, and has all that it had: whoever it told about stands once among its people", () => {
    fc.assert(
      fc.property(campaignsOfVersion1, (document) => {
        const campaign = campaignSchema.parse(migrate(document));
        const { blocks: _blocks, ...head } = document;
        expect(campaign).toMatchObject(head);
        expect(
          campaign.blocks.map((block, index) => withPerson(block, document.blocks[index], campaign)),
        ).toMatchObject(
          document.blocks.map((block) => (block.person ? { ...block, person: asPerson(block.person) } : block)),
        );
        const people = document.blocks.flatMap(({ person }) => (person ? JSON.stringify(asPerson(person)) : []));
        expect(campaign.people).toHaveLength(new Set(people).size);
        expect(new Set(campaign.people.map(({ id }) => id)).size).toBe(campaign.people.length);
      }),
      { numRuns: 120 },
    );
  });

  test("of an office fits the schema, and has its name in each of its languages", () => {
    fc.assert(
      fc.property(officesOfVersion1, ({ name, ...office }) => {
        const lifted = officeSchema.parse(migrate({ name, ...office }));
        expect(lifted).toMatchObject(office);
        expect(lifted.name).toEqual(Object.fromEntries(office.locales.map((locale) => [locale, name])));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ["a petition", "petition", petitionsOfVersion1],
    ["an appeal", "donation", appealsOfVersion1],
  ])("of %s is lifted as it is", (_what, kind, from) => {
    fc.assert(
      fc.property(from, (document) => {
        expect(migrate(document)).toEqual({ kind, ...document, version: 2 });
      }),
      { numRuns: 50 },
    );
  });

  test("is left as it was, and lifted once", () => {
    fc.assert(
      fc.property(fc.oneof(campaignsOfVersion1, officesOfVersion1), (document) => {
        const before = structuredClone(document);
        const lifted = migrate(document);
        expect(document).toEqual(before);
        expect(migrate(lifted)).toBe(lifted);
      }),
      { numRuns: 50 },
    );
  });

  test("gives each person the id of their name, numbered where two have one", () => {
    const quote = (person: PersonOfVersion1) => ({ type: "quote", text: { en: "Yes." }, person });
    const lifted = migrate({
      blocks: [
        quote({ name: "Siti", nameChanged: true, age: 10 }),
        quote({ name: "Siti", nameChanged: true, age: 11 }),
        quote({ name: "Siti", nameChanged: true, age: 10 }),
        quote({ name: "Zoë-Anne", nameChanged: false }),
        quote({ name: "مريم", nameChanged: true }),
        quote({ name: "Sweetie", nameChanged: false, fictional: true }),
      ],
    });
    expect(lifted).toMatchObject({
      kind: "campaign",
      version: 2,
      people: [
        { id: "siti", name: "Siti", naming: "pseudonym", age: 10 },
        { id: "siti-2", name: "Siti", naming: "pseudonym", age: 11 },
        { id: "zoe-anne", name: "Zoë-Anne", naming: "own" },
        { id: "person", name: "مريم", naming: "pseudonym" },
        { id: "sweetie", name: "Sweetie", naming: "fictional" },
      ],
      blocks: ["siti", "siti-2", "siti", "zoe-anne", "person", "sweetie"].map((person) => ({ person })),
    });
  });

  test("keeps what version 1 did not know where it was, for the schema to name", () => {
    const person = { name: "Siti", nameChanged: true, surname: "Rahma" };
    const { findings } = checkDocument({ blocks: [{ type: "quote", text: { en: "Yes." }, person }], colour: "red" });
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "unknown_key", path: ["people", 0, "surname"] }),
        expect.objectContaining({ code: "unknown_key", path: ["colour"] }),
      ]),
    );
  });

  test.each(["campaign", "petition", "donation", "office"] as const)("of the demo, its %s, fits its schema", (kind) => {
    const document = load(
      readFileSync(fileURLToPath(new URL(`testing/version-1/${kind}.yaml`, import.meta.url)), "utf8"),
    );
    const lifted = migrate(document);
    expect(schemas[kind].safeParse(lifted).error).toBeUndefined();
    expect(leavesOf(lifted)).toEqual(expect.arrayContaining(leavesOf(document)));
  });
});

describe("a document of version 2", () => {
  test("comes back as it is", () => {
    fc.assert(
      fc.property(documents, ({ document }) => {
        const given = { ...document, version: 2 };
        expect(migrate(given)).toBe(given);
      }),
      { numRuns: 50 },
    );
  });

  test("is taken for what it is, also where it does not say its kind and version", () => {
    fc.assert(
      fc.property(documents, ({ kind, document }) => {
        const { kind: _kind, version: _version, ...silent } = document;
        expect(migrate(silent)).toEqual({ ...silent, kind, version: 2 });
      }),
      { numRuns: 100 },
    );
  });
});

describe("a document that is none of them", () => {
  test.each([3, 0, 1.5, -1, "2", null, [], {}, true, Number.NaN])("is refused: version %j", (version) => {
    expect(() => migrate(exampleOf(version))).toThrow(DocumentVersionError);
    expect(() => migrate(exampleOf(version))).toThrow(/reads 1 to 2\. Update @tdh\/schemas, or correct/);
  });

  test("is named in few words, whatever stands for its version", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    for (const version of ["9".repeat(5_000_000), cyclic, 10n ** 1000n, Object.create(null)])
      expect(checkDocument(exampleOf(version)).findings).toEqual([
        {
          severity: "error",
          code: "version_unknown",
          path: ["version"],
          data: { newest: 2, version: expect.stringMatching(/^.{1,50}$/) },
        },
      ]);
  });

  test("comes back as it is, or is refused with the error for its version", () => {
    const like = fc.record(
      {
        version: fc.anything(),
        kind: fc.anything(),
        blocks: fc.anything(),
        people: fc.anything(),
        name: fc.anything(),
        locales: fc.anything(),
        address: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), like), (document) => {
        try {
          migrate(document);
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentVersionError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function exampleOf(version: unknown): object {
  return { ...exampleDocument(), version };
}

/** What version 2 says of a person of version 1. An invented person has no other name. */
function asPerson({ name, age, nameChanged, fictional }: PersonOfVersion1) {
  return {
    name,
    ...(age === undefined ? {} : { age }),
    naming: fictional ? "fictional" : nameChanged ? "pseudonym" : "own",
  };
}

/** A block with the person that it names, where it had one. */
function withPerson(
  block: object,
  before: { readonly person?: unknown } | undefined,
  campaign: { readonly people: readonly { readonly id: string }[] },
) {
  if (!before?.person || !("person" in block)) return block;
  return { ...block, person: campaign.people.find(({ id }) => id === block.person) };
}

/** Every text and number of a document, but the flags of a person, which have become a word. */
function leavesOf(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return typeof node === "boolean" ? [] : [node];
  return Object.values(node).flatMap(leavesOf);
}
