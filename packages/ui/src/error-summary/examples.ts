import { describeIssue, type MessageData } from "../messages/format.js";
import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import type { ErrorSummaryProps } from "./ErrorSummary.js";

/** Named states of an error summary, in a language; a link leads to `#`, the form, a hyphen, and the type of a field. */
export function errorSummaryExamples(locale: UiLocale) {
  const { fields } = uiMessages[locale];
  const describe = (type: keyof typeof fields, code: string, data: MessageData = {}) =>
    describeIssue({ code, data }, uiMessages[locale], { label: fields[type].label, type });
  return {
    one: { id: "one-errors", errors: [{ href: "#one-email", message: describe("email", "required") }] },
    several: {
      id: "several-errors",
      errors: [
        { href: "#several-given-name", message: describe("given-name", "invalid_characters") },
        { href: "#several-email", message: describe("email", "invalid_email") },
        { href: "#several-country", message: describe("country", "required") },
        {
          href: "#several-postal-code",
          message: describe("postal-code", "invalid_postcode_example", { example: "1234 AB" }),
        },
      ],
    },
  } satisfies Record<string, ErrorSummaryProps>;
}
