import { z } from "zod";
import { depiction, pictureFile } from "./people.js";
import {
  addressSchema,
  dateSchema,
  lineSchema,
  linkSchema,
  localeSchema,
  matching,
  plainLineSchema,
  slugSchema,
  textSchema,
} from "./primitives.js";

const id = slugSchema
  .optional()
  .meta({ title: "Id", description: "For links to this block. Without one it has its type." });
const heading = lineSchema.meta({ title: "Heading" });

const headlineBlockSchema = block("headline", "Headline", "The page's title and its first lines. There is one.", {
  title: lineSchema.meta({ title: "Title" }),
  lead: textSchema.meta({ title: "Lead" }),
});

const storyBlockSchema = block("story", "Story", "What one person went through.", {
  heading,
  person: slugSchema.meta({ title: "Person", description: "Id of one of the page's people." }),
  text: textSchema,
});

const quoteBlockSchema = block("quote", "Quote", "A person's own words.", {
  person: slugSchema.meta({ title: "Person", description: "Id of one of the page's people." }),
  text: textSchema,
});

const linksBlockSchema = block("links", "Links", "Where to read, watch or download more.", {
  heading,
  links: z
    .array(
      z.strictObject({
        kind: z.enum(["page", "video", "faq", "document"]).meta({ title: "Kind" }),
        label: lineSchema.meta({ title: "Words" }),
        href: linkSchema,
        language: localeSchema.optional().meta({ title: "Language", description: "Of what it leads to, if another." }),
        format: plainLineSchema.max(20).optional().meta({ title: "Format", description: "Of a document: PDF." }),
        bytes: z.int().min(1).optional().meta({ title: "Size", description: "Of a document, in bytes." }),
      }),
    )
    .min(1)
    .max(100)
    .meta({ title: "Links" }),
});

const imageBlockSchema = block("image", "Image", "A picture with its caption.", {
  ...pictureFile,
  alt: lineSchema.optional().meta({
    title: "Alternative text",
    description: "What the picture shows, for people who do not see it (WCAG 1.1.1).",
  }),
  decorative: z
    .boolean()
    .default(false)
    .meta({ title: "Decorative", description: "It says nothing: no text replaces it." }),
  caption: textSchema.optional().meta({ title: "Caption" }),
  credit: plainLineSchema.optional().meta({ title: "Credit", description: "Who made it." }),
  ...depiction,
});

const videoBlockSchema = block("video", "Video", "A film, which loads nothing before somebody asks for it.", {
  title: lineSchema.meta({ title: "Title" }),
  source: z
    .discriminatedUnion("provider", [
      z.strictObject({
        provider: provider("youtube"),
        id: matching("youtube", /^[\w-]{11}$/).meta({
          title: "Id",
          description: "The eleven characters after watch?v=.",
        }),
      }),
      z.strictObject({
        provider: provider("vimeo"),
        id: matching("vimeo", /^\d{4,12}$/).meta({ title: "Id", description: "The digits at the end of its address." }),
      }),
      z.strictObject({
        provider: provider("file"),
        src: addressSchema.meta({ title: "File", description: "MP4 or WebM." }),
      }),
    ])
    .meta({ title: "Source" }),
  poster: z.strictObject(pictureFile).optional().meta({ title: "Picture before it plays" }),
  language: localeSchema.optional().meta({ title: "Language", description: "That is spoken in it." }),
  seconds: z.int().min(1).optional().meta({ title: "Length", description: "In seconds." }),
  captions: z
    .array(
      z.strictObject({ language: localeSchema, src: addressSchema.meta({ title: "File", description: "WebVTT." }) }),
    )
    .max(100)
    .default([])
    .meta({ title: "Captions", description: "Of a file of one's own (WCAG 1.2.2)." }),
  transcript: textSchema.optional().meta({ title: "Transcript", description: "What is said and seen (WCAG 1.2.3)." }),
  ...depiction,
});

const textBlockSchema = block("text", "Text", "A section of text under a heading.", {
  heading,
  level: z
    .literal([2, 3])
    .default(2)
    .meta({ title: "Level of the heading", description: "3 belongs to the section before it." }),
  text: textSchema,
});

const faqBlockSchema = block("faq", "Questions", "Questions that open to their answers.", {
  heading,
  questions: z
    .array(
      z.strictObject({
        question: lineSchema.meta({ title: "Question" }),
        answer: textSchema.meta({ title: "Answer" }),
      }),
    )
    .min(1)
    .max(100)
    .meta({ title: "Questions" }),
});

const statisticsBlockSchema = block("statistics", "Statistics", "Figures, each with its source and date.", {
  heading,
  statistics: z
    .array(
      z.strictObject({
        value: lineSchema.meta({ title: "Figure", description: "As it is read: 750,000 or Thousands." }),
        label: lineSchema.meta({ title: "What it counts" }),
        source: z
          .strictObject({
            title: plainLineSchema.meta({ title: "Title" }),
            url: addressSchema.optional(),
            date: matching("sourceDate", /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
              .optional()
              .meta({ title: "Date", description: "Of the source: a year, a month or a day: 2013, 2013-11." }),
          })
          .optional()
          .meta({ title: "Source" }),
      }),
    )
    .min(1)
    .max(100)
    .meta({ title: "Statistics" }),
});

const petitionBlockSchema = block("petition", "Petition", "A petition to sign.", {
  petition: slugSchema.meta({ title: "Petition", description: "Its id." }),
});

const donationBlockSchema = block("donation", "Donation", "An appeal to give to.", {
  donation: slugSchema.meta({ title: "Appeal", description: "Its id." }),
});

const noticeBlockSchema = block("notice", "Notice", "Something that readers must not miss.", {
  heading,
  text: textSchema,
});

/** A line to call, or a place to report abuse. */
const helpLineSchema = z
  .strictObject({
    name: plainLineSchema.meta({ title: "Name" }),
    role: z.enum(["emergency", "talk", "report"]).optional().meta({
      title: "Role",
      description: "For danger now, for somebody to talk to, or to report abuse.",
    }),
    purpose: textSchema.meta({ title: "What it is for" }),
    phone: plainLineSchema.optional().meta({ title: "Telephone" }),
    url: addressSchema.optional(),
    verifiedOn: dateSchema.optional().meta({
      title: "Checked on",
      description: "The day on which somebody last made sure that it answers.",
    }),
  })
  .meta({ id: "HelpLine", title: "Help line" });

const helpBlockSchema = block("help", "Help", "Whom to turn to, and where to report abuse.", {
  heading,
  text: textSchema,
  lines: z
    .array(helpLineSchema)
    .min(1)
    .max(100)
    .meta({ title: "Lines", description: "The emergency number is the first." }),
});

const contactBlockSchema = block("contact", "Contact", "The office's details, from its own document.", {
  heading,
});

/** One block of a campaign page. */
export const blockSchema = z
  .discriminatedUnion("type", [
    headlineBlockSchema,
    storyBlockSchema,
    quoteBlockSchema,
    linksBlockSchema,
    imageBlockSchema,
    videoBlockSchema,
    textBlockSchema,
    faqBlockSchema,
    statisticsBlockSchema,
    petitionBlockSchema,
    donationBlockSchema,
    noticeBlockSchema,
    helpBlockSchema,
    contactBlockSchema,
  ])
  .meta({ id: "Block", title: "Block" });

export type Block = z.infer<typeof blockSchema>;

function provider<Name extends string>(name: Name) {
  return z.literal(name).meta({ title: "Where the film lies" });
}

function block<Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  title: string,
  description: string,
  shape: Shape,
) {
  return z
    .strictObject({ type: z.literal(type).meta({ title: "Type of block" }), id, ...shape })
    .meta({ id: `${title}Block`, title, description });
}
