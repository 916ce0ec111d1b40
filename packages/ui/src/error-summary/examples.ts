import type { ErrorSummaryProps } from "./ErrorSummary.js";

/** Named states of an error summary. */
export const errorSummaryExamples = {
  one: { id: "errors", errors: [{ href: "#email", message: "Enter your email address" }] },
  several: {
    id: "errors",
    errors: [
      { href: "#name", message: "Enter your last name" },
      { href: "#email", message: "Enter an email address in the form name@example.org" },
    ],
  },
} satisfies Record<string, ErrorSummaryProps>;
