import { generateKeyPairSync } from "node:crypto";
import {
  defineDonation,
  defineOffice,
  definePetition,
  type DonationAppeal,
  type Office,
  type Petition,
} from "@tdh/schemas";

/** A key pair as `tdh-server keys` makes it, base64url. */
export function keyPair(): { publicKey: string; privateKey: string } {
  const { x = "", d = "" } = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  return { publicKey: x, privateKey: d };
}

export function petition(changes: Partial<Parameters<typeof definePetition>[0]> = {}): Petition {
  return definePetition({
    id: "sweetie",
    locales: ["en", "nl"],
    title: { en: "Stop webcam abuse", nl: "Stop webcammisbruik" },
    demand: { en: "Act now.", nl: "Grijp nu in." },
    addressee: { en: "All governments", nl: "Alle regeringen" },
    goal: 1_000_000,
    deleteAt: "2028-01-01",
    fields: [
      { name: "givenName", type: "given-name", required: true },
      { name: "familyName", type: "family-name", required: true },
      { name: "email", type: "email", required: true },
      { name: "country", type: "country", required: true },
      { name: "postcode", type: "postal-code" },
    ],
    statement: { text: { en: "I sign.", nl: "Ik teken." }, version: "1" },
    consents: [{ purpose: "newsletter", text: { en: "Write to me.", nl: "Schrijf mij." }, version: "3" }],
    privacyUrl: "/privacy",
    publicKey: keyPair().publicKey,
    ...changes,
  });
}

export function appeal(changes: Partial<Parameters<typeof defineDonation>[0]> = {}): DonationAppeal {
  return defineDonation({
    id: "sweetie",
    locales: ["en", "nl"],
    title: { en: "Help us trace offenders", nl: "Help ons daders te vinden" },
    purpose: { en: "Investigation", nl: "Onderzoek" },
    currency: "EUR",
    suggestions: [{ amount: 1500 }, { amount: 5000 }],
    minimum: 500,
    maximum: 1_000_000,
    frequencies: ["once"],
    methods: ["transfer"],
    account: { payee: "Stichting Terre des Hommes Nederland", iban: "NL91ABNA0417164300", bic: "ABNANL2A" },
    fields: [
      { name: "givenName", type: "given-name" },
      { name: "email", type: "email" },
    ],
    goal: 10_000_000,
    privacyUrl: "/privacy",
    ...changes,
  });
}

export const office: Office = defineOffice({
  id: "netherlands",
  name: { en: "Terre des Hommes Netherlands", nl: "Terre des Hommes Nederland" },
  country: "NL",
  locales: ["nl", "en"],
  url: "https://example.org",
  address: { street: "Zoutmanstraat 42-44", postalCode: "2518 GS", city: "Den Haag", country: "NL" },
  email: "office@example.org",
  privacyUrl: "/privacy",
});

/** A complete signature request. */
export function signature(values: Record<string, string> = {}) {
  return {
    values: {
      givenName: "Adalberta",
      familyName: "Quillfeather",
      email: "ada.quillfeather@example.org",
      country: "NL",
      postcode: "1234 AB",
      ...values,
    },
    consents: { newsletter: true },
    locale: "en",
  };
}

/** A complete donation request of 25 euro. */
export const gift = {
  amount: 2500,
  currency: "EUR",
  frequency: "once",
  method: "transfer",
  values: { givenName: "Grace", email: "grace.ravenscroft@example.org" },
  locale: "en",
};
