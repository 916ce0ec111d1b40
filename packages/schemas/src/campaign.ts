import { z } from "zod";
import {
  dateSchema,
  instantSchema,
  linkSchema,
  localeSchema,
  localesSchema,
  localizedTextSchema,
  slugSchema,
} from "./primitives.js";

/** The person a story or quote is about. A child has no surname here, and no address. */
const personSchema = z.strictObject({
  /** A first name or pseudonym. */
  name: z.string().regex(/^[\p{L}\p{M}'’-]+$/u, { error: "Give one first name: a child's surname is not published." }),
  /** In whole years. */
  age: z.int().min(0).max(120).optional(),
  /** Whether the name is a pseudonym; then the page says so. */
  nameChanged: z.boolean(),
  /** Whether the person is invented; then the page says so. */
  fictional: z.boolean().default(false),
});

const linkItemSchema = z.strictObject({
  kind: z.enum(["page", "video", "faq", "document"]),
  label: localizedTextSchema,
  href: linkSchema,
  /** The language of what the link leads to, where it differs from the page's. */
  language: localeSchema.optional(),
});

const helpLineSchema = z.strictObject({
  name: z.string().min(1),
  purpose: localizedTextSchema,
  phone: z.string().optional(),
  url: linkSchema.optional(),
  /** The day on which somebody last made sure that the line answers. */
  verifiedOn: dateSchema.optional(),
});

const base = { id: slugSchema.optional() };

/** One block of a campaign page. Long texts hold paragraphs, parted by a blank line. */
export const blockSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...base, type: z.literal("headline"), title: localizedTextSchema, lead: localizedTextSchema }),
  z.strictObject({
    ...base,
    type: z.literal("story"),
    heading: localizedTextSchema,
    text: localizedTextSchema,
    person: personSchema,
  }),
  z.strictObject({ ...base, type: z.literal("quote"), text: localizedTextSchema, person: personSchema }),
  z.strictObject({
    ...base,
    type: z.literal("links"),
    heading: localizedTextSchema,
    links: z.array(linkItemSchema).min(1),
  }),
  z.strictObject({
    ...base,
    type: z.literal("image"),
    src: linkSchema,
    /** Pixels of the file, so that the page does not move while it loads. */
    width: z.int().min(1),
    height: z.int().min(1),
    alt: localizedTextSchema,
    caption: localizedTextSchema.optional(),
    /** Whom the picture shows, in relation to the story beside it. */
    depicts: z.enum(["this-person", "other-person", "model", "generated", "none"]),
  }),
  z.strictObject({ ...base, type: z.literal("text"), heading: localizedTextSchema, text: localizedTextSchema }),
  z.strictObject({
    ...base,
    type: z.literal("faq"),
    heading: localizedTextSchema,
    questions: z.array(z.strictObject({ question: localizedTextSchema, answer: localizedTextSchema })).min(1),
  }),
  z.strictObject({
    ...base,
    type: z.literal("statistics"),
    heading: localizedTextSchema,
    statistics: z
      .array(
        z.strictObject({
          value: localizedTextSchema,
          label: localizedTextSchema,
          source: z.strictObject({
            title: z.string().min(1),
            url: linkSchema.optional(),
            date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
          }),
        }),
      )
      .min(1),
  }),
  z.strictObject({ ...base, type: z.literal("petition"), petition: slugSchema }),
  z.strictObject({ ...base, type: z.literal("donation"), donation: slugSchema }),
  z.strictObject({ ...base, type: z.literal("notice"), heading: localizedTextSchema, text: localizedTextSchema }),
  z.strictObject({
    ...base,
    type: z.literal("help"),
    heading: localizedTextSchema,
    text: localizedTextSchema,
    lines: z.array(helpLineSchema).min(1),
  }),
  z.strictObject({ ...base, type: z.literal("contact"), heading: localizedTextSchema }),
]);

export type Block = z.infer<typeof blockSchema>;

/** A campaign page: its texts in every language, as ordered blocks. */
export const campaignSchema = z
  .strictObject({
    id: slugSchema,
    office: slugSchema,
    locales: localesSchema,
    title: localizedTextSchema,
    /** For search engines and shared links, one or two sentences. */
    description: localizedTextSchema,
    publishedAt: instantSchema,
    /** Shown before the content of a page on a sensitive topic. */
    contentWarning: localizedTextSchema.optional(),
    blocks: z.array(blockSchema).min(1),
  })
  .superRefine((campaign, context) => {
    if (campaign.blocks.filter(({ type }) => type === "headline").length !== 1)
      context.addIssue({
        code: "custom",
        path: ["blocks"],
        message: "A page has exactly one headline: it is the heading of level 1.",
      });
    if (campaign.contentWarning && !campaign.blocks.some(({ type }) => type === "help"))
      context.addIssue({
        code: "custom",
        path: ["blocks"],
        message: "A page with a content warning needs a help block with reporting lines.",
      });
  });

export type Campaign = z.infer<typeof campaignSchema>;
