import { definePetition, publicPetition, type PublicPetition } from "@tdh/schemas";
import { locales, type Locale } from "@tdh/schemas/rules";
import * as texts from "./example-texts.js";

/** The campaign server of the examples. */
export const server = "https://campaign.example.org";

/** A petition in a language; `change` replaces parts of its definition. */
export function examplePetition(change: Partial<Definition>, locale: Locale = "en"): PublicPetition {
  const definition = definePetition({
    id: "example",
    locales,
    title: texts.title,
    demand: texts.demand,
    addressee: texts.addressee,
    goal: 1000,
    deleteAt: "2030-01-01",
    fields: [
      { name: "givenName", type: "given-name", required: true },
      { name: "familyName", type: "family-name", required: true },
      { name: "email", type: "email", required: true },
      { name: "country", type: "country", required: true },
      { name: "postcode", type: "postal-code" },
    ],
    statement: { text: texts.statement, version: "1" },
    consents: [{ purpose: "newsletter", text: texts.newsletter, version: "1" }],
    privacyUrl: "https://campaign.example.org/privacy",
    ...change,
  });
  return publicPetition(definition, locale);
}

type Definition = Parameters<typeof definePetition>[0];
