import { z } from "zod";
import { consentsSchema, fieldsSchema } from "./fields.js";
import { dateSchema, instantSchema, linkSchema, localesSchema, localizedTextSchema, slugSchema } from "./primitives.js";
import type { Issue, Result } from "./rules/issue.js";
import { checkSignature, type Signature, type SignatureRules } from "./rules/signature.js";

/** A petition: what is asked of whom, what a signatory is asked for, and how long their data is kept. */
export const petitionSchema = z
  .strictObject({
    id: slugSchema,
    locales: localesSchema,
    title: localizedTextSchema,
    /** The demand that people put their names to. */
    demand: localizedTextSchema,
    /** Whom the petition is addressed to. */
    addressee: localizedTextSchema,
    /** How many signatures it aims at. */
    goal: z.int().min(1),
    opensAt: instantSchema.optional(),
    closesAt: instantSchema.optional(),
    /** The day on which all personal data is deleted; only counts remain (GDPR, Article 5(1)(e)). */
    deleteAt: dateSchema,
    /** Age from which a person may sign without a parent (GDPR, Article 8); shown, never asked as a birth date. */
    minimumAge: z.int().min(13).max(18).default(16),
    fields: fieldsSchema,
    /** What signing itself agrees to: a signature reveals an opinion (GDPR, Article 9(2)(a)). */
    statement: z.strictObject({ text: localizedTextSchema, version: z.string().min(1) }),
    consents: consentsSchema.default([]),
    /** `mail`: a signature counts once the link in a mail was confirmed. `none`: at once. */
    confirmation: z.enum(["mail", "none"]).default("mail"),
    privacyUrl: linkSchema,
    /** The office's public key (X25519, 32 bytes, base64url): personal data is sealed to it on arrival. */
    publicKey: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/, { error: "Give an X25519 public key as 43 characters of base64url." })
      .optional(),
  })
  .superRefine((petition, context) => {
    if (!petition.fields.some(({ type, required }) => type === "email" && required))
      context.addIssue({
        code: "custom",
        path: ["fields"],
        message: "A petition needs a required field of type email.",
      });
    if (petition.opensAt && petition.closesAt && Date.parse(petition.opensAt) >= Date.parse(petition.closesAt))
      context.addIssue({ code: "custom", path: ["closesAt"], message: "It closes before it opens." });
    if (petition.closesAt && Date.parse(petition.deleteAt) < Date.parse(petition.closesAt))
      context.addIssue({
        code: "custom",
        path: ["deleteAt"],
        message: "Data would be deleted before the petition closes.",
      });
  });

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
