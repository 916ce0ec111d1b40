import { definePetition, type Petition } from "@tdh/schemas";
import { generateKeyPairSync } from "node:crypto";

/** A petition like that of the demo office, with a key that nobody keeps. */
export function benchPetition(): Petition {
  return definePetition({
    id: "bench",
    locales: ["en"],
    title: { en: "A warm meal at every school" },
    demand: { en: "Let every child in our city have a warm meal on a school day." },
    addressee: { en: "The city council" },
    goal: 1_000_000,
    deleteAt: "2099-12-31",
    fields: [
      { name: "givenName", type: "given-name", required: true },
      { name: "familyName", type: "family-name", required: true },
      { name: "email", type: "email", required: true },
      { name: "country", type: "country", required: true },
      { name: "postcode", type: "postal-code" },
    ],
    statement: { text: { en: "By signing I agree that my name is handed to the council." }, version: "1" },
    consents: [{ purpose: "newsletter", text: { en: "Send me the newsletter." }, version: "1" }],
    confirmation: "none",
    privacyUrl: "/privacy",
    publicKey: generateKeyPairSync("x25519").publicKey.export({ format: "jwk" }).x,
  });
}
