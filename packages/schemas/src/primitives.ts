import { z } from "zod";
import { locales, type LocalizedText } from "./rules/locale.js";

/** A language of the toolkit. */
export const localeSchema = z.enum(locales);

/** The languages of a document; the first is the fallback for a text that is not translated. */
export const localesSchema = z.array(localeSchema).min(1).readonly();

/** A text in one language or more, none of them blank. */
export const localizedTextSchema: z.ZodType<LocalizedText, LocalizedText> = z
  .partialRecord(localeSchema, z.string().trim().min(1))
  .refine((text) => Object.keys(text).length > 0, { error: "Give the text in at least one language." });

/** A name for use in addresses: lower-case letters, digits and hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "Use lower-case letters, digits and hyphens." })
  .max(64);

/** An `https:` address, or a path on the office's own site. */
export const linkSchema = z
  .string()
  .refine((link) => /^\/(?![/\\])/.test(link) || /^#[\w-]+$/.test(link) || isHttps(link), {
    error: "Give an https address, a path that begins with /, or an #anchor.",
  });

export const dateSchema = z.iso.date();
export const instantSchema = z.iso.datetime({ offset: true });

function isHttps(link: string): boolean {
  return /^https:\/\//i.test(link) && URL.canParse(link);
}
