import type { Client } from "@tdh/client";
import { defineDonation, publicDonation, type DonationReceipt } from "@tdh/schemas";
import { epcPayload, type Locale, type Transfer } from "@tdh/schemas/rules";
import type { DonationFormProps } from "./donation-form/DonationForm.js";
import { donationMessages } from "./messages/index.js";
import type { TransferInstructionsProps } from "./transfer-instructions/TransferInstructions.js";

/** The appeal of the examples: suggested sums with what they do, limits, and a receipt on request. */
const appeal = defineDonation({
  id: "school-meals",
  locales: ["en", "nl"],
  title: { en: "Give a warm meal", nl: "Geef een warme maaltijd" },
  purpose: { en: "Your gift pays for meals at ten schools.", nl: "Jouw gift betaalt maaltijden op tien scholen." },
  currency: "EUR",
  suggestions: [
    { amount: 1000 },
    { amount: 2500, impact: { en: "Five meals", nl: "Vijf maaltijden" } },
    { amount: 5000, impact: { en: "Ten meals", nl: "Tien maaltijden" } },
  ],
  minimum: 500,
  maximum: 1_000_000,
  frequencies: ["once"],
  methods: ["transfer"],
  account: { payee: "Stichting Schoolmaaltijd", iban: "NL91ABNA0417164300", bic: "ABNANL2A" },
  fields: [
    { name: "givenName", type: "given-name" },
    { name: "email", type: "email" },
  ],
  consents: [
    { purpose: "newsletter", text: { en: "Send me the newsletter.", nl: "Stuur mij de nieuwsbrief." }, version: "1" },
  ],
  privacyUrl: "/privacy",
});

/** The transfer that a gift of a sum in cents leads to. */
export function transferOf(amount: number): Transfer {
  return { ...appeal.account, money: { amount, currency: "EUR" }, reference: "RF18539007547034" };
}

/** A client whose server accepts every gift, at once. */
export const accepting: Client = {
  sign: async () => ({ status: "failed", failure: "server" }),
  count: async () => ({ status: "failed", failure: "server" }),
  donate: async (_appeal, { amount }) => ({ status: "ok", value: receiptOf(amount) }),
};

function receiptOf(amount: number): DonationReceipt {
  const transfer = transferOf(amount);
  return { id: "d1", status: "created", next: { type: "transfer", transfer, qr: epcPayload(transfer) } };
}

/** The props of the form, in a language. */
export function donation(locale: Locale = "en", change: Partial<DonationFormProps> = {}): DonationFormProps {
  return {
    appeal: publicDonation(appeal, locale),
    messages: donationMessages[locale],
    action: "/v1/donations/school-meals",
    client: accepting,
    ...change,
  };
}

/** Named states of the form: for stories, tests and pictures. */
export const donationExamples = {
  empty: donation(),
  dutch: donation("nl"),
  arabic: donation("ar"),
  suggested: donation("en", { entered: { amount: "2500", givenName: "Ada", email: "ada@example.org" } }),
  other: donation("en", { entered: { amount: "other", otherAmount: "12.50" } }),
  nothingChosen: donation("en", { issues: [{ path: ["amount"], code: "amount_required" }] }),
  tooLittle: donation("nl", {
    entered: { amount: "other", otherAmount: "1,50" },
    issues: [{ path: ["otherAmount"], code: "amount_too_small", data: { minimum: 500, currency: "EUR" } }],
  }),
} satisfies Record<string, DonationFormProps>;

/** Named states of the instructions after it. */
export const transferExamples = {
  english: { transfer: transferOf(1999), qr: epcPayload(transferOf(1999)), messages: donationMessages.en },
  arabic: { transfer: transferOf(2500), qr: epcPayload(transferOf(2500)), messages: donationMessages.ar },
} satisfies Record<string, TransferInstructionsProps>;
