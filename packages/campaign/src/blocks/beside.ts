import type { Locale } from "@tdh/schemas/rules";
import { formatMessage } from "@tdh/ui/messages";

/** Sets details beside each other: `PDF, 1.2 MB`. In Arabic, Latin letters among them keep their own direction. */
export function beside(details: readonly string[], locale: Locale): string {
  const comma = locale === "ar" ? "، " : ", ";
  return formatMessage(
    details.map((_, index) => `{${index}}`).join(comma),
    locale,
    Object.fromEntries(details.entries()),
  );
}
