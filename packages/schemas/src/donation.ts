import { z } from "zod";
import { consentsSchema, fieldsSchema } from "./fields.js";
import { fromCheck } from "./petition.js";
import { instantSchema, linkSchema, localesSchema, localizedTextSchema, slugSchema } from "./primitives.js";
import { isIban } from "./rules/bank.js";
import {
  checkDonation,
  frequencies,
  paymentMethods,
  type DonationRequest,
  type DonationRules,
} from "./rules/donation.js";
import { currencies, type Currency } from "./rules/money.js";

const currencyCodes = Object.keys(currencies) as [Currency, ...Currency[]];
const amountSchema = z.int().min(1).max(99_999_999_999);

/** An appeal for donations: what the money is for, which sums are suggested, and how it may be given. */
export const donationSchema = z
  .strictObject({
    id: slugSchema,
    locales: localesSchema,
    title: localizedTextSchema,
    /** What the money is used for. */
    purpose: localizedTextSchema,
    currency: z.enum(currencyCodes),
    /** Suggested gifts in minor units (cents), least first; an impact text says what a sum does. */
    suggestions: z.array(z.strictObject({ amount: amountSchema, impact: localizedTextSchema.optional() })).max(6),
    /** Least and greatest gift, in minor units. */
    minimum: amountSchema,
    maximum: amountSchema,
    frequencies: z.array(z.enum(frequencies)).min(1),
    methods: z.array(z.enum(paymentMethods)).min(1),
    /** The account that bank transfers go to. */
    account: z.strictObject({
      payee: z
        .string()
        .min(1)
        .max(70)
        .regex(/^[^\r\n]*$/),
      iban: z
        .string()
        .refine(isIban, { error: "This is not an IBAN: a digit is wrong or missing." })
        .transform((iban) => iban.replace(/\s/g, "").toUpperCase()),
      bic: z
        .string()
        .regex(/^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/, { error: "A BIC has 8 or 11 characters (ISO 9362)." })
        .optional(),
    }),
    /** Donor details, only what a receipt needs; all may be left out. */
    fields: fieldsSchema.default([]),
    consents: consentsSchema.default([]),
    minimumAge: z.int().min(13).max(18).default(18),
    goal: amountSchema.optional(),
    opensAt: instantSchema.optional(),
    closesAt: instantSchema.optional(),
    privacyUrl: linkSchema,
  })
  .superRefine((appeal, context) => {
    if (appeal.minimum > appeal.maximum)
      context.addIssue({ code: "custom", path: ["minimum"], message: "The least gift is greater than the greatest." });
    appeal.suggestions.forEach(({ amount }, index) => {
      if (amount < appeal.minimum || amount > appeal.maximum)
        context.addIssue({
          code: "custom",
          path: ["suggestions", index, "amount"],
          message: "A suggested gift lies outside the limits.",
        });
    });
    if (appeal.methods.includes("transfer") && appeal.currency !== "EUR")
      context.addIssue({
        code: "custom",
        path: ["currency"],
        message: "A transfer with an EPC QR code is made in EUR.",
      });
  });

export type DonationAppeal = z.infer<typeof donationSchema>;

/** The schema of a donation request for one appeal. It calls the same rules as the browser does. */
export function donationRequestSchema(appeal: DonationRules): z.ZodType<DonationRequest, unknown> {
  return fromCheck((input) => checkDonation(appeal, input));
}
