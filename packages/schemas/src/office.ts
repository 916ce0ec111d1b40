import { z } from "zod";
import {
  addressSchema,
  countrySchema,
  documentHead,
  emailSchema,
  lineSchema,
  localesSchema,
  plainLineSchema,
  siteSchema,
} from "./primitives.js";

/** A national office: an organisation, not a country. */
export const officeSchema = z
  .strictObject({
    ...documentHead("office"),
    name: lineSchema.meta({ title: "Name" }),
    country: countrySchema,
    locales: localesSchema,
    url: siteSchema,
    address: z
      .strictObject({
        street: plainLineSchema.meta({ title: "Street and number" }),
        postalCode: plainLineSchema.meta({ title: "Postal code" }),
        city: plainLineSchema.meta({ title: "City" }),
        country: countrySchema,
      })
      .meta({ title: "Address" }),
    phone: plainLineSchema.optional().meta({ title: "Telephone" }),
    fax: plainLineSchema.optional().meta({ title: "Fax" }),
    email: emailSchema.optional(),
    privacyUrl: addressSchema.meta({
      title: "Privacy",
      description: "Where the office tells how it handles personal data.",
    }),
  })
  .meta({ title: "Office", description: "A national office: an organisation, not a country." });

export type Office = z.infer<typeof officeSchema>;
