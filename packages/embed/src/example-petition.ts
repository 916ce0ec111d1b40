import { definePetition, publicPetition, type PublicPetition } from "@tdh/schemas";

/** The campaign server of the examples. */
export const server = "https://campaign.example.org";

/** A petition in English; `change` replaces parts of its definition. */
export function examplePetition(change: { title?: { en: string } }): PublicPetition {
  const definition = definePetition({
    id: "example",
    locales: ["en"],
    title: { en: "Every search has a person behind it" },
    demand: { en: "We ask for a law that protects children online." },
    addressee: { en: "The minister of justice" },
    goal: 1000,
    deleteAt: "2030-01-01",
    fields: [
      { name: "givenName", type: "given-name", required: true },
      { name: "familyName", type: "family-name", required: true },
      { name: "email", type: "email", required: true },
      { name: "country", type: "country", required: true },
      { name: "postcode", type: "postal-code" },
    ],
    statement: { text: { en: "By signing I support this demand." }, version: "1" },
    consents: [{ purpose: "newsletter", text: { en: "Yes, write to me about this campaign." }, version: "1" }],
    privacyUrl: "https://campaign.example.org/privacy",
    ...change,
  });
  return publicPetition(definition, "en");
}
