import { z } from "zod";
import { blockSchema } from "./blocks.js";
import { depiction, personSchema, pictureFile } from "./people.js";
import {
  documentHead,
  instantSchema,
  lineSchema,
  localesSchema,
  plainLineSchema,
  slugSchema,
  textSchema,
} from "./primitives.js";

/** Why a term that is to be avoided stands in a text all the same. */
const allowReasons = ["quotation", "legal-title", "historic-name"] as const;

/** A campaign page: its texts in every language, as ordered blocks, and what the office must know to publish it. */
export const campaignSchema = z
  .strictObject({
    ...documentHead("campaign"),
    office: slugSchema.meta({ title: "Office", description: "Its id." }),
    locales: localesSchema,
    title: lineSchema.meta({ title: "Title" }),
    description: textSchema.meta({
      title: "Description",
      description: "For search engines and shared links, one or two sentences.",
    }),
    publishedAt: instantSchema.optional().meta({
      title: "Published at",
      description: "From then on it is public. Without it the page is a draft.",
    }),
    withdrawnAt: instantSchema
      .optional()
      .meta({ title: "Withdrawn at", description: "From then on it is not public." }),
    sensitiveTopics: z
      .array(z.enum(["sexual-exploitation", "violence", "self-harm", "death"]))
      .max(4)
      .default([])
      .meta({ title: "Sensitive topics", description: "They call for a content warning and for help lines." }),
    contentWarning: textSchema
      .optional()
      .meta({ title: "Content warning", description: "Shown before the page begins." }),
    sharing: z
      .strictObject({
        title: lineSchema.optional().meta({ title: "Title" }),
        description: textSchema.optional().meta({ title: "Description" }),
        image: z
          .strictObject({ ...pictureFile, alt: lineSchema.meta({ title: "Alternative text" }), ...depiction })
          .optional()
          .meta({ title: "Picture", description: "1200 × 630 pixels, JPEG or PNG." }),
      })
      .optional()
      .meta({ title: "Sharing", description: "What a shared link shows, where it is other than the page's own." }),
    people: z
      .array(personSchema)
      .max(100)
      .default([])
      .meta({ title: "People", description: "Told about, quoted or shown here." }),
    allow: z
      .array(
        z.strictObject({
          term: plainLineSchema
            .max(100)
            .meta({ title: "Term", description: "As it stands in the text, or its basic form." }),
          reason: z.enum(allowReasons).meta({ title: "Reason" }),
          block: slugSchema
            .optional()
            .meta({ title: "Block", description: "Id of the one block where it is allowed." }),
        }),
      )
      .max(100)
      .default([])
      .meta({ title: "Allowed terms", description: "That are to be avoided, and why they stand here." }),
    blocks: z.array(blockSchema).min(1).max(200).meta({ title: "Blocks" }),
  })
  .meta({ title: "Campaign", description: "A campaign page." });

export type Campaign = z.infer<typeof campaignSchema>;
