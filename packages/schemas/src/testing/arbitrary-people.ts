import fc from "fast-check";
import { channels, purposes } from "../people.js";
import { country, date, localized, readableText, slug } from "./arbitrary-texts.js";
import type { PersonDraft } from "./example-document.js";

/** A first name or pseudonym, as it may be written. */
export const firstName = fc.oneof(
  fc.constantFrom("Siti", "Jean-Luc", "D’Artagnan", "O'Neil", "Zoë", "Zoe\u0308", "مريم", "李", "नम", "𝒳".repeat(40)),
  fc.stringMatching(/^[A-Z][a-z]{0,10}$/),
);

const line = readableText(300);

const consent = fc.record(
  {
    givenBy: fc.array(fc.constantFrom("child", "guardian", "adult"), { minLength: 1, maxLength: 3 }),
    purposes: fc.array(fc.constantFrom(...purposes), { minLength: 1, maxLength: 4 }),
    channels: fc.array(fc.constantFrom(...channels), { minLength: 1, maxLength: 5 }),
    date,
    language: fc.constantFrom("en", "tl", "id", "zh-Hant-TW", "de-CH-1996"),
    evidenceRef: line,
    expiresOn: date,
    withdrawnOn: date,
  },
  { requiredKeys: ["givenBy", "purposes", "channels", "date", "language", "evidenceRef"] },
);

const riskReview = fc.record({ by: line, date, outcome: fc.constantFrom("publish", "do-not-publish") });

/** Anybody whom a document may tell about. */
export const person: fc.Arbitrary<PersonDraft> = fc.record(
  {
    id: slug,
    name: firstName,
    naming: fc.constantFrom("pseudonym", "own", "fictional"),
    age: fc.integer({ min: 0, max: 120 }),
    place: fc.record({ country, region: localized(line) }, { requiredKeys: ["country"] }),
    circumstances: fc.array(fc.constantFrom("sexual-exploitation", "refugee", "displaced"), { maxLength: 3 }),
    wishesToBeNamed: fc.boolean(),
    wishesToBeIdentifiable: fc.boolean(),
    consent,
    riskReview,
  },
  { requiredKeys: ["id", "name", "naming"] },
);
