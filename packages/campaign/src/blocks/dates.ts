import { numberLocale, type Locale } from "@tdh/schemas/rules";

/** Writes a year, a month or a day (`2013`, `2013-11`, `2013-11-04`) as precisely as it is given. */
export function formatDate(date: string, locale: Locale): string {
  const [, month, day] = date.split("-");
  const language = locale === "en" ? "en-GB" : numberLocale(locale);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(month ? { month: "long" } : {}),
    ...(day ? { day: "numeric" } : {}),
  });
  return format.format(new Date(date));
}
