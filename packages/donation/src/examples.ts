import type { Client } from "@tdh/client";
import { defineDonation, publicDonation, type DonationReceipt } from "@tdh/schemas";
import {
  checkDonationForm,
  creditorReference,
  epcPayload,
  locales,
  numberLocale,
  type Issue,
  type Locale,
  type Transfer,
} from "@tdh/schemas/rules";
import type { AmountPickerProps } from "./amount-picker/AmountPicker.js";
import type { DonationFormProps } from "./donation-form/DonationForm.js";
import { describeDonationIssues } from "./donation-form/donation-form.js";
import * as texts from "./example-texts.js";
import { donationMessages } from "./messages/index.js";
import type { PaymentMethodPickerProps } from "./payment-method-picker/PaymentMethodPicker.js";
import type { TransferInstructionsProps } from "./transfer-instructions/TransferInstructions.js";

/** The appeal of the examples: suggested sums with what they do, limits, and thanks on request. */
const appeal = defineDonation({
  id: "school-meals",
  locales,
  title: texts.title,
  purpose: texts.purpose,
  currency: "EUR",
  suggestions: [{ amount: 1000 }, { amount: 2500, impact: texts.fiveMeals }, { amount: 5000, impact: texts.tenMeals }],
  minimum: 500,
  maximum: 1_000_000,
  frequencies: ["once"],
  methods: ["transfer"],
  account: { payee: "Stichting Schoolmaaltijd", iban: "NL91ABNA0417164300", bic: "ABNANL2A" },
  fields: [
    { name: "givenName", type: "given-name" },
    { name: "email", type: "email" },
  ],
  consents: [{ purpose: "newsletter", text: texts.newsletter, version: "1" }],
  privacyUrl: "/privacy",
});

/** A client whose server accepts every gift, at once. */
export const accepting: Client = {
  sign: async () => ({ status: "failed", failure: "server" }),
  count: async () => ({ status: "failed", failure: "server" }),
  donate: async (_appeal, { amount }) => ({ status: "ok", value: receiptOf(amount) }),
};

const unreachable: Client = { ...accepting, donate: async () => ({ status: "failed", failure: "network" }) };

/** Named states of the form. That of failing to send it comes after a press of its button. */
export function donationExamples(locale: Locale) {
  const suggested = { amount: "2500", ...texts.person(locale) };
  return {
    empty: donation(locale),
    suggested: donation(locale, { entered: suggested }),
    other: donation(locale, { entered: other(12.5, locale) }),
    nothingChosen: donation(locale, refused({}, locale)),
    tooLittle: donation(locale, refused(other(1.5, locale), locale)),
    failed: donation(locale, { entered: suggested, client: unreachable }),
  } satisfies Record<string, DonationFormProps>;
}

/** Named states of the choice of an amount. */
export function amountPickerExamples(locale: Locale) {
  const shared = picker(locale);
  const inWords = ({ entered, issues }: ReturnType<typeof refused>) => ({
    ...shared,
    entered,
    errors: describeDonationIssues(issues, shared.appeal, shared.messages),
  });
  return {
    empty: shared,
    chosen: { ...shared, entered: { amount: "2500" } },
    other: { ...shared, entered: other(12.5, locale) },
    refused: inWords(refused({}, locale)),
    otherRefused: inWords(refused(other(1.5, locale), locale)),
  } satisfies Record<string, AmountPickerProps>;
}

/** Named states of the ways to pay. */
export function methodPickerExamples(locale: Locale) {
  return { onlyOne: picker(locale) } satisfies Record<string, PaymentMethodPickerProps>;
}

/** Named states of the instructions that follow a gift. */
export function transferExamples(locale: Locale) {
  const instructions = (transfer: Transfer) => ({
    transfer,
    qr: epcPayload(transfer),
    messages: donationMessages[locale],
  });
  return {
    usual: instructions(transferOf(1999)),
    long: instructions({
      ...transferOf(99_999_999_999),
      payee: "Stichting Gemeenschappelijke Schoolmaaltijden voor Kinderen in de Stad",
      reference: creditorReference("SCHOOLMEALS2030000001"),
    }),
  } satisfies Record<string, TransferInstructionsProps>;
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

/** The transfer that a gift of a sum in cents leads to. */
export function transferOf(amount: number): Transfer {
  return { ...appeal.account, money: { amount, currency: "EUR" }, reference: "RF18539007547034" };
}

function receiptOf(amount: number): DonationReceipt {
  const transfer = transferOf(amount);
  return { id: "d1", status: "created", next: { type: "transfer", transfer, qr: epcPayload(transfer) } };
}

function picker(locale: Locale) {
  return { id: "give", appeal: publicDonation(appeal, locale), messages: donationMessages[locale], errors: [] };
}

/** What is entered for another amount, written as people write it in the language: 12.50 or 12,50. */
function other(euros: number, locale: Locale): Readonly<Record<string, string>> {
  const { format } = new Intl.NumberFormat(numberLocale(locale), { minimumFractionDigits: 2 });
  return { amount: "other", otherAmount: format(euros) };
}

/** A form as the server shows it again: what was entered, and what the rules say to it. */
function refused(
  entered: Readonly<Record<string, string>>,
  locale: Locale,
): { readonly entered: Readonly<Record<string, string>>; readonly issues: readonly Issue[] } {
  const sent = { locale, currency: appeal.currency, frequency: "once", method: "transfer", ...entered };
  const checked = checkDonationForm(appeal, Object.entries(sent));
  return { entered, issues: checked.ok ? [] : checked.issues };
}
