import { numberLocale, type Locale } from "@tdh/schemas/rules";

/** Writes a year, a month or a day (`2013`, `2013-11`, `2013-11-04`) as precisely as it is given. */
export function formatDate(date: string, locale: Locale): string {
  const [, month, day] = date.split("-");
  const format = new Intl.DateTimeFormat(languageOf(locale), {
    timeZone: "UTC",
    year: "numeric",
    ...(month ? { month: "long" } : {}),
    ...(day ? { day: "numeric" } : {}),
  });
  return format.format(new Date(date));
}

/** Writes a moment with its time of day in UTC, which it names: servers and readers stand in many zones. */
export function formatInstant(instant: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageOf(locale), {
    timeZone: "UTC",
    timeZoneName: "short",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(new Date(instant));
}

function languageOf(locale: Locale): string {
  return locale === "en" ? "en-GB" : numberLocale(locale);
}
