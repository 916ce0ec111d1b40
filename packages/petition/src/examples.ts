import { definePetition, publicPetition } from "@tdh/schemas";
import type { Client } from "@tdh/client";
import type { Locale } from "@tdh/schemas/rules";
import { petitionMessages } from "./messages/index.js";
import type { PetitionJourneyProps } from "./petition-journey/PetitionJourney.js";

/** The petition of the examples: short, in two languages, with every kind of field. */
const petition = definePetition({
  id: "school-meals",
  locales: ["en", "nl"],
  title: { en: "A warm meal at every school", nl: "Een warme maaltijd op elke school" },
  demand: {
    en: "Let every child in our city have a warm meal on a school day.",
    nl: "Geef elk kind in onze stad op schooldagen een warme maaltijd.",
  },
  addressee: { en: "the city council", nl: "de gemeenteraad" },
  goal: 10_000,
  deleteAt: "2030-01-01",
  fields: [
    { name: "givenName", type: "given-name", required: true },
    { name: "familyName", type: "family-name", required: true },
    { name: "email", type: "email", required: true },
    { name: "country", type: "country", required: true },
    { name: "postcode", type: "postal-code" },
  ],
  statement: {
    text: {
      en: "By signing I put my name to this petition and agree that it is handed to the council.",
      nl: "Door te tekenen zet ik mijn naam onder deze petitie en ga ik ermee akkoord dat die aan de raad wordt aangeboden.",
    },
    version: "1",
  },
  consents: [
    { purpose: "newsletter", text: { en: "Send me the newsletter.", nl: "Stuur mij de nieuwsbrief." }, version: "1" },
    {
      purpose: "partners",
      text: { en: "Share my name with partner organisations.", nl: "Deel mijn naam met partnerorganisaties." },
      version: "1",
    },
  ],
  privacyUrl: "/privacy",
});

/** The props of the whole journey, in a language. */
export function journey(locale: Locale = "en", change: Partial<PetitionJourneyProps> = {}): PetitionJourneyProps {
  return {
    petition: publicPetition(petition, locale),
    messages: petitionMessages[locale],
    action: "/v1/petitions/school-meals/signatures",
    shareUrl: "https://example.org/school-meals",
    count: { total: 4217, goal: { current: 4217, target: 10_000 } },
    client: accepting,
    ...change,
  };
}

/** A client whose server accepts everything, at once. */
export const accepting: Client = {
  sign: async () => ({ status: "ok", value: { status: "accepted", confirmation: "mail", total: 4217 } }),
  donate: async () => ({ status: "failed", failure: "server" }),
  count: async () => ({ status: "failed", failure: "server" }),
};

/** Named states of the journey: for stories, tests and pictures. */
export const journeyExamples = {
  empty: journey(),
  dutch: journey("nl"),
  arabic: journey("ar"),
  entered: journey("en", {
    entered: {
      givenName: "Ada",
      familyName: "Lovelace",
      email: "ada@example.org",
      country: "NL",
      postcode: "2518 GS",
      "consent.newsletter": "yes",
    },
  }),
  refused: journey("en", {
    entered: { givenName: "Ada", email: "ada@" },
    issues: [
      { path: ["values", "familyName"], code: "required" },
      { path: ["values", "email"], code: "invalid_email" },
      { path: ["values", "country"], code: "required" },
    ],
  }),
  firstSignature: journey("en", { count: { total: 1, goal: { current: 1, target: 10_000 } } }),
  pastGoal: journey("en", { count: { total: 60_412, goal: { current: 60_412, target: 10_000 } } }),
} satisfies Record<string, PetitionJourneyProps>;
