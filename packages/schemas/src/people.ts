import { z } from "zod";
import {
  addressSchema,
  countrySchema,
  dateSchema,
  lineSchema,
  matching,
  plainLineSchema,
  slugSchema,
} from "./primitives.js";

/** What a page may be used for, and so what a person agrees to. */
export const purposes = ["campaign", "fundraising", "press", "education"] as const;

/** Where something is shown, and so what a person agrees to. */
export const channels = ["website", "social-media", "email", "print", "broadcast"] as const;

/** The agreement of the person told about: informed, in a language that they speak, and for as long as it says. */
const personConsentSchema = z
  .strictObject({
    givenBy: z
      .array(z.enum(["child", "guardian", "adult"]))
      .min(1)
      .max(3)
      .meta({ title: "Given by", description: "A child agrees together with a guardian; an adult for themselves." }),
    purposes: z
      .array(z.enum(purposes))
      .min(1)
      .max(purposes.length)
      .meta({ title: "For", description: "What it may be used for." }),
    channels: z
      .array(z.enum(channels))
      .min(1)
      .max(channels.length)
      .meta({ title: "Where", description: "Where it may be shown." }),
    date: dateSchema.meta({ title: "Given on" }),
    language: matching("language", /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).meta({
      title: "Language",
      description: "In which it was explained and given (BCP 47), such as id or tl.",
    }),
    evidenceRef: plainLineSchema.meta({
      title: "Evidence",
      description: "Where the office keeps the signed form. It is never published.",
    }),
    expiresOn: dateSchema.optional().meta({ title: "Ends on", description: "From this day on it holds no more." }),
    withdrawnOn: dateSchema.optional().meta({ title: "Withdrawn on" }),
  })
  .meta({ id: "PersonConsent", title: "Consent", description: "Without it nothing of this person is published." });

/** What somebody who answers for safeguarding found: could publishing harm this person? */
const riskReviewSchema = z
  .strictObject({
    by: plainLineSchema.meta({ title: "By", description: "Who answers for it: a role, such as safeguarding lead." }),
    date: dateSchema.meta({ title: "Made on" }),
    outcome: z.enum(["publish", "do-not-publish"]).meta({ title: "Outcome" }),
  })
  .meta({ id: "RiskReview", title: "Risk review", description: "Could publishing harm this person? Made before it." });

/** Somebody told about, quoted or shown. There is no room for a surname, a school, an address or a birth date. */
export const personSchema = z
  .strictObject({
    id: slugSchema,
    name: matching("name", /^[\p{L}\p{M}'’-]+$/u)
      .max(40)
      .meta({ title: "First name", description: "One first name or a pseudonym, as the page shows it. No surname." }),
    naming: z.enum(["pseudonym", "own", "fictional"]).meta({
      title: "Whose name it is",
      description: "A pseudonym is said to be one; a fictional person is said not to exist.",
    }),
    age: z.int().min(0).max(120).optional().meta({
      title: "Age",
      description: "In whole years. Who has none here is protected like a child.",
    }),
    place: z
      .strictObject({ country: countrySchema, region: lineSchema.optional().meta({ title: "Region" }) })
      .optional()
      .meta({ title: "Place", description: "No finer than a region." }),
    circumstances: z
      .array(z.enum(["sexual-exploitation", "refugee", "displaced"]))
      .max(3)
      .default([])
      .meta({ title: "Circumstances", description: "That call for more protection." }),
    wishesToBeNamed: z.boolean().optional().meta({ title: "Wishes to be named" }),
    wishesToBeIdentifiable: z.boolean().optional().meta({ title: "Wishes to be recognised in pictures" }),
    consent: personConsentSchema.optional(),
    riskReview: riskReviewSchema.optional(),
  })
  .meta({ id: "Person", title: "Person", description: "Somebody told about, quoted or shown on the page." });

export type Person = z.infer<typeof personSchema>;

/** Whom a picture or a film shows, and whether they can be recognised. */
export const depiction = {
  depicts: z.enum(["this-person", "other-person", "model", "generated", "none"]).meta({
    title: "Shows",
    description:
      "The person told about beside it, another real person, a model who poses, something generated or drawn, or nobody.",
  }),
  person: slugSchema.optional().meta({ title: "Person", description: "Id of the real person whom it shows." }),
  identifiable: z.boolean().optional().meta({
    title: "Recognisable",
    description: "Whether the person could be recognised: by face, scar, clothes of a school, place.",
  }),
} as const;

/** A picture's file, with its size so that the page does not move while it loads. */
export const pictureFile = {
  src: addressSchema.meta({ title: "File" }),
  width: z.int().min(1).max(20_000).meta({ title: "Width", description: "In pixels of the file." }),
  height: z.int().min(1).max(20_000).meta({ title: "Height", description: "In pixels of the file." }),
} as const;
