import { definePetition, publicPetition } from "@tdh/schemas";
import type { Client } from "@tdh/client";
import { checkSignature, locales, readSignatureForm, type Locale } from "@tdh/schemas/rules";
import * as texts from "./example-texts.js";
import { petitionMessages } from "./messages/index.js";
import type { PetitionCounterProps } from "./petition-counter/PetitionCounter.js";
import type { PetitionFormProps } from "./petition-form/PetitionForm.js";
import type { PetitionJourneyProps } from "./petition-journey/PetitionJourney.js";
import type { PetitionThanksProps } from "./petition-journey/PetitionThanks.js";
import type { SharePanelProps } from "./share-panel/SharePanel.js";

/** The petition of the examples: short, in every language, with every kind of field. */
const petition = definePetition({
  id: "school-meals",
  locales,
  title: texts.title,
  demand: texts.demand,
  addressee: texts.addressee,
  goal: 10_000,
  deleteAt: "2030-01-01",
  fields: [
    { name: "givenName", type: "given-name", required: true },
    { name: "familyName", type: "family-name", required: true },
    { name: "email", type: "email", required: true },
    { name: "country", type: "country", required: true },
    { name: "postcode", type: "postal-code" },
  ],
  statement: { text: texts.statement, version: "1" },
  consents: [
    { purpose: "newsletter", text: texts.newsletter, version: "1" },
    { purpose: "partners", text: texts.partners, version: "1" },
  ],
  privacyUrl: "/privacy",
});

const shareUrl = "https://example.org/school-meals";

/** A client whose server accepts everything, at once. */
export const accepting: Client = {
  sign: async () => ({ status: "ok", value: { status: "accepted", confirmation: "mail", total: 4217 } }),
  donate: async () => ({ status: "failed", failure: "server" }),
  count: async () => ({ status: "failed", failure: "server" }),
};

const unreachable: Client = { ...accepting, sign: async () => ({ status: "failed", failure: "network" }) };

const silent: Client = { ...accepting, sign: () => new Promise(() => {}) };

/** Named states of the form. Those of sending, and of failing to, come after a press of its button. */
export function petitionFormExamples(locale: Locale) {
  const entered = enteredIn(locale);
  return {
    empty: form(locale),
    entered: form(locale, { entered }),
    refused: form(locale, refused(locale)),
    sending: form(locale, { entered, client: silent }),
    failed: form(locale, { entered, client: unreachable }),
  } satisfies Record<string, PetitionFormProps>;
}

/** Named states of the whole journey. It is signed after a press of its button. */
export function journeyExamples(locale: Locale) {
  const donate = { href: "#give", label: texts.give[locale] };
  return {
    empty: journey(locale),
    refused: journey(locale, refused(locale)),
    signed: journey(locale, { entered: enteredIn(locale), donate }),
    firstSignature: journey(locale, { count: counted(1) }),
    pastGoal: journey(locale, { count: counted(60_412) }),
  } satisfies Record<string, PetitionJourneyProps>;
}

/** Named states of the counter. */
export function counterExamples(locale: Locale) {
  const messages = petitionMessages[locale];
  return {
    none: { count: counted(0), messages },
    one: { count: counted(1), messages },
    onTheWay: { count: counted(4217), messages },
    atGoal: { count: counted(10_000), messages },
    pastGoal: { count: counted(6_000_000, 1_000_000), messages },
  } satisfies Record<string, PetitionCounterProps>;
}

/** Named states of what follows a signature. */
export function thanksExamples(locale: Locale) {
  const shared = { petition: publicPetition(petition, locale), messages: petitionMessages[locale], shareUrl };
  return {
    pending: { ...shared, confirmation: "mail" },
    counted: { ...shared, confirmation: "none" },
  } satisfies Record<string, PetitionThanksProps>;
}

/** Named states of the share panel. It has copied after a press of its last button. */
export function shareExamples(locale: Locale) {
  const shared = { title: texts.title[locale], url: shareUrl, messages: petitionMessages[locale] };
  return {
    usual: shared,
    copied: shared,
  } satisfies Record<string, SharePanelProps>;
}

/** The props of the whole journey, in a language. */
export function journey(locale: Locale = "en", change: Partial<PetitionJourneyProps> = {}): PetitionJourneyProps {
  return { ...form(locale), shareUrl, count: counted(4217), ...change };
}

function form(locale: Locale, change: Partial<PetitionFormProps> = {}): PetitionFormProps {
  return {
    petition: publicPetition(petition, locale),
    messages: petitionMessages[locale],
    action: "/v1/petitions/school-meals/signatures",
    client: accepting,
    ...change,
  };
}

function enteredIn(locale: Locale) {
  return { ...texts.person(locale), country: "NL", postcode: "2518 GS", "consent.newsletter": "yes" };
}

/** A form with a fault in every field, as the server shows it again: what was entered, and what the rules say to it. */
function refused(locale: Locale): Pick<PetitionFormProps, "entered" | "issues"> {
  const { familyName, email } = texts.person(locale);
  const entered = { familyName: `<${familyName}>`, email: email.replace(/@.*/, "@"), postcode: "25:18" };
  const checked = checkSignature(petition, readSignatureForm(Object.entries({ locale, ...entered })).request);
  return { entered, issues: checked.ok ? [] : checked.issues };
}

function counted(total: number, target = 10_000): PetitionCounterProps["count"] {
  return { total, goal: { current: total, target } };
}
