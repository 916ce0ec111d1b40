import { z } from "zod";
import { linkSchema, localesSchema, slugSchema } from "./primitives.js";
import { countryCodes } from "./rules/countries.js";

const countryCodeSchema = z
  .string()
  .refine((code) => countryCodes.includes(code), { error: "Give an ISO 3166-1 alpha-2 code." });

/** A national office: an organisation, not a country. */
export const officeSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  country: countryCodeSchema,
  locales: localesSchema,
  url: z.url({ protocol: /^https$/ }),
  address: z.strictObject({
    street: z.string().min(1),
    postalCode: z.string().min(1),
    city: z.string().min(1),
    country: countryCodeSchema,
  }),
  phone: z.string().optional(),
  fax: z.string().optional(),
  email: z.email().optional(),
  /** Where the office tells how it handles personal data. */
  privacyUrl: linkSchema,
});

export type Office = z.infer<typeof officeSchema>;
