import { definePetition, publicPetition } from "@tdh/schemas";

/** A petition in English, as forms take it. */
export const petition = publicPetition(
  definePetition({
    id: "clean-water",
    locales: ["en"],
    title: { en: "Clean water at every school" },
    demand: { en: "Give every school a tap." },
    addressee: { en: "The ministry of education" },
    goal: 5000,
    deleteAt: "2099-01-31",
    fields: [
      { name: "givenName", type: "given-name", required: true },
      { name: "email", type: "email", required: true },
    ],
    statement: { text: { en: "I support this demand." }, version: "1" },
    privacyUrl: "/privacy",
  }),
  "en",
);
