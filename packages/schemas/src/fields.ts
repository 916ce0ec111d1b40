import { z } from "zod";
import { localizedTextSchema, slugSchema } from "./primitives.js";
import { fieldTypes } from "./rules/field.js";

/** One field of a form. Its label comes from its type, in the reader's language, unless the definition gives another. */
const fieldSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)
    .refine((name) => !reservedNames.includes(name), { error: "This name belongs to the form itself." }),
  type: z.enum(fieldTypes),
  required: z.boolean().default(false),
  label: localizedTextSchema.optional(),
});

/** A purpose that a person may agree to; its control is never ticked beforehand. */
const consentSchema = z.strictObject({
  purpose: slugSchema,
  text: localizedTextSchema,
  /** Raised whenever the text changes; it is kept with every answer. */
  version: z.string().min(1),
});

/** Fields with names of their own, and no two of one type. */
export const fieldsSchema = z.array(fieldSchema).superRefine((fields, context) => {
  for (const key of ["name", "type"] as const)
    fields.forEach((field, index) => {
      if (fields.findIndex((other) => other[key] === field[key]) < index)
        context.addIssue({ code: "custom", path: [index, key], message: `Another field has this ${key}.` });
    });
});

export const consentsSchema = z.array(consentSchema).superRefine((consents, context) => {
  consents.forEach(({ purpose }, index) => {
    if (consents.findIndex((other) => other.purpose === purpose) < index)
      context.addIssue({ code: "custom", path: [index, "purpose"], message: "Another consent has this purpose." });
  });
});

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
