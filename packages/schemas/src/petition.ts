import { z } from "zod";
import { consentsSchema, fieldsSchema, minimumAgeSchema } from "./fields.js";
import {
  addressSchema,
  dateSchema,
  documentHead,
  instantSchema,
  lineSchema,
  localesSchema,
  matching,
  plainLineSchema,
  textSchema,
} from "./primitives.js";
import type { Issue, Result } from "./rules/issue.js";
import { checkSignature, type Signature, type SignatureRules } from "./rules/signature.js";

/** A petition: what is asked of whom, what a signatory is asked for, and how long their data is kept. */
export const petitionSchema = z
  .strictObject({
    ...documentHead("petition"),
    locales: localesSchema,
    title: lineSchema.meta({ title: "Title" }),
    demand: textSchema.meta({ title: "Demand", description: "What people put their names to." }),
    addressee: lineSchema.meta({ title: "Addressee", description: "Of whom it is asked." }),
    goal: z.int().min(1).meta({ title: "Goal", description: "How many signatures it aims at." }),
    opensAt: instantSchema.optional().meta({ title: "Opens at" }),
    closesAt: instantSchema.optional().meta({ title: "Closes at" }),
    deleteAt: dateSchema.meta({
      title: "Delete at",
      description: "The day on which all personal data is deleted; only counts remain (GDPR, Article 5(1)(e)).",
    }),
    minimumAge: minimumAgeSchema.default(16).meta({ description: "To sign without a parent (GDPR, Article 8)." }),
    fields: fieldsSchema.meta({ description: "One of them is a required email." }),
    statement: z
      .strictObject({ text: textSchema, version: plainLineSchema.meta({ title: "Version of the text" }) })
      .meta({
        title: "Statement",
        description: "What signing itself agrees to: a signature reveals an opinion (GDPR, Article 9(2)(a)).",
      }),
    consents: consentsSchema.default([]),
    confirmation: z.enum(["mail", "none"]).default("mail").meta({
      title: "Confirmation",
      description: "mail: a signature counts once the link in a mail was confirmed. none: at once.",
    }),
    privacyUrl: addressSchema.meta({ title: "Privacy" }),
    publicKey: matching("publicKey", /^[A-Za-z0-9_-]{43}$/)
      .optional()
      .meta({
        title: "Public key",
        description: "The office's (X25519, 43 characters of base64url): personal data is sealed to it on arrival.",
      }),
  })
  .meta({ title: "Petition", description: "What is asked of whom, and what a signatory is asked for." });

export type Petition = z.infer<typeof petitionSchema>;

/** The schema of a signature request for one petition. It calls the same rules as the browser does. */
export function signatureSchema(petition: SignatureRules): z.ZodType<Signature, unknown> {
  return fromCheck((input) => checkSignature(petition, input));
}

/** Wraps a check of `@tdh/schemas/rules` as a zod schema; an issue's code and data stand in `params`. */
export function fromCheck<Value>(check: (input: unknown) => Result<Value>): z.ZodType<Value, unknown> {
  return z.unknown().transform((input, context): Value => {
    const result = check(input);
    if (result.ok) return result.value;
    for (const { path, code, data } of result.issues)
      context.issues.push({ code: "custom", input, path: [...path], message: code, params: { code, data } });
    return z.NEVER;
  });
}

/** The issues of a failed parse, as the rules gave them. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap((found) => {
    const params = found.code === "custom" ? found.params : undefined;
    return params ? [{ path: found.path.map(String), code: params["code"], data: params["data"] }] : [];
  });
}
