import { z } from "zod";
import { formats, type Format } from "./formats.js";
import { countryCodes } from "./rules/countries.js";
import { locales, type Locale, type LocalizedText } from "./rules/locale.js";

/** Of the schemas; `migrate` lifts documents of an older one. */
export const currentVersion = 2;

const letters = String.raw`a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;

/**
 * A host with a name. In letters that are not Latin it is written as browsers copy it (`xn--…`): only some mixtures of
 * directions and digits are a host (RFC 5893).
 */
const host = String.raw`(?:[${letters}0-9][${letters}0-9-]*\.)+[${letters}][${letters}0-9-]*(?::\d{1,4})?(?=$|[\/?#])`;

/** A path on the site itself, or https with a host that every browser reads; no user, blank, backslash or control. */
const address = String.raw`(?:\/(?![\/\\])|https:\/\/${host})[^\s\\\u0000-\u001f\u007f-\u009f]*`;

/** Something to read, and none of the control characters below U+0080 that no page may hold (HTML, 3.2.1.1). */
const control = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f`;

/** Blanks, then the first sign, then the rest: a pattern that starts anew at every sign would take time by the square. */
const readable = new RegExp(String.raw`^[^\S\u000b\u000c]*[^\s${control}][^${control}]*$`);

/** A text that looks as its format wants. */
export function matching(format: Format, pattern: RegExp): z.ZodString {
  return z.string().regex(pattern, { error: formats[format] });
}

/** A language of the toolkit. */
export const localeSchema = z.enum(locales).meta({ id: "Locale", title: "Language" });

/** The languages of a document; the first is the fallback for a text that is not translated. */
export const localesSchema: z.ZodType<readonly Locale[], readonly Locale[]> = z
  .array(localeSchema)
  .min(1)
  .max(locales.length)
  .meta({ title: "Languages", description: "The first is shown where a text is missing in another." });

/** One line in one language or more, none of them blank: a title, a label. */
export const lineSchema: z.ZodType<LocalizedText, LocalizedText> = localized(300).meta({
  id: "Line",
  title: "Line",
  description: "One line in each language.",
  minProperties: 1,
});

/** A text in one language or more, none of them blank. Its markup: see `parseText`. */
export const textSchema: z.ZodType<LocalizedText, LocalizedText> = localized(20_000).meta({
  id: "Text",
  title: "Text",
  minProperties: 1,
  description:
    "In each language. A blank line parts paragraphs, “- ” begins an item of a list, " +
    "**two asterisks** stress words, [words](https://example.org) link them.",
});

/** A name for use in addresses: lower-case letters, digits and hyphens. */
export const slugSchema = matching("slug", /^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)
  .meta({ id: "Slug", title: "Id", description: "Lower-case letters, digits and hyphens." });

/** An `https:` address, or a path of the office's own site. */
export const addressSchema = matching("address", new RegExp(`^${address}$`, "u"))
  .max(2000)
  .meta({ id: "Address", title: "Address", description: "An https address, or a path that begins with /." });

/** An `https:` address, a path of the office's own site, or `#` and the id of a block of the page. */
export const linkSchema = matching("link", new RegExp(String.raw`^(?:${address}|#[\w-]{1,64})$`, "u"))
  .max(2000)
  .meta({ id: "Link", title: "Link", description: "An https address, a path that begins with /, or #id of a block." });

/** The address of a whole site: https, without a path of files or questions behind it. */
export const siteSchema = matching("site", /^https:\/\/(?:[a-z0-9][a-z0-9-]*\.)+[a-z][a-z0-9-]*(?:\/[\w./-]*)?$/)
  .max(500)
  .meta({ id: "Site", title: "Website", description: "Such as https://www.example.org." });

/** `2013-11-04` (RFC 3339, full-date). */
export const dateSchema = z.iso
  .date({ error: formats.date })
  .meta({ id: "Date", title: "Date", description: "Year, month, day: 2026-11-04." });

/** `2013-11-04T08:00:00+01:00` (RFC 3339, date-time). */
export const instantSchema = z.iso.datetime({ offset: true, error: formats.instant }).meta({
  id: "Instant",
  title: "Date and time",
  description: "With its distance from UTC: 2026-11-04T08:00:00+01:00.",
});

/** `info@example.org` (RFC 5321, Mailbox, as far as it is in use). */
export const emailSchema = z
  .email({
    pattern: /^[\w+'-]+(?:\.[\w+'-]+)*@(?:[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?\.)+[A-Za-z]{2,}$/,
    error: formats.email,
  })
  .max(254)
  .meta({ id: "Email", title: "Email", description: "Such as info@example.org." });

/** ISO 3166-1 alpha-2. */
export const countrySchema = z
  .enum(countryCodes as [string, ...string[]], { error: formats.country })
  .meta({ id: "Country", title: "Country", description: "Two capital letters (ISO 3166-1 alpha-2)." });

/** One line that is the same in every language: a name, a number. */
export const plainLineSchema = matching("readable", readable).max(300);

/** What every document says of itself: its kind, and the version of the schemas that it is written for. */
export function documentHead<Kind extends string>(kind: Kind) {
  return {
    $schema: z
      .string()
      .optional()
      .meta({ title: "JSON Schema", description: "Address of the schema, for editors of text." }),
    kind: z.literal(kind).default(kind).meta({ title: "Kind of document" }),
    version: z.literal(currentVersion).default(currentVersion).meta({
      title: "Version",
      description: "Of the schemas that the document is written for.",
    }),
    id: slugSchema,
  };
}

function localized(maximum: number) {
  const text = matching("readable", readable).max(maximum).optional();
  const names = new Intl.DisplayNames("en", { type: "language" });
  const texts = Object.fromEntries(locales.map((locale) => [locale, text.meta({ title: names.of(locale) ?? locale })]));
  return z
    .strictObject(texts as Record<Locale, typeof text>)
    .refine((given) => Object.values(given).some((words) => words !== undefined), { error: formats.readable });
}
