import { z } from "zod";
import { consentsSchema, fieldsSchema, minimumAgeSchema } from "./fields.js";
import { fromCheck } from "./petition.js";
import {
  addressSchema,
  documentHead,
  instantSchema,
  lineSchema,
  localesSchema,
  matching,
  textSchema,
} from "./primitives.js";
import {
  checkDonation,
  frequencies,
  paymentMethods,
  type DonationRequest,
  type DonationRules,
} from "./rules/donation.js";
import { currencies, type Currency } from "./rules/money.js";

const currencyCodes = Object.keys(currencies) as [Currency, ...Currency[]];
const amountSchema = z
  .int()
  .min(1)
  .max(99_999_999_999)
  .meta({ id: "Amount", title: "Amount", description: "In minor units: 2500 is 25 euros." });

/** An appeal for donations: what the money is for, which sums are suggested, and how it may be given. */
export const donationSchema = z
  .strictObject({
    ...documentHead("donation"),
    locales: localesSchema,
    title: lineSchema.meta({ title: "Title" }),
    purpose: textSchema.meta({ title: "Purpose", description: "What the money is used for." }),
    currency: z.enum(currencyCodes).meta({ title: "Currency", description: "ISO 4217." }),
    suggestions: z
      .array(
        z.strictObject({
          amount: amountSchema,
          impact: lineSchema.optional().meta({ title: "Impact", description: "What this sum does." }),
        }),
      )
      .max(6)
      .meta({ title: "Suggested gifts", description: "Least first." }),
    minimum: amountSchema.meta({ title: "Least gift" }),
    maximum: amountSchema.meta({ title: "Greatest gift" }),
    frequencies: z.array(z.enum(frequencies)).min(1).max(frequencies.length).meta({ title: "How often" }),
    methods: z.array(z.enum(paymentMethods)).min(1).max(paymentMethods.length).meta({ title: "How to pay" }),
    account: z
      .strictObject({
        payee: matching("oneLine", /^[^\r\n]*\S[^\r\n]*$/)
          .max(70)
          .meta({ title: "Payee" }),
        iban: matching("iban", /^\s*[A-Za-z]{2}(?:\s*[A-Za-z\d]){13,32}\s*$/)
          .transform((iban) => iban.replace(/\s/g, "").toUpperCase())
          .meta({ title: "IBAN", description: "ISO 13616." }),
        bic: matching("bic", /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/)
          .optional()
          .meta({ title: "BIC", description: "8 or 11 characters (ISO 9362)." }),
      })
      .meta({ title: "Account", description: "That bank transfers go to." }),
    fields: fieldsSchema.default([]).meta({ description: "Only what a receipt needs; all may be left out." }),
    consents: consentsSchema.default([]),
    minimumAge: minimumAgeSchema.default(18),
    goal: amountSchema.optional().meta({ title: "Goal" }),
    opensAt: instantSchema.optional().meta({ title: "Opens at" }),
    closesAt: instantSchema.optional().meta({ title: "Closes at" }),
    privacyUrl: addressSchema.meta({ title: "Privacy" }),
  })
  .meta({ title: "Donation appeal", description: "What the money is for, and how it may be given." });

export type DonationAppeal = z.infer<typeof donationSchema>;

/** The schema of a donation request for one appeal. It calls the same rules as the browser does. */
export function donationRequestSchema(appeal: DonationRules): z.ZodType<DonationRequest, unknown> {
  return fromCheck((input) => checkDonation(appeal, input));
}
