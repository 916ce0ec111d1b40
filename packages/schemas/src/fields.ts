import { z } from "zod";
import { lineSchema, matching, plainLineSchema, slugSchema, textSchema } from "./primitives.js";
import { fieldTypes } from "./rules/field.js";

/** Names that the form itself uses. */
const reservedNames = [
  "locale",
  "amount",
  "otherAmount",
  "currency",
  "frequency",
  "method",
  "idempotencyKey",
  "values",
  "consents",
  "source",
];

/** One field of a form. Its label comes from its type, in the reader's language, unless the definition gives another. */
const fieldSchema = z
  .strictObject({
    name: matching("fieldName", new RegExp(`^(?!(?:${reservedNames.join("|")})$)[a-zA-Z][a-zA-Z0-9]{0,39}$`)).meta({
      title: "Name",
      description: "Letters and digits; none that the form itself uses, such as locale.",
    }),
    type: z.enum(fieldTypes).meta({ title: "Type" }),
    required: z.boolean().default(false).meta({ title: "Required" }),
    label: lineSchema.optional().meta({ title: "Label", description: "In place of the usual one." }),
  })
  .meta({ id: "Field", title: "Field" });

/** A purpose that a person may agree to; its control is never ticked beforehand. */
const consentSchema = z
  .strictObject({
    purpose: slugSchema.meta({ title: "Purpose" }),
    text: textSchema,
    version: plainLineSchema.meta({
      title: "Version of the text",
      description: "Raised whenever the text changes; it is kept with every answer.",
    }),
  })
  .meta({ id: "Consent", title: "Consent", description: "A purpose that a person may agree to." });

export const fieldsSchema = z.array(fieldSchema).max(30).meta({ title: "Fields" });

export const consentsSchema = z
  .array(consentSchema)
  .max(10)
  .meta({ title: "Consents", description: "One for each purpose, none of them ticked beforehand." });

/** Ages from which a person may act without a parent: shown, never asked as a birth date. */
export const minimumAgeSchema = z.int().min(13).max(18).meta({ title: "Minimum age" });
